package org.easel.ui.tags.internal.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class StripTest {

	@Test
	void cellsShareTheWidthAndOnlyVisibleOnesAreAskedFor() {
		var layout = StripLayout.of(10, 250, 100, 20);
		assertEquals(2, layout.columns());
		assertEquals(125, layout.cellWidth());
		assertEquals(5 * 120, layout.height());
		assertEquals(3, layout.at(130, 125));
		assertEquals(-1, layout.at(130, 700));
		assertEquals(2, layout.first(125));
		assertEquals(6, layout.end(300));
		assertEquals(0, StripLayout.of(0, 250, 100, 20).end(1000));
	}

	@Test
	void selectionIsInTheOrderOfTheListAndSurvivesAnotherList() {
		var selection = new StripSelection();
		selection.list(List.of("a", "b", "c", "d"));
		selection.go(2, false);
		selection.toggle(0);
		assertEquals(List.of("a", "c"), selection.selected());
		selection.list(List.of("c", "a"));
		assertEquals(List.of("c", "a"), selection.selected());
		assertEquals(1, selection.focus());
	}

	@Test
	void shiftSelectsARange() {
		var selection = new StripSelection();
		selection.list(List.of("a", "b", "c", "d"));
		selection.go(3, false);
		selection.go(1, true);
		assertEquals(List.of("b", "c", "d"), selection.selected());
		selection.selectAll();
		assertEquals(4, selection.selected().size());
	}
}
