package org.easel.ui.tags.internal.chips;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.easel.ui.TagTransfer;
import org.easel.ui.ThemeColour;
import org.easel.ui.tags.internal.Messages;
import org.easel.ui.tags.internal.PartVerb;
import org.easel.ui.tags.internal.TagClipboard;
import org.easel.ui.tags.internal.desk.ChosenTag;
import org.easel.ui.tags.internal.desk.ChosenTags;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * The tags of the selected pictures as chips in their order. Arrows walk, with Shift they select; tags can be dragged here, away and within; all else is
 * done by the verbs of {@link #verbs()}.
 */
public final class ChipField {

	private final Canvas canvas;
	private final ChipActions actions;
	private final ChipMarks marks = new ChipMarks();
	private final ChipScroll scroll;
	private ChosenTags shown = ChosenTags.NONE;
	private List<String> tags = List.of();
	private ChipLayout layout = ChipLayout.of(new int[0], 0, 0);
	private OptionalInt gap = OptionalInt.empty();
	private Consumer<String> typed = text -> {
	};
	private Runnable leftBelow = () -> {
	};

	/** Makes the field in a parent. */
	public ChipField(Composite parent, ChipActions actions) {
		this.actions = actions;
		canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.BORDER);
		scroll = new ChipScroll(canvas);
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> layOut());
		canvas.addListener(SWT.FocusIn, event -> focusChanged());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		canvas.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		canvas.addMouseListener(MouseListener.mouseDownAdapter(this::press));
		canvas.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> rename()));
		canvas.addMouseMoveListener(event -> hint(layout.at(event.x, event.y + scroll.offset())));
		ThemeColour.repaint(canvas);
		new ChipDragging(canvas, this, actions);
		ChipAccess.attach(canvas, this::spoken);
	}

	public Canvas control() {
		return canvas;
	}

	/** Says who takes letters that are typed here, and where Down goes from the last row. */
	public void whenTyped(Consumer<String> taker, Runnable below) {
		typed = taker;
		leftBelow = below;
	}

	/** Shows tags; the chip with the focus keeps it if its tag is still there. */
	public void show(ChosenTags chosen) {
		var selectedTags = selectedTags();
		int focus = marks.caret();
		boolean other = chosen.tags().size() != tags.size();
		shown = chosen;
		tags = chosen.tags().stream().map(ChosenTag::tag).toList();
		var still = selectedTags.stream().map(tags::indexOf).filter(place -> place >= 0).toList();
		marks.reset(tags.size(), still);
		if (still.isEmpty() && focus >= 0) {
			marks.reset(tags.size(), Math.min(focus, tags.size() - 1));
		}
		if (other) {
			gap = OptionalInt.empty();
		}
		layOut();
	}

	/** The tags in the order shown. */
	public List<String> tags() {
		return tags;
	}

	/** The tags that are selected. */
	public List<String> selectedTags() {
		return marks.selected().stream().filter(place -> place < tags.size()).map(tags::get).toList();
	}

	/** Where a chip lies in the field; for tests and for what opens beside it. */
	public Rectangle place(int chip) {
		var place = layout.places().get(chip);
		return new Rectangle(place.x, place.y - scroll.offset(), place.width, place.height);
	}

	/** Gives the focus to the last chip. */
	public void focusLast() {
		if (!tags.isEmpty()) {
			marks.go(tags.size() - 1, false);
			canvas.setFocus();
			redraw();
		}
	}

	/** Where typed tags go, if not to the end. */
	public OptionalInt gap() {
		return gap;
	}

	/** Typed tags go to the end again, or before the chip at a place. */
	public void gap(OptionalInt place) {
		gap = place;
		canvas.redraw();
	}

	/** What the commands do here. */
	public Map<PartVerb, Runnable> verbs() {
		var verbs = new EnumMap<PartVerb, Runnable>(PartVerb.class);
		verbs.put(PartVerb.REMOVE, () -> withSelected(actions::remove));
		verbs.put(PartVerb.RENAME, this::rename);
		verbs.put(PartVerb.COPY, () -> withSelected(TagClipboard::copy));
		verbs.put(PartVerb.CUT, () -> withSelected(chosen -> {
			TagClipboard.copy(chosen);
			actions.remove(chosen);
		}));
		verbs.put(PartVerb.PASTE, () -> paste());
		verbs.put(PartVerb.SELECT_ALL, () -> {
			marks.selectAll();
			redraw();
		});
		verbs.put(PartVerb.MOVE_BACK, () -> move(-1));
		verbs.put(PartVerb.MOVE_ON, () -> move(1));
		verbs.put(PartVerb.MOVE_FIRST, () -> move(Integer.MIN_VALUE));
		verbs.put(PartVerb.MOVE_LAST, () -> move(Integer.MAX_VALUE));
		return verbs;
	}

	private void withSelected(Consumer<List<String>> action) {
		var selected = selectedTags();
		if (!selected.isEmpty()) {
			action.accept(selected);
		}
	}

	private void paste() {
		var pasted = TagClipboard.paste();
		if (!pasted.isEmpty()) {
			actions.add(pasted, marks.caret() < 0 ? OptionalInt.empty() : OptionalInt.of(marks.caret() + 1));
		}
	}

	private void move(int by) {
		var chips = marks.selected();
		if (chips.isEmpty()) {
			return;
		}
		int rest = tags.size() - chips.size();
		int first = chips.getFirst();
		long wanted = by == Integer.MIN_VALUE ? 0 : by == Integer.MAX_VALUE ? rest : first + by;
		moveTo(chips, Math.clamp(wanted, 0, rest));
	}

	/** Moves the selected chips before the one that is at a place now. */
	void dropSelected(int before) {
		var chips = marks.selected();
		moveTo(chips, before - (int) chips.stream().filter(chip -> chip < before).count());
	}

	private void moveTo(List<Integer> chips, int place) {
		var moved = chips.stream().map(tags::get).toList();
		var order = new ArrayList<>(shown.tags());
		var taken = chips.stream().map(shown.tags()::get).toList();
		for (int i = chips.size() - 1; i >= 0; i--) {
			order.remove((int) chips.get(i));
		}
		order.addAll(place, taken);
		if (!order.equals(shown.tags())) {
			// Shown at once, so that a key held down moves on from where the chip will be.
			show(new ChosenTags(order, shown.left()));
			actions.move(moved, place);
		}
	}

	private void rename() {
		int chip = marks.caret();
		if (chip >= 0 && chip < tags.size()) {
			var tag = tags.get(chip);
			new ChipRename(canvas, place(chip), tag, to -> actions.rename(tag, to));
		}
	}

	private void focusChanged() {
		if (marks.caret() < 0 && !tags.isEmpty()) {
			marks.go(0, false);
		}
		redraw();
	}

	private void press(MouseEvent event) {
		canvas.setFocus();
		hint(-1);
		int chip = layout.at(event.x, event.y + scroll.offset());
		if (chip < 0) {
			marks.clear();
		} else if ((event.stateMask & SWT.MOD1) != 0) {
			marks.toggle(chip);
		} else if (!marks.isSelected(chip) || (event.stateMask & SWT.SHIFT) != 0) {
			marks.go(chip, (event.stateMask & SWT.SHIFT) != 0);
		}
		redraw();
	}

	private void key(KeyEvent event) {
		int caret = marks.caret();
		boolean extend = (event.stateMask & SWT.SHIFT) != 0;
		if ((event.stateMask & (SWT.ALT | SWT.CTRL | SWT.COMMAND)) != 0) {
			return;
		}
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> go(caret - 1, extend);
			case SWT.ARROW_RIGHT -> go(caret + 1, extend);
			case SWT.HOME -> go(0, extend);
			case SWT.END -> go(tags.size() - 1, extend);
			case SWT.ARROW_UP -> go(caret < 0 ? 0 : layout.vertical(caret, -1), extend);
			case SWT.ARROW_DOWN -> below(caret, extend);
			case SWT.BS -> withSelected(actions::remove);
			case SWT.ESC, SWT.CR, SWT.KEYPAD_CR -> leftBelow.run();
			case SWT.INSERT -> type(caret, "");
			default -> {
				if (!Character.isISOControl(event.character)) {
					type(caret + 1, String.valueOf(event.character));
				}
			}
		}
	}

	private void type(int place, String text) {
		gap(place >= 0 && place < tags.size() ? OptionalInt.of(place) : OptionalInt.empty());
		typed.accept(text);
	}

	private void below(int caret, boolean extend) {
		int next = caret < 0 ? -1 : layout.vertical(caret, 1);
		if (next == caret && !extend) {
			leftBelow.run();
		} else {
			go(next, extend);
		}
	}

	private void go(int chip, boolean extend) {
		marks.go(chip, extend);
		if (marks.caret() >= 0) {
			scroll.reveal(layout.places().get(marks.caret()));
		}
		redraw();
	}

	/** Before which chip something goes that is let fall at a point of the field. */
	int gapAt(Point point) {
		return layout.gapAt(point.x, point.y + scroll.offset());
	}

	/** Whether a chip is at a point of the field, which is selected then. */
	boolean grab(Point point) {
		return layout.at(point.x, point.y + scroll.offset()) >= 0;
	}

	private void layOut() {
		var gc = new GC(canvas);
		try {
			gc.setFont(canvas.getFont());
			var widths = shown.tags().stream().mapToInt(chip -> ChipPainter.width(gc, chip)).toArray();
			layout = ChipLayout.of(widths, ChipPainter.height(gc), canvas.getClientArea().width);
		} finally {
			gc.dispose();
		}
		scroll.height(layout.height());
		redraw();
	}

	private void redraw() {
		canvas.redraw();
		canvas.getAccessible().selectionChanged();
	}

	private void paint(GC gc) {
		var area = canvas.getClientArea();
		gc.setBackground(ThemeColour.SURFACE.get());
		gc.fillRectangle(area);
		int offset = scroll.offset();
		for (int i = 0; i < tags.size(); i++) {
			var place = place(i);
			if (place.y + place.height >= 0 && place.y <= area.height) {
				ChipPainter.paint(gc, shown.tags().get(i), place, marks.isSelected(i) && canvas.isFocusControl(), i == marks.caret() && canvas.isFocusControl());
			}
		}
		if (gap.isPresent()) {
			ChipPainter.paintGap(gc, layout, gap.getAsInt(), ChipPainter.height(gc), offset);
		}
		if (tags.isEmpty()) {
			gc.setForeground(ThemeColour.QUIET_TEXT.get());
			gc.drawText(Messages.Chips_none, ChipLayout.MARGIN, ChipLayout.MARGIN, true);
		}
	}

	private void hint(int chip) {
		var text = chip < 0 || chip >= tags.size() ? null : ChipHints.of(shown.tags().get(chip));
		if (text == null ? canvas.getToolTipText() != null : !text.equals(canvas.getToolTipText())) {
			canvas.setToolTipText(text);
		}
	}

	private String spoken() {
		return marks.caret() < 0 ? Messages.Chips_none : ChipHints.of(shown.tags().get(marks.caret()));
	}

	/** What is dragged away from here. */
	TagTransfer.Tags dragged() {
		return new TagTransfer.Tags(selectedTags());
	}
}
