package org.easel.ui.trainer.internal.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.easel.core.settings.InvalidSettingsException;
import org.easel.core.settings.Problem;
import org.easel.core.settings.Setting;
import org.easel.core.settings.SettingsDescription;
import org.easel.core.settings.Severity;
import org.easel.runs.RunChoices;
import org.easel.ui.ThemeColour;
import org.easel.ui.trainer.internal.Messages;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A setting in the form: its name, its field with what is wrong about it, and the advice beside it. */
final class SettingRow {

	/** A person's wish for the setting. */
	interface Owner {

		/** @param text as typed; empty to go back to what is usual */
		void typed(SettingRow row, Optional<String> text);
	}

	private final Setting setting;
	private final Label label;
	private final SettingField field;
	private final ControlDecoration decoration;
	private final Link advice;
	private String usual = ""; //$NON-NLS-1$
	private boolean touched;
	private Optional<Problem> own = Optional.empty();
	private List<Problem> others = List.of();

	/** Makes the row in a parent with a grid of three columns. */
	SettingRow(Composite parent, Setting setting, Owner owner) {
		this.setting = setting;
		label = new Label(parent, SWT.NONE);
		label.setText(setting.label());
		label.setToolTipText(setting.id());
		label.setLayoutData(Grids.name());
		field = SettingField.of(parent, setting, () -> typed(owner));
		field.control().setLayoutData(Grids.field(field.control()));
		field.control().setToolTipText(setting.help());
		field.control().setData("setting", setting.id()); //$NON-NLS-1$
		decoration = new ControlDecoration(field.control(), SWT.LEFT | SWT.CENTER);
		advice = new Link(parent, SWT.WRAP);
		advice.setLayoutData(Grids.wide());
		advice.addListener(SWT.Selection, event -> {
			field.show(usual);
			touched = false;
			check();
			tell();
			owner.typed(this, Optional.empty());
		});
		quiet();
		ThemeColour.onChange(advice, this::quiet);
	}

	private void quiet() {
		advice.setForeground(ThemeColour.QUIET_TEXT.get());
	}

	private void typed(Owner owner) {
		boolean before = touched;
		touched = !field.text().strip().equals(usual);
		// What others found was wrong about the value before.
		others = List.of();
		check();
		if (before != touched) {
			tell();
		}
		owner.typed(this, touched ? Optional.of(field.text().strip()) : Optional.empty());
	}

	Setting setting() {
		return setting;
	}

	Control control() {
		return field.control();
	}

	/** Whether the setting is found by words. */
	boolean matches(String words) {
		var all = (setting.label() + ' ' + setting.id() + ' ' + setting.help() + ' ' + setting.group()).toLowerCase(Locale.ROOT);
		return List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream().allMatch(all::contains); //$NON-NLS-1$
	}

	/** Shows the row or takes it out of the form. */
	void visible(boolean visible) {
		for (var each : new Control[] { label, field.control(), advice }) {
			each.setVisible(visible);
			((GridData) each.getLayoutData()).exclude = !visible;
		}
	}

	/** Shows a value. @param chosen what a person chose; empty for what is usual @param normal what is usual, null for nothing */
	void show(Optional<String> chosen, Object normal) {
		boolean wasTouched = touched;
		var wasUsual = usual;
		usual = normal == null ? "" : RunChoices.typed(normal); //$NON-NLS-1$
		touched = chosen.isPresent() && !chosen.get().equals(usual);
		if (!field.text().strip().equals(chosen.orElse(usual))) {
			field.show(chosen.orElse(usual));
		}
		check();
		if (wasTouched != touched || !wasUsual.equals(usual) || advice.getText().isEmpty()) {
			tell();
		}
	}

	/** Shows what others found wrong about the setting. */
	void problems(List<Problem> found) {
		others = found;
		decorate();
	}

	/** The worst that is known about the setting. */
	Optional<Problem> problem() {
		return own.or(() -> others.stream().filter(each -> each.severity() == Severity.ERROR).findFirst()).or(() -> others.stream().findFirst());
	}

	private void check() {
		own = Optional.empty();
		try {
			new SettingsDescription(List.of(setting)).parse(Map.of(setting.id(), field.text()));
			if (field.text().isBlank() && setting.required()) {
				own = Optional.of(Problem.error(setting.id(), Messages.bind(Messages.Form_required, setting.label())));
			}
		} catch (InvalidSettingsException wrong) {
			own = Optional.of(wrong.problems().getFirst());
		}
		decorate();
	}

	private void decorate() {
		var worst = problem();
		if (worst.isEmpty()) {
			decoration.hide();
			return;
		}
		var kind = switch (worst.get().severity()) {
			case ERROR -> FieldDecorationRegistry.DEC_ERROR;
			case WARNING -> FieldDecorationRegistry.DEC_WARNING;
			case INFO -> FieldDecorationRegistry.DEC_INFORMATION;
		};
		decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(kind).getImage());
		decoration.setDescriptionText(worst.get().message());
		decoration.show();
	}

	/** The advice, and the way back where a person chose something else than usual. */
	private void tell() {
		var back = touched ? " <a>" + Messages.bind(Messages.Form_back, usualForPeople()) + "</a>" : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		advice.setText(setting.help().replace("&", "&&") + back); //$NON-NLS-1$ //$NON-NLS-2$
		advice.requestLayout();
	}

	private String usualForPeople() {
		return switch (setting) {
			case Setting.Flag flag -> Boolean.parseBoolean(usual) ? Messages.Form_on : Messages.Form_off;
			case Setting.Choice choice -> choice.options().stream().filter(option -> option.id().equals(usual)).map(Setting.Option::label).findFirst().orElse(usual);
			default -> usual.isEmpty() ? Messages.Form_empty : usual;
		};
	}
}
