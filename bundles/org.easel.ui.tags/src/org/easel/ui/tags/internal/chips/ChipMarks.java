package org.easel.ui.tags.internal.chips;

import java.util.BitSet;
import java.util.List;

/** Which chips are selected, and which one has the focus. */
final class ChipMarks {

	private final BitSet selected = new BitSet();
	private int size;
	private int caret = -1;
	private int anchor = -1;

	/** The chip with the focus; -1 where there are none. */
	int caret() {
		return caret;
	}

	boolean isSelected(int chip) {
		return selected.get(chip);
	}

	/** The selected chips in their order. */
	List<Integer> selected() {
		return selected.stream().boxed().toList();
	}

	/** Other chips are there; the one with the focus is now the one that is given, and it alone is selected. */
	void reset(int count, int focus) {
		size = count;
		selected.clear();
		caret = count == 0 ? -1 : Math.clamp(focus, -1, count - 1);
		anchor = caret;
		if (caret >= 0) {
			selected.set(caret);
		}
	}

	/** Other chips are there, these of them selected. */
	void reset(int count, List<Integer> chips) {
		reset(count, chips.isEmpty() ? -1 : chips.getLast());
		chips.stream().filter(chip -> chip < count).forEach(selected::set);
	}

	/** Goes to a chip, and selects all from where the selection began if it is extended. */
	void go(int chip, boolean extend) {
		if (size == 0) {
			return;
		}
		caret = Math.clamp(chip, 0, size - 1);
		selected.clear();
		if (extend && anchor >= 0) {
			selected.set(Math.min(anchor, caret), Math.max(anchor, caret) + 1);
		} else {
			anchor = caret;
			selected.set(caret);
		}
	}

	/** Goes to a chip and turns its selection over. */
	void toggle(int chip) {
		caret = chip;
		anchor = chip;
		selected.flip(chip);
	}

	void selectAll() {
		selected.set(0, size);
		caret = Math.max(caret, size == 0 ? -1 : 0);
	}

	void clear() {
		selected.clear();
		caret = -1;
		anchor = -1;
	}
}
