package org.easel.ui.tags.internal.autolabel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;

import org.easel.core.settings.Setting;
import org.easel.core.settings.SettingValues;
import org.easel.core.settings.SettingsDescription;
import org.easel.ui.tags.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;

/** A form for settings that are described as data, in a parent with a grid layout of two columns. */
final class SettingFields {

	private static final int PERCENT = 100;
	private static final int NUMBER_WIDTH = 60;

	private final SettingsDescription description;
	private final Runnable changed;
	private final Map<String, Supplier<String>> values = new LinkedHashMap<>();

	/** Makes the fields, which begin with the defaults. */
	SettingFields(Composite parent, SettingsDescription description, Runnable changed) {
		this.description = description;
		this.changed = changed;
		description.settings().forEach(setting -> add(parent, setting));
	}

	private void add(Composite parent, Setting setting) {
		if (setting instanceof Setting.Flag flag) {
			var button = new Button(parent, SWT.CHECK);
			button.setText(flag.label());
			button.setSelection(Boolean.TRUE.equals(flag.defaultValue()));
			button.addListener(SWT.Selection, event -> changed.run());
			place(button, setting, 2);
			values.put(setting.id(), () -> Boolean.toString(button.getSelection()));
			return;
		}
		var label = new Label(parent, SWT.NONE);
		label.setText(setting.label() + ":");
		label.setToolTipText(setting.help());
		switch (setting) {
			case Setting.Choice choice -> choice(parent, choice);
			case Setting.Text text when text.id().endsWith("folder") -> folder(parent, text);
			case Setting.Real real when real.min() == 0 && real.max() == 1 -> share(parent, real);
			default -> text(parent, setting, 1);
		}
	}

	private void choice(Composite parent, Setting.Choice choice) {
		var combo = new Combo(parent, SWT.READ_ONLY);
		choice.options().forEach(option -> combo.add(option.label()));
		for (int i = 0; i < choice.options().size(); i++) {
			if (choice.options().get(i).id().equals(choice.defaultValue())) {
				combo.select(i);
			}
		}
		combo.addListener(SWT.Selection, event -> changed.run());
		place(combo, choice, 1);
		values.put(choice.id(), () -> combo.getSelectionIndex() < 0 ? "" : choice.options().get(combo.getSelectionIndex()).id());
	}

	private Text text(Composite parent, Setting setting, int span) {
		var text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		text.setText(setting.defaultValue() == null ? "" : setting.defaultValue().toString());
		text.setMessage(setting.required() ? Messages.Settings_required : setting.defaultValue() == null ? Messages.Settings_unset : "");
		text.addListener(SWT.Modify, event -> changed.run());
		place(text, setting, span);
		values.put(setting.id(), text::getText);
		return text;
	}

	private static Composite row(Composite parent) {
		var row = new Composite(parent, SWT.NONE);
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		var layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		row.setLayout(layout);
		return row;
	}

	/** A number from 0 to 1 is typed, or moved with a slider. */
	private void share(Composite parent, Setting.Real setting) {
		var row = row(parent);
		var text = text(row, setting, 1);
		((GridData) text.getLayoutData()).grabExcessHorizontalSpace = false;
		((GridData) text.getLayoutData()).widthHint = NUMBER_WIDTH;
		var slider = new Scale(row, SWT.HORIZONTAL);
		slider.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		slider.setToolTipText(setting.help());
		slider.setMaximum(PERCENT);
		slider.setIncrement(1);
		slider.setPageIncrement(5);
		Runnable follow = () -> percent(text.getText()).ifPresent(slider::setSelection);
		follow.run();
		text.addListener(SWT.Modify, event -> follow.run());
		slider.addListener(SWT.Selection, event -> {
			if (!OptionalInt.of(slider.getSelection()).equals(percent(text.getText()))) {
				text.setText(String.format(Locale.ROOT, "%.2f", slider.getSelection() / (double) PERCENT));
			}
		});
	}

	/** What is typed in percent, where it is a number; what is wrong is told when the fields are read. */
	private static OptionalInt percent(String typed) {
		try {
			return OptionalInt.of((int) Math.round(Math.clamp(Double.parseDouble(typed.strip()), 0, 1) * PERCENT));
		} catch (NumberFormatException e) {
			return OptionalInt.empty();
		}
	}

	private void folder(Composite parent, Setting.Text setting) {
		var row = row(parent);
		var text = text(row, setting, 1);
		var browse = new Button(row, SWT.PUSH);
		browse.setText(Messages.Settings_browse);
		browse.addListener(SWT.Selection, event -> {
			var dialog = new DirectoryDialog(parent.getShell(), SWT.OPEN);
			dialog.setMessage(setting.help());
			var chosen = dialog.open();
			if (chosen != null) {
				text.setText(chosen);
			}
		});
	}

	private static void place(Control control, Setting setting, int span) {
		control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1));
		control.setToolTipText(setting.help());
		control.setData(setting.id());
	}

	/**
	 * What the fields say; what is empty is left out.
	 *
	 * @throws IllegalArgumentException with a message for people where a field holds nonsense
	 */
	SettingValues values() {
		var texts = new HashMap<String, String>();
		values.forEach((id, value) -> {
			if (!value.get().isBlank()) {
				texts.put(id, value.get().strip());
			}
		});
		return description.parse(texts);
	}
}
