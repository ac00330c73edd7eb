package org.easel.ui.gallery.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Turns keys on while a control has the focus: an S stars a picture there, and is but an S in the search. */
final class FocusedKeys {

	private final IContextService contexts;
	private final String context;
	private IContextActivation active;

	FocusedKeys(IWorkbenchPartSite site, String context) {
		contexts = site.getService(IContextService.class);
		this.context = context;
	}

	void attach(Control control) {
		control.addListener(SWT.FocusIn, event -> on());
		control.addListener(SWT.FocusOut, event -> off());
		control.addListener(SWT.Dispose, event -> off());
	}

	private void on() {
		if (active == null) {
			active = contexts.activateContext(context);
		}
	}

	private void off() {
		if (active != null) {
			contexts.deactivateContext(active);
			active = null;
		}
	}
}
