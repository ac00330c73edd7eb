package org.easel.ui.dataset.internal.details;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Moves a picture at 100% with the mouse, and hands the mouse to the frame while the picture is being cut. */
final class PanMouse {

	private final PictureCanvas canvas;
	private Point last;

	PanMouse(PictureCanvas canvas) {
		this.canvas = canvas;
	}

	void attach() {
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseUp, event -> up());
		canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
	}

	private void down(Event event) {
		canvas.forceFocus();
		if (event.button != 1) {
			return;
		}
		canvas.crop().ifPresentOrElse(tool -> canvas.picturePlace().ifPresent(place -> tool.down(event.x, event.y, place)), () -> {
			last = new Point(event.x, event.y);
			canvas.setCursor(canvas.isActualSize() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL) : null);
		});
	}

	private void move(Event event) {
		canvas.crop().ifPresentOrElse(tool -> canvas.picturePlace().ifPresent(place -> {
			tool.move(event.x, event.y, place);
			canvas.setCursor(canvas.getDisplay().getSystemCursor(tool.cursor(event.x, event.y, place)));
		}), () -> {
			if (last != null) {
				canvas.pan(event.x - last.x, event.y - last.y);
				last = new Point(event.x, event.y);
			}
		});
	}

	private void up() {
		canvas.crop().ifPresent(CropTool::up);
		last = null;
		if (canvas.crop().isEmpty()) {
			canvas.setCursor(null);
		}
	}

	private void doubleClick(Event event) {
		if (event.button == 1 && canvas.crop().isEmpty()) {
			canvas.setActualSize(!canvas.isActualSize());
			canvas.notifyListeners(SWT.Modify, new Event());
		}
	}
}
