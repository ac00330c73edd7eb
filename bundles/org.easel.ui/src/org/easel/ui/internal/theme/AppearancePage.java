package org.easel.ui.internal.theme;

import java.util.EnumMap;
import java.util.Map;

import org.easel.ui.internal.Messages;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/** Preferences, Easel, Appearance: light, dark, or as the system is; from the next start. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

	private final Map<Appearance, Button> buttons = new EnumMap<>(Appearance.class);

	@Override
	public void init(IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(page);
		new Label(page, SWT.NONE).setText(Messages.Appearance_question);
		for (var choice : Appearance.values()) {
			var button = new Button(page, SWT.RADIO);
			button.setText(choice.label());
			button.setSelection(choice == Appearance.chosen());
			buttons.put(choice, button);
		}
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.easel.ui.preferences"); //$NON-NLS-1$
		return page;
	}

	@Override
	public boolean performOk() {
		buttons.forEach((choice, button) -> {
			if (button.getSelection()) {
				choice.choose();
			}
		});
		return true;
	}
}
