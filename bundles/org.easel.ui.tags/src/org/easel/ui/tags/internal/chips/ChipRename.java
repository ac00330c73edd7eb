package org.easel.ui.tags.internal.chips;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Text;

/** A field over a chip in which its tag is renamed: Enter does it, Esc and leaving the field leave the tag as it is. */
final class ChipRename {

	private static final int LEAST_WIDTH = 140;

	ChipRename(Canvas canvas, Rectangle place, String tag, Consumer<String> renamed) {
		var text = new Text(canvas, SWT.BORDER | SWT.SINGLE);
		text.setText(tag);
		text.selectAll();
		int height = Math.max(place.height, text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
		int width = Math.max(LEAST_WIDTH, place.width + 24);
		int left = Math.max(0, Math.min(place.x, canvas.getClientArea().width - width));
		text.setBounds(left, place.y - (height - place.height) / 2, width, height);
		text.addListener(SWT.DefaultSelection, event -> {
			var to = text.getText().strip();
			close(canvas, text);
			if (!to.isEmpty() && !to.equals(tag)) {
				renamed.accept(to);
			}
		});
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close(canvas, text);
			}
		});
		text.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed() && !text.isFocusControl()) {
				text.dispose();
			}
		}));
		text.setFocus();
	}

	private static void close(Canvas canvas, Text text) {
		text.dispose();
		canvas.setFocus();
	}
}
