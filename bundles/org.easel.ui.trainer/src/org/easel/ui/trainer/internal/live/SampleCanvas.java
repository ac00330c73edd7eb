package org.easel.ui.trainer.internal.live;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.easel.ui.BackgroundWork;
import org.easel.ui.ThemeColour;
import org.easel.ui.trainer.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The last sample picture of a run, as large as there is room. */
public final class SampleCanvas {

	private static final int GAP = 8;
	private static final int MOST_TIMES = 6;

	private final Canvas canvas;
	private Optional<Path> file = Optional.empty();
	private Image image;

	public SampleCanvas(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addDisposeListener(event -> forget());
		ThemeColour.repaint(canvas);
	}

	public Canvas control() {
		return canvas;
	}

	/** Shows another picture; read in the background. */
	public void show(Optional<Path> picture) {
		if (picture.equals(file)) {
			return;
		}
		file = picture;
		canvas.setToolTipText(picture.map(Path::toString).orElse(null));
		if (picture.isEmpty()) {
			forget();
			canvas.redraw();
			return;
		}
		new BackgroundWork<>(Messages.Live_readingSample, monitor -> {
			try (var in = Files.newInputStream(picture.get())) {
				return new ImageData(in);
			}
		}).quiet().then(canvas, data -> {
			if (file.equals(picture)) {
				forget();
				image = new Image(canvas.getDisplay(), data);
				canvas.redraw();
			}
		}).start();
	}

	private void forget() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}

	private void paint(GC gc) {
		var area = canvas.getClientArea();
		gc.setBackground(ThemeColour.SURFACE.get());
		gc.fillRectangle(area);
		if (image == null) {
			gc.setForeground(ThemeColour.QUIET_TEXT.get());
			gc.drawText(Messages.Live_noSample, GAP, GAP, true);
			return;
		}
		var size = image.getBounds();
		double scale = Math.min(MOST_TIMES, Math.min((area.width - 2.0 * GAP) / size.width, (area.height - 2.0 * GAP) / size.height));
		int width = Math.max(1, (int) (size.width * scale));
		int height = Math.max(1, (int) (size.height * scale));
		gc.setInterpolation(SWT.HIGH);
		gc.drawImage(image, 0, 0, size.width, size.height, (area.width - width) / 2, (area.height - height) / 2, width, height);
	}

	/** The picture that is shown. */
	public Optional<Path> shown() {
		return file;
	}
}
