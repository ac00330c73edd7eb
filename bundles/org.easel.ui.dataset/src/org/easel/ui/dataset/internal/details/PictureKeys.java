package org.easel.ui.dataset.internal.details;

import org.easel.ui.dataset.internal.details.PicturePane.Neighbours;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The keys of one picture: on to the next one, about at 100%, and the frame while it is being cut. */
final class PictureKeys {

	private static final int PAN = 40;
	private static final int FAR = 10;

	private final PicturePane pane;
	private final PictureCanvas canvas;
	private final Neighbours neighbours;

	PictureKeys(PicturePane pane, PictureCanvas canvas, Neighbours neighbours) {
		this.pane = pane;
		this.canvas = canvas;
		this.neighbours = neighbours;
	}

	void attach() {
		canvas.addListener(SWT.KeyDown, this::down);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	private void down(Event event) {
		if (canvas.crop().isPresent()) {
			cropping(canvas.crop().get(), event);
			return;
		}
		switch (event.keyCode) {
			case SWT.ESC, SWT.CR, SWT.KEYPAD_CR -> neighbours.back();
			case SWT.PAGE_UP -> neighbours.step(-1);
			case SWT.PAGE_DOWN, ' ' -> neighbours.step(1);
			case SWT.ARROW_LEFT -> across(-1);
			case SWT.ARROW_RIGHT -> across(1);
			case SWT.ARROW_UP -> canvas.pan(0, PAN);
			case SWT.ARROW_DOWN -> canvas.pan(0, -PAN);
			default -> {
				// Not a key of a picture.
			}
		}
	}

	private void across(int direction) {
		if (canvas.isActualSize()) {
			canvas.pan(-direction * PAN, 0);
		} else {
			neighbours.step(direction);
		}
	}

	private void cropping(CropTool tool, Event event) {
		int step = (event.stateMask & SWT.SHIFT) != 0 ? FAR : 1;
		boolean grows = (event.stateMask & SWT.MOD1) != 0;
		switch (event.keyCode) {
			case SWT.ESC -> pane.endCrop();
			case SWT.CR, SWT.KEYPAD_CR -> pane.applyCrop();
			case SWT.ARROW_LEFT -> frame(tool, grows, -step, 0);
			case SWT.ARROW_RIGHT -> frame(tool, grows, step, 0);
			case SWT.ARROW_UP -> frame(tool, grows, 0, -step);
			case SWT.ARROW_DOWN -> frame(tool, grows, 0, step);
			default -> {
				// Not a key of the frame.
			}
		}
	}

	private static void frame(CropTool tool, boolean grows, int right, int down) {
		tool.setFrame(grows ? tool.frame().grown(right, down) : tool.frame().moved(right, down));
	}
}
