package org.easel.ui.gallery.internal.compare;

import java.util.List;
import java.util.Optional;

import org.easel.core.samples.DrawnSample;
import org.easel.core.thumbnail.Thumbnails;
import org.easel.ui.BackgroundWork;
import org.easel.ui.ThemeColour;
import org.easel.ui.gallery.internal.Messages;
import org.easel.ui.gallery.internal.details.Fit;
import org.easel.ui.gallery.internal.pictures.PictureFeed;
import org.easel.ui.gallery.internal.pictures.Request;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Shows two pictures in one of the ways to compare them. */
final class CompareCanvas extends Canvas {

	private static final int BLINK_MILLIS = 700;
	private static final int LABEL_ALPHA = 190;

	private Optional<PictureFeed> feed = Optional.empty();
	private List<DrawnSample> samples = List.of();
	private List<String> titles = List.of();
	private List<Request> wanted = List.of();
	private Mode mode = Mode.SWIPE;
	private double line = 0.5;
	private boolean second;
	private boolean blinking;
	private Image difference;
	private double share;

	CompareCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		ThemeColour.repaint(this);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseMove, event -> follow(event.x));
		addListener(SWT.Dispose, event -> close());
		addListener(SWT.ZoomChanged, event -> feed.ifPresent(PictureFeed::clear));
		// Tab goes on to the next control; all other keys are for comparing.
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	void open(Thumbnails thumbnails) {
		close();
		feed = Optional.of(new PictureFeed(thumbnails, this, arrived -> redraw()));
	}

	void close() {
		feed.ifPresent(PictureFeed::close);
		feed = Optional.empty();
		clear();
	}

	/** Shows nothing more. */
	void clear() {
		samples = List.of();
		wanted = List.of();
		blinking = false;
		forgetDifference();
	}

	/** Shows two pictures. @param titles what drew them */
	void show(List<DrawnSample> two, List<String> titlesOfBoth) {
		titles = titlesOfBoth;
		if (!two.equals(samples)) {
			samples = two;
			forgetDifference();
			findDifference();
		}
		redraw();
	}

	void setMode(Mode next) {
		mode = next;
		second = false;
		boolean begins = mode == Mode.BLINK && !blinking;
		blinking = mode == Mode.BLINK;
		if (begins) {
			getDisplay().timerExec(BLINK_MILLIS, this::blink);
		}
		findDifference();
		redraw();
	}

	Mode mode() {
		return mode;
	}

	/** Shows the other picture, and no longer by itself. */
	void blinkByHand() {
		blinking = false;
		second = !second;
		redraw();
	}

	/** Whether blinking shows the second picture now. */
	boolean showsSecond() {
		return second;
	}

	/** Moves the line by a share of the picture's width. */
	void moveLine(double by) {
		line = Math.clamp(line + by, 0, 1);
		redraw();
	}

	/** Where the line is, 0 at the left edge to 1. */
	double line() {
		return line;
	}

	/** The mean difference, 0 to 1; empty while it is not known. */
	Optional<Double> share() {
		return difference == null ? Optional.empty() : Optional.of(share);
	}

	private void blink() {
		if (!isDisposed() && blinking && !samples.isEmpty()) {
			second = !second;
			redraw();
			getDisplay().timerExec(BLINK_MILLIS, this::blink);
		} else {
			blinking = false;
		}
	}

	private void follow(int x) {
		if (mode == Mode.SWIPE && !samples.isEmpty()) {
			var place = place(getClientArea(), 0);
			line = Math.clamp((double) (x - place.x) / place.width, 0, 1);
			redraw();
		}
	}

	private void findDifference() {
		if (mode != Mode.DIFFERENCE || samples.isEmpty() || difference != null) {
			return;
		}
		var of = samples;
		new BackgroundWork<>(Messages.Compare_finding, monitor -> Difference.of(of.getFirst(), of.getLast())).quiet().then(this, found -> {
			if (of.equals(samples)) {
				forgetDifference();
				difference = new Image(getDisplay(), (ImageDataProvider) zoom -> zoom == 100 ? found.data()
						: found.data().scaledTo(found.data().width * zoom / 100, found.data().height * zoom / 100));
				share = found.share();
				redraw();
			}
		}).start();
	}

	private void forgetDifference() {
		if (difference != null) {
			difference.dispose();
			difference = null;
		}
	}

	private void paint(GC gc) {
		var area = getClientArea();
		gc.setBackground(ThemeColour.SURFACE.get());
		gc.fillRectangle(area);
		if (samples.isEmpty() || feed.isEmpty()) {
			return;
		}
		switch (mode) {
			case BESIDE -> beside(gc, area);
			case SWIPE -> swipe(gc, area);
			case BLINK -> {
				int index = second ? 1 : 0;
				picture(gc, index, place(area, index));
				label(gc, titles.get(index), place(area, index), false);
			}
			case DIFFERENCE -> difference(gc, area);
		}
	}

	private void beside(GC gc, Rectangle area) {
		int half = area.width / 2 - 4;
		for (int index = 0; index < 2; index++) {
			var place = place(new Rectangle(area.x + index * (half + 8), area.y, half, area.height), index);
			picture(gc, index, place);
			label(gc, titles.get(index), place, false);
		}
	}

	private void swipe(GC gc, Rectangle area) {
		var place = place(area, 0);
		picture(gc, 0, place);
		int x = place.x + (int) Math.round(line * place.width);
		gc.setClipping(x, place.y, place.x + place.width - x, place.height);
		picture(gc, 1, place);
		gc.setClipping(area);
		gc.setForeground(ThemeColour.ACCENT.get());
		gc.setLineWidth(2);
		gc.drawLine(x, place.y, x, place.y + place.height - 1);
		gc.setLineWidth(1);
		label(gc, titles.getFirst(), place, false);
		label(gc, titles.getLast(), place, true);
	}

	private void difference(GC gc, Rectangle area) {
		var place = place(area, 0);
		if (difference == null) {
			gc.setForeground(ThemeColour.QUIET_TEXT.get());
			gc.drawText(Messages.Compare_finding, place.x + 8, place.y + 8, true);
			return;
		}
		var bounds = difference.getBounds();
		gc.drawImage(difference, 0, 0, bounds.width, bounds.height, place.x, place.y, place.width, place.height);
		label(gc, NLS.bind(Messages.Compare_share, Math.round(1000 * share) / 10.0), place, false);
	}

	private void picture(GC gc, int index, Rectangle place) {
		want();
		feed.get().find(samples.get(index)).ifPresentOrElse(image -> {
			var bounds = image.getBounds();
			gc.drawImage(image, 0, 0, bounds.width, bounds.height, place.x, place.y, place.width, place.height);
		}, () -> {
			gc.setBackground(ThemeColour.CARD.get());
			gc.fillRectangle(place);
		});
	}

	private Rectangle place(Rectangle area, int index) {
		var prompt = samples.get(index).prompt();
		return Fit.in(area, prompt.width(), prompt.height());
	}

	private void want() {
		var area = getClientArea();
		var requests = samples.stream().map(sample -> {
			var place = Fit.in(area, sample.prompt().width(), sample.prompt().height());
			return new Request(sample, Math.max(1, Math.max(place.width, place.height) * getMonitor().getZoom() / 100));
		}).toList();
		if (!requests.equals(wanted)) {
			wanted = requests;
			feed.get().want(requests, List.of());
		}
	}

	private static void label(GC gc, String text, Rectangle place, boolean right) {
		var extent = gc.textExtent(text);
		int x = right ? place.x + place.width - extent.x - 16 : place.x + 8;
		gc.setAlpha(LABEL_ALPHA);
		gc.setBackground(ThemeColour.CARD.get());
		gc.fillRoundRectangle(x - 4, place.y + 6, extent.x + 12, extent.y + 4, 6, 6);
		gc.setAlpha(255);
		gc.setForeground(ThemeColour.TEXT.get());
		gc.drawText(text, x + 2, place.y + 8, true);
	}
}
