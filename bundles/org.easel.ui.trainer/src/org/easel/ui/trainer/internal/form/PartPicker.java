package org.easel.ui.trainer.internal.form;

import java.util.List;
import java.util.function.Consumer;

import org.easel.runs.RunPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Chooses a trainer or an optimizer; what it is good for stands beside it. In a parent with a grid of three columns. */
final class PartPicker {

	private final Combo combo;
	private final Label about;
	private List<RunPart> parts = List.of();

	/** @param changed is told the id that a person chose */
	PartPicker(Composite parent, String name, Consumer<String> changed) {
		var label = new Label(parent, SWT.NONE);
		label.setText(name);
		label.setLayoutData(Grids.name());
		combo = new Combo(parent, SWT.READ_ONLY);
		combo.setLayoutData(Grids.field(combo));
		about = Grids.advice(parent, ""); //$NON-NLS-1$
		combo.addListener(SWT.Selection, event -> {
			var chosen = parts.get(combo.getSelectionIndex());
			tell(chosen);
			changed.accept(chosen.id());
		});
	}

	/** Shows what there is, and which one is chosen. */
	void show(List<RunPart> all, String chosen) {
		if (!all.equals(parts)) {
			parts = all;
			combo.setItems(all.stream().map(RunPart::label).toArray(String[]::new));
		}
		combo.deselectAll();
		for (int i = 0; i < parts.size(); i++) {
			if (parts.get(i).id().equals(chosen)) {
				combo.select(i);
				tell(parts.get(i));
			}
		}
	}

	private void tell(RunPart part) {
		about.setText(part.description().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		about.requestLayout();
	}

	Combo control() {
		return combo;
	}
}
