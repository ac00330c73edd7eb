package org.easel.ui.trainer.internal.form;

import org.easel.core.settings.Setting;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** The field of one setting; its value is a text, as a person would type it. */
sealed interface SettingField {

	Control control();

	/** What the field says. */
	String text();

	/** Shows another value without telling anyone. */
	void show(String text);

	/** Makes the field that suits a setting. @param changed is told of what a person changes */
	static SettingField of(Composite parent, Setting setting, Runnable changed) {
		return switch (setting) {
			case Setting.Flag flag -> OfFlag.make(parent, changed);
			case Setting.Choice choice -> OfChoice.make(parent, choice, changed);
			default -> OfText.make(parent, changed);
		};
	}

	/** A number or a text. */
	record OfText(Text control) implements SettingField {

		static OfText make(Composite parent, Runnable changed) {
			var field = new OfText(new Text(parent, SWT.BORDER | SWT.SINGLE));
			field.control.addListener(SWT.Modify, event -> {
				if (field.control.getData() == null) {
					changed.run();
				}
			});
			return field;
		}

		@Override
		public String text() {
			return control.getText();
		}

		@Override
		public void show(String text) {
			if (!control.getText().equals(text)) {
				control.setData(text);
				control.setText(text);
				control.setData(null);
			}
		}
	}

	/** Yes or no. */
	record OfFlag(Button control) implements SettingField {

		static OfFlag make(Composite parent, Runnable changed) {
			var field = new OfFlag(new Button(parent, SWT.CHECK));
			field.control.addListener(SWT.Selection, event -> changed.run());
			return field;
		}

		@Override
		public String text() {
			return Boolean.toString(control.getSelection());
		}

		@Override
		public void show(String text) {
			control.setSelection(Boolean.parseBoolean(text));
		}
	}

	/** One of several. */
	record OfChoice(Combo control, Setting.Choice setting) implements SettingField {

		static OfChoice make(Composite parent, Setting.Choice setting, Runnable changed) {
			var field = new OfChoice(new Combo(parent, SWT.READ_ONLY), setting);
			setting.options().forEach(option -> field.control.add(option.label()));
			field.control.addListener(SWT.Selection, event -> changed.run());
			return field;
		}

		@Override
		public String text() {
			int chosen = control.getSelectionIndex();
			return chosen < 0 ? "" : setting.options().get(chosen).id(); //$NON-NLS-1$
		}

		@Override
		public void show(String text) {
			control.deselectAll();
			for (int i = 0; i < setting.options().size(); i++) {
				if (setting.options().get(i).id().equals(text)) {
					control.select(i);
				}
			}
		}
	}
}
