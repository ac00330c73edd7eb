package org.easel.ui.tags.internal.bulk;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Fields of a form with two columns. */
final class Fields {

	private static final int TEXT_WIDTH = 300;

	private Fields() {
	}

	static void label(Composite parent, String text) {
		new Label(parent, SWT.NONE).setText(text);
	}

	static Text text(Composite parent, String label, Runnable changed) {
		label(parent, label);
		var text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text.addListener(SWT.Modify, event -> changed.run());
		return text;
	}

	static Button button(Composite parent, int style, String label, Runnable changed) {
		var button = new Button(parent, style);
		button.setText(label);
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		button.addListener(SWT.Selection, event -> changed.run());
		return button;
	}

	static void explanation(Composite parent, String text) {
		var label = new Label(parent, SWT.WRAP);
		label.setText(text);
		var data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		data.widthHint = TEXT_WIDTH;
		label.setLayoutData(data);
	}
}
