package org.easel.ui.tags.internal.pictures;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.easel.core.state.PictureState;
import org.easel.core.thumbnail.Thumbnails;
import org.easel.core.thumbnail.ThumbnailSize;
import org.easel.ui.ThemeColour;
import org.easel.ui.tags.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The selected picture, large; of several the first ones side by side. */
public final class PicturePreview {

	private static final int MOST = 12;
	private static final int GAP = 4;

	private final Canvas canvas;
	private final ThumbnailImages images;
	private List<PictureState> pictures = List.of();
	private Path dataset = Path.of("");

	/** Makes it in a parent. */
	public PicturePreview(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER | SWT.NO_FOCUS);
		images = new ThumbnailImages(canvas, MOST + 4);
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> wish());
		ThemeColour.repaint(canvas);
	}

	public Canvas control() {
		return canvas;
	}

	/** Shows pictures of another project, or of none. */
	public void project(Optional<Thumbnails> thumbnails, Path folder) {
		images.use(thumbnails);
		dataset = folder;
	}

	/** Shows other pictures. */
	public void show(List<PictureState> shown) {
		pictures = shown;
		wish();
		canvas.redraw();
	}

	private int columns() {
		return (int) Math.ceil(Math.sqrt(Math.min(MOST, pictures.size())));
	}

	private ThumbnailSize size() {
		var area = canvas.getClientArea();
		return images.size(Math.max(16, Math.max(area.width, area.height) / Math.max(1, columns())));
	}

	private void wish() {
		images.want(size(), pictures.stream().limit(MOST).map(picture -> dataset.resolve(picture.id())).toList(), List.of());
	}

	private void paint(GC gc) {
		var area = canvas.getClientArea();
		gc.setBackground(ThemeColour.SURFACE.get());
		gc.fillRectangle(area);
		int count = Math.min(MOST, pictures.size());
		int columns = Math.max(1, columns());
		int rows = Math.max(1, (count + columns - 1) / columns);
		var size = size();
		for (int i = 0; i < count; i++) {
			var file = dataset.resolve(pictures.get(i).id());
			int width = (area.width - GAP) / columns;
			int height = (area.height - GAP) / rows;
			var frame = new Rectangle(GAP + i % columns * width, GAP + i / columns * height, width - GAP, height - GAP);
			images.get(file, size).ifPresent(image -> Fitted.draw(gc, image, frame, 8));
		}
		gc.setForeground(ThemeColour.QUIET_TEXT.get());
		if (pictures.isEmpty()) {
			gc.drawText(Messages.Preview_none, 8, 8, true);
		} else if (pictures.size() > MOST) {
			gc.drawText(Messages.bind(Messages.Preview_more, pictures.size() - MOST), 8, area.height - gc.getFontMetrics().getHeight() - 4, true);
		}
	}
}
