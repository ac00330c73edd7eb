package org.easel.ui.tags.internal.chips;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChipMarksTest {

	private final ChipMarks marks = new ChipMarks();

	@BeforeEach
	void four() {
		marks.reset(4, -1);
	}

	@Test
	void shiftExtendsFromWhereTheSelectionBegan() {
		marks.go(1, false);
		marks.go(3, true);
		assertEquals(List.of(1, 2, 3), marks.selected());
		marks.go(0, true);
		assertEquals(List.of(0, 1), marks.selected());
		assertEquals(0, marks.caret());
	}

	@Test
	void walkingStopsAtTheEnds() {
		marks.go(9, false);
		assertEquals(3, marks.caret());
		marks.go(-5, false);
		assertEquals(List.of(0), marks.selected());
	}

	@Test
	void toggleAddsAndTakesAway() {
		marks.go(0, false);
		marks.toggle(2);
		assertEquals(List.of(0, 2), marks.selected());
		marks.toggle(0);
		assertEquals(List.of(2), marks.selected());
	}

	@Test
	void noChipsNoFocus() {
		marks.reset(0, 2);
		marks.go(1, false);
		assertEquals(-1, marks.caret());
	}
}
