package org.easel.ui.tags.internal.chips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ChipLayoutTest {

	private static final int HEIGHT = 20;
	private static final int MARGIN = ChipLayout.MARGIN;
	private static final int GAP = ChipLayout.GAP;

	/** Two chips of 60 fit a row of 140, the third begins the next. */
	private final ChipLayout layout = ChipLayout.of(new int[] { 60, 60, 60 }, HEIGHT, 140);

	@Test
	void chipsFillRows() {
		assertEquals(MARGIN, layout.places().get(0).x);
		assertEquals(MARGIN + 60 + GAP, layout.places().get(1).x);
		assertEquals(MARGIN, layout.places().get(2).x);
		assertEquals(MARGIN + HEIGHT + GAP, layout.places().get(2).y);
		assertEquals(2 * MARGIN + 2 * HEIGHT + GAP, layout.height());
	}

	@Test
	void chipThatIsTooWideIsCut() {
		var cut = ChipLayout.of(new int[] { 500 }, HEIGHT, 100).places().getFirst();
		assertTrue(cut.x + cut.width <= 100 - MARGIN, cut::toString);
	}

	@Test
	void pointsFindChipsAndGaps() {
		assertEquals(0, layout.at(MARGIN + 1, MARGIN + 1));
		assertEquals(-1, layout.at(0, 0));
		assertEquals(0, layout.gapAt(MARGIN + 1, MARGIN + 1), "left half of the first");
		assertEquals(1, layout.gapAt(MARGIN + 50, MARGIN + 1), "right half of the first");
		assertEquals(2, layout.gapAt(139, MARGIN + 1), "end of the first row");
		assertEquals(3, layout.gapAt(130, MARGIN + HEIGHT + GAP + 1), "behind the last");
		assertEquals(0, ChipLayout.of(new int[0], HEIGHT, 100).gapAt(5, 5));
	}

	@Test
	void upAndDownGoToTheNearestInTheNextRow() {
		assertEquals(2, layout.vertical(0, 1));
		assertEquals(2, layout.vertical(1, 1));
		assertEquals(0, layout.vertical(2, -1));
		assertEquals(0, layout.vertical(0, -1), "no row above");
	}
}
