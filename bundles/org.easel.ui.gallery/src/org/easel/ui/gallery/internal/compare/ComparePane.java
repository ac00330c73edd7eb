package org.easel.ui.gallery.internal.compare;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.easel.core.samples.SampleColumn;
import org.easel.core.samples.SampleGrid;
import org.easel.core.thumbnail.Thumbnails;
import org.easel.ui.Icons;
import org.easel.ui.gallery.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Two pictures of the grid in place of it, compared by swiping, blinking, by their difference or side by side; from row to row by the arrow keys. */
public final class ComparePane extends Composite {

	private static final double LINE_STEP = 0.02;

	private final CompareCanvas canvas;
	private final Label prompt;
	private final Map<Mode, ToolItem> modes = new EnumMap<>(Mode.class);
	private final Function<SampleColumn, String> titles;
	private final Consumer<Pair> moved;
	private final Runnable back;
	private SampleGrid grid = SampleGrid.EMPTY;
	private Optional<Pair> pair = Optional.empty();

	/**
	 * @param titles names what drew a picture
	 * @param moved is told of other cells that are compared now
	 * @param back goes back to the grid
	 */
	public ComparePane(Composite parent, Function<SampleColumn, String> titles, Consumer<Pair> moved, Runnable back) {
		super(parent, SWT.NONE);
		this.titles = titles;
		this.moved = moved;
		this.back = back;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(8, 4).applyTo(this);
		var tools = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
		for (var mode : Mode.values()) {
			modes.put(mode, tool(tools, SWT.RADIO, mode.icon(), mode.title(), () -> setMode(mode)));
		}
		new ToolItem(tools, SWT.SEPARATOR);
		tool(tools, SWT.PUSH, "back", Messages.Compare_back, back); //$NON-NLS-1$
		prompt = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(prompt);
		canvas = new CompareCanvas(this);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(canvas);
		canvas.addListener(SWT.KeyDown, this::key);
		setMode(Mode.SWIPE);
	}

	/** Shows pictures of a project from now on. */
	public void open(Thumbnails thumbnails) {
		canvas.open(thumbnails);
	}

	/** Lets go of the project. */
	public void close() {
		clear();
		canvas.close();
	}

	/** Compares two cells of a grid. */
	public void show(SampleGrid of, Pair two) {
		grid = of;
		pair = Optional.of(two);
		var samples = two.samples(of);
		canvas.show(samples, samples.stream().map(sample -> titles.apply(sample.column())).toList());
		prompt.setText(two.right().row().prompt().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		prompt.setToolTipText(two.right().row().prompt().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Compares nothing more. */
	public void clear() {
		pair = Optional.empty();
		canvas.clear();
	}

	/** What is compared. */
	public Optional<Pair> pair() {
		return pair;
	}

	public void setMode(Mode mode) {
		modes.forEach((each, item) -> item.setSelection(each == mode));
		canvas.setMode(mode);
	}

	public Mode mode() {
		return canvas.mode();
	}

	/** What takes the focus of the pane. */
	public Control focusControl() {
		return canvas;
	}

	/** Where the line of swiping is, 0 at the left edge of the pictures to 1. */
	public double line() {
		return canvas.line();
	}

	/** Whether blinking shows the second picture now. */
	public boolean showsSecond() {
		return canvas.showsSecond();
	}

	/** The mean difference, 0 to 1; empty while it is not known. */
	public Optional<Double> difference() {
		return canvas.share();
	}

	@Override
	public boolean setFocus() {
		return canvas.setFocus();
	}

	private void key(Event event) {
		if (pair.isEmpty()) {
			return;
		}
		boolean swipes = canvas.mode() == Mode.SWIPE && (event.stateMask & SWT.SHIFT) != 0;
		switch (event.keyCode) {
			case SWT.ARROW_UP -> move(pair.get().rows(grid, -1));
			case SWT.ARROW_DOWN -> move(pair.get().rows(grid, 1));
			case SWT.ARROW_LEFT -> left(swipes, -1);
			case SWT.ARROW_RIGHT -> left(swipes, 1);
			case ' ' -> {
				setMode(Mode.BLINK);
				canvas.blinkByHand();
			}
			case SWT.ESC, SWT.CR, SWT.KEYPAD_CR -> back.run();
			default -> {
				// Commands have their keys in Preferences, Keys.
			}
		}
	}

	private void left(boolean line, int step) {
		if (line) {
			canvas.moveLine(step * LINE_STEP);
		} else {
			move(pair.orElseThrow().columns(grid, step));
		}
	}

	private void move(Pair next) {
		if (!pair.equals(Optional.of(next))) {
			show(grid, next);
			moved.accept(next);
		}
	}

	/** Takes up that the grid has other pictures. @return whether both are still there */
	public boolean follow(SampleGrid next) {
		var still = pair.filter(two -> two.isIn(next));
		still.ifPresent(two -> show(next, two));
		return still.isPresent();
	}

	/** The left one becomes the right one. */
	public void swap() {
		pair.ifPresent(two -> move(two.swapped()));
	}

	private static ToolItem tool(ToolBar tools, int style, String icon, String text, Runnable action) {
		var item = new ToolItem(tools, style);
		item.setImage(new LocalResourceManager(JFaceResources.getResources(), tools).create(new Icons(ComparePane.class).small(icon)));
		item.setText(text);
		item.addListener(SWT.Selection, event -> {
			if (style != SWT.RADIO || item.getSelection()) {
				action.run();
			}
		});
		return item;
	}
}
