package org.easel.ui.trainer.internal.form;

import java.util.Optional;

import org.easel.runs.Look;
import org.easel.ui.trainer.internal.Messages;
import org.easel.ui.trainer.internal.desk.TrainerDesk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says what the pictures look like, on which the usual clip skip depends. In a parent with a grid of three columns. */
final class LookPicker {

	private final TrainerDesk desk;
	private final Combo combo;

	LookPicker(Composite parent, TrainerDesk desk) {
		this.desk = desk;
		var label = new Label(parent, SWT.NONE);
		label.setText(Messages.Look_label);
		label.setLayoutData(Grids.name());
		combo = new Combo(parent, SWT.READ_ONLY);
		combo.setLayoutData(Grids.field(combo));
		combo.setItems(Messages.Look_usual, Messages.Look_stylised, Messages.Look_realistic);
		combo.addListener(SWT.Selection, event -> desk.change(now -> now.withLook(chosen())));
		Grids.advice(parent, Messages.Look_advice);
	}

	private Optional<Look> chosen() {
		return combo.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(Look.values()[combo.getSelectionIndex() - 1]);
	}

	void show() {
		combo.select(desk.choices().look().map(look -> look.ordinal() + 1).orElse(0));
	}
}
