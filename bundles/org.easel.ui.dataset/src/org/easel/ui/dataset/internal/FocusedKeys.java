package org.easel.ui.dataset.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Turns the keys of the dataset editor on while a picture has the focus: a 5 rates it there, and is but a 5 in the search. */
final class FocusedKeys {

	private final IContextService contexts;
	private IContextActivation active;

	FocusedKeys(IWorkbenchPartSite site) {
		contexts = site.getService(IContextService.class);
	}

	void attach(Control control) {
		control.addListener(SWT.FocusIn, event -> on());
		control.addListener(SWT.FocusOut, event -> off());
		control.addListener(SWT.Dispose, event -> off());
	}

	private void on() {
		if (active == null) {
			active = contexts.activateContext(DatasetView.KEYS);
		}
	}

	private void off() {
		if (active != null) {
			contexts.deactivateContext(active);
			active = null;
		}
	}
}
