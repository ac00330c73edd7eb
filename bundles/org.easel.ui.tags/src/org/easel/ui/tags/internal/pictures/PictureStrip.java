package org.easel.ui.tags.internal.pictures;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.easel.core.state.PictureState;
import org.easel.core.thumbnail.Thumbnails;
import org.easel.ui.ThemeColour;
import org.easel.ui.tags.internal.Messages;
import org.easel.ui.tags.internal.PartVerb;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The pictures that are shown, as thumbnails in rows; however many they are, it costs what is to be seen. */
public final class PictureStrip {

	private static final int SIDE = 104;
	private static final int IMAGES = 400;

	private final Canvas canvas;
	private final ThumbnailImages images;
	private final StripSelection selection = new StripSelection();
	private final int label;
	private List<PictureState> pictures = List.of();
	private Path dataset = Path.of("");
	private StripLayout layout = StripLayout.of(0, 1, SIDE, 0);
	private Consumer<List<String>> selected = ids -> {
	};

	/** Makes the strip in a parent. */
	public PictureStrip(Composite parent) {
		canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.BORDER);
		images = new ThumbnailImages(canvas, IMAGES);
		label = labelHeight();
		canvas.addPaintListener(event -> paint(event.gc, new Rectangle(event.x, event.y, event.width, event.height)));
		canvas.addListener(SWT.Resize, event -> layOut());
		canvas.getVerticalBar().addListener(SWT.Selection, event -> scrolled());
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		canvas.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		canvas.addMouseListener(MouseListener.mouseDownAdapter(this::press));
		canvas.addMouseMoveListener(this::hint);
		ThemeColour.repaint(canvas);
	}

	public Canvas control() {
		return canvas;
	}

	/** Says who is told when a person selects others. */
	public void whenSelected(Consumer<List<String>> taker) {
		selected = taker;
	}

	/** Takes tags that are dragged onto a picture, which is selected or not. */
	public void whenTagsDropped(BiConsumer<List<String>, List<String>> taker) {
		new StripDragging(canvas, this, taker);
	}

	/** What the commands do here. */
	public Map<PartVerb, Runnable> verbs() {
		return Map.of(PartVerb.SELECT_ALL, () -> {
			change(selection::selectAll);
			tell();
		});
	}

	/** Shows pictures of another project, or of none. */
	public void project(Optional<Thumbnails> thumbnails, Path folder) {
		images.use(thumbnails);
		dataset = folder;
	}

	/** Shows other pictures. */
	public void show(List<PictureState> shown) {
		pictures = shown;
		selection.list(shown.stream().map(PictureState::id).toList());
		layOut();
	}

	/** Shows pictures as selected and scrolls to them. */
	public void select(List<String> ids) {
		change(() -> selection.select(ids));
	}

	/** Changes the selection, and paints only what looks different then. */
	private void change(Runnable selecting) {
		int top = top();
		int first = layout.first(top);
		int end = layout.end(top + canvas.getClientArea().height);
		var before = new BitSet();
		IntStream.range(first, end).filter(i -> selection.isSelected(pictures.get(i).id())).forEach(before::set);
		int focus = selection.focus();
		selecting.run();
		reveal();
		if (top != top()) {
			canvas.redraw();
			return;
		}
		for (int i = first; i < end; i++) {
			if (before.get(i) != selection.isSelected(pictures.get(i).id()) || focus != selection.focus() && (i == focus || i == selection.focus())) {
				var cell = place(i);
				canvas.redraw(cell.x, cell.y, cell.width, cell.height, false);
			}
		}
	}

	/** The picture's place in the strip, as far as it is scrolled; for tests. */
	public Rectangle place(int index) {
		var cell = layout.cell(index);
		return new Rectangle(cell.x, cell.y - top(), cell.width, cell.height);
	}

	/** The pictures that a drag from a point is about: all selected ones if one of them is there. */
	List<String> at(int x, int y) {
		int index = layout.at(x, y + top());
		if (index < 0) {
			return List.of();
		}
		var id = pictures.get(index).id();
		return selection.isSelected(id) ? selection.selected() : List.of(id);
	}

	private int top() {
		return canvas.getVerticalBar().getSelection();
	}

	private int labelHeight() {
		var gc = new GC(canvas);
		try {
			return gc.getFontMetrics().getHeight() + 4;
		} finally {
			gc.dispose();
		}
	}

	private void layOut() {
		var area = canvas.getClientArea();
		layout = StripLayout.of(pictures.size(), area.width, SIDE, label);
		var bar = canvas.getVerticalBar();
		int height = Math.max(1, layout.height());
		int page = Math.clamp(area.height, 1, height);
		bar.setValues(Math.clamp(bar.getSelection(), 0, height - page), 0, height, page, layout.cellHeight() / 2, Math.max(1, area.height));
		bar.setEnabled(page < height);
		scrolled();
	}

	private void scrolled() {
		wish();
		canvas.redraw();
	}

	/** Asks for the thumbnails that are to be seen, and for a page more. */
	private void wish() {
		int first = layout.first(top());
		int end = layout.end(top() + canvas.getClientArea().height);
		int soon = Math.min(pictures.size(), end + end - first);
		images.want(images.size(SIDE), files(first, end), files(end, soon));
	}

	private List<Path> files(int from, int to) {
		return pictures.isEmpty() || from >= to ? List.of() : pictures.subList(from, to).stream().map(picture -> dataset.resolve(picture.id())).toList();
	}

	private void paint(GC gc, Rectangle damaged) {
		var area = canvas.getClientArea();
		gc.setBackground(ThemeColour.SURFACE.get());
		gc.fillRectangle(area);
		if (pictures.isEmpty()) {
			gc.setForeground(ThemeColour.QUIET_TEXT.get());
			gc.drawText(Messages.Strip_none, 8, 8, true);
			return;
		}
		int end = layout.end(top() + area.height);
		for (int i = layout.first(top()); i < end; i++) {
			if (place(i).intersects(damaged)) {
				paint(gc, pictures.get(i), place(i), i);
			}
		}
	}

	private void paint(GC gc, PictureState picture, Rectangle cell, int index) {
		boolean chosen = selection.isSelected(picture.id());
		if (chosen) {
			gc.setBackground((canvas.isFocusControl() ? ThemeColour.ACCENT : ThemeColour.CARD).get());
			gc.fillRoundRectangle(cell.x + 2, cell.y + 2, cell.width - 4, cell.height - 4, 6, 6);
			gc.setForeground(ThemeColour.ACCENT.get());
			gc.drawRoundRectangle(cell.x + 2, cell.y + 2, cell.width - 5, cell.height - 5, 6, 6);
		}
		if (index == selection.focus() && canvas.isFocusControl()) {
			gc.setForeground(ThemeColour.TEXT.get());
			gc.drawRoundRectangle(cell.x + 1, cell.y + 1, cell.width - 3, cell.height - 3, 6, 6);
		}
		var frame = new Rectangle(cell.x + 6, cell.y + 6, cell.width - 12, cell.height - label - 8);
		var file = dataset.resolve(picture.id());
		gc.setAlpha(picture.included() ? 255 : 90);
		images.get(file, images.size(SIDE)).ifPresentOrElse(image -> Fitted.draw(gc, image, frame, 2), () -> missing(gc, file, frame));
		gc.setAlpha(255);
		gc.setForeground((chosen && canvas.isFocusControl() ? ThemeColour.ACCENT_TEXT : picture.caption().isEmpty() ? ThemeColour.WARNING : ThemeColour.QUIET_TEXT).get());
		var name = Fitted.shorten(gc, Messages.bind(Messages.Strip_label, count(picture), picture.name()), cell.width - 10);
		gc.drawText(name, cell.x + (cell.width - gc.textExtent(name).x) / 2, cell.y + cell.height - label, true);
	}

	private static String count(PictureState picture) {
		return switch (picture.caption().mode()) {
			case TAGS -> Integer.toString(picture.tags().size());
			case SENTENCE -> picture.caption().isEmpty() ? "0" : "\u201c\u201d";
		};
	}

	private void missing(GC gc, Path file, Rectangle frame) {
		gc.setForeground(ThemeColour.LINE.get());
		gc.drawRoundRectangle(frame.x, frame.y, frame.width, frame.height, 6, 6);
		if (images.failure(file).isPresent()) {
			gc.setForeground(ThemeColour.ERROR.get());
			gc.drawLine(frame.x + 8, frame.y + 8, frame.x + frame.width - 8, frame.y + frame.height - 8);
		}
	}

	private void press(MouseEvent event) {
		canvas.setFocus();
		int index = layout.at(event.x, event.y + top());
		if (index < 0) {
			return;
		}
		if ((event.stateMask & SWT.MOD1) != 0) {
			change(() -> selection.toggle(index));
		} else if (event.button == 1 || !selection.isSelected(pictures.get(index).id())) {
			change(() -> selection.go(index, (event.stateMask & SWT.SHIFT) != 0));
		}
		tell();
	}

	private void key(KeyEvent event) {
		if ((event.stateMask & (SWT.ALT | SWT.CTRL | SWT.COMMAND)) != 0) {
			return;
		}
		int page = Math.max(1, canvas.getClientArea().height / layout.cellHeight()) * layout.columns();
		int from = Math.max(0, selection.focus());
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> go(from - 1, event);
			case SWT.ARROW_RIGHT -> go(from + 1, event);
			case SWT.ARROW_UP -> go(from - layout.columns(), event);
			case SWT.ARROW_DOWN -> go(from + layout.columns(), event);
			case SWT.PAGE_UP -> go(from - page, event);
			case SWT.PAGE_DOWN -> go(from + page, event);
			case SWT.HOME -> go(0, event);
			case SWT.END -> go(pictures.size() - 1, event);
			default -> {
				// Not for the strip.
			}
		}
	}

	private void go(int index, KeyEvent event) {
		change(() -> selection.go(index, (event.stateMask & SWT.SHIFT) != 0));
		tell();
	}

	private void tell() {
		selected.accept(selection.selected());
	}

	private void reveal() {
		if (selection.focus() < 0 || selection.focus() >= pictures.size()) {
			return;
		}
		var cell = layout.cell(selection.focus());
		int page = canvas.getClientArea().height;
		int top = cell.y < top() ? cell.y : cell.y + cell.height > top() + page ? cell.y + cell.height - page : top();
		if (top != top()) {
			canvas.getVerticalBar().setSelection(top);
			wish();
		}
	}

	private void hint(MouseEvent event) {
		int index = layout.at(event.x, event.y + top());
		var text = index < 0 ? null : hint(pictures.get(index));
		if (text == null ? canvas.getToolTipText() != null : !text.equals(canvas.getToolTipText())) {
			canvas.setToolTipText(text);
		}
	}

	private String hint(PictureState picture) {
		return picture.id() + "\n" + images.failure(dataset.resolve(picture.id())).orElse(picture.caption().isEmpty() ? Messages.Strip_noCaption : Fitted.wrap(picture.caption().text()));
	}
}
