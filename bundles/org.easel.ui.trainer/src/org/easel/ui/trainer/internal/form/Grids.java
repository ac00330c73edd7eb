package org.easel.ui.trainer.internal.form;

import org.easel.ui.ThemeColour;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** How the rows of the form are laid out: name, field, advice. */
final class Grids {

	private static final int NAME = 140;
	private static final int FIELD = 190;
	private static final int ADVICE = 220;
	/** Room at the left of a field, for what is wrong about it. */
	private static final int DECORATION = 10;

	private Grids() {
	}

	/** A composite over the whole width whose rows have three columns. */
	static Composite rows(Composite parent) {
		var rows = new Composite(parent, SWT.NONE);
		rows.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		var layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 12;
		layout.verticalSpacing = 7;
		rows.setLayout(layout);
		return rows;
	}

	/** Where the name of a field stands: in a column of the same width everywhere. */
	static GridData name() {
		var data = new GridData(SWT.FILL, SWT.TOP, false, false);
		data.widthHint = NAME;
		data.verticalIndent = 5;
		return data;
	}

	/** Where a field stands; all are equally wide, whatever frame they have. */
	static GridData field(Control control) {
		var data = new GridData(SWT.FILL, SWT.TOP, false, false);
		data.widthHint = 2 * FIELD - control.computeSize(FIELD, SWT.DEFAULT).x;
		data.horizontalIndent = DECORATION;
		return data;
	}

	static GridData wide() {
		var data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = ADVICE;
		data.verticalIndent = 5;
		return data;
	}

	/** Advice beside a field. */
	static Label advice(Composite parent, String text) {
		var label = quiet(parent, text);
		label.setLayoutData(wide());
		return label;
	}

	/** Text that stands back. */
	static Label quiet(Composite parent, String text) {
		var label = new Label(parent, SWT.WRAP);
		label.setText(text);
		Runnable dress = () -> label.setForeground(ThemeColour.QUIET_TEXT.get());
		dress.run();
		ThemeColour.onChange(label, dress);
		return label;
	}
}
