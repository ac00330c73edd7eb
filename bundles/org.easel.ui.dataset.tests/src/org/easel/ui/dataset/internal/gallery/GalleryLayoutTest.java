package org.easel.ui.dataset.internal.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.easel.ui.dataset.internal.arrange.Arrangement;
import org.easel.ui.dataset.internal.arrange.Pictures;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class GalleryLayoutTest {

	private static final CellSize SIZE = CellSize.of(100, 16);
	/** Room for three cells beside each other. */
	private static final int WIDTH = 3 * (108 + CellSize.GAP) + CellSize.GAP;

	static Arrangement arrangement(int... groups) {
		return new Arrangement(IntStream.range(0, groups.length).mapToObj(group -> new Arrangement.Group("group " + group, "f" + group,
				IntStream.range(0, groups[group]).mapToObj(picture -> Pictures.of("f" + group + "/" + picture + ".png")).toList())).toList());
	}

	private final GalleryLayout layout = new GalleryLayout(arrangement(4, 1, 7), SIZE, WIDTH);

	@Test
	void everyPictureIsFoundWhereItLies() {
		assertEquals(3, layout.columns());
		for (int place = 0; place < 12; place++) {
			var cell = layout.cell(place);
			assertEquals(place, layout.placeAt(cell.x + 1, cell.y + 1));
			assertEquals(place, layout.placeAt(cell.x + cell.width - 1, cell.y + cell.height - 1));
			assertTrue(cell.x >= 0 && cell.x + cell.width <= WIDTH && cell.y + cell.height <= layout.height(), cell::toString);
		}
	}

	@Test
	void noTwoCellsAndNoTitleOverlap() {
		for (int a = 0; a < 12; a++) {
			for (int b = a + 1; b < 12; b++) {
				assertTrue(!layout.cell(a).intersects(layout.cell(b)), a + " and " + b);
			}
			for (int group = 0; group < 3; group++) {
				assertTrue(!layout.cell(a).intersects(layout.header(group)), a + " and the title of " + group);
			}
		}
	}

	@Test
	void titlesAndGroupsAreFoundByHeight() {
		assertEquals(1, layout.headerAt(layout.header(1).y + 2));
		assertEquals(-1, layout.headerAt(layout.cell(0).y + 2));
		assertEquals(2, layout.groupAt(layout.cell(11).y));
		assertEquals(-1, layout.groupAt(layout.height()));
	}

	@Test
	void rowsBelowAndAboveGoAcrossGroups() {
		assertEquals(3, layout.rowsFrom(0, 1), "the row below");
		assertEquals(3, layout.rowsFrom(2, 1), "the row below is shorter");
		assertEquals(4, layout.rowsFrom(3, 1), "the next group");
		assertEquals(5, layout.rowsFrom(4, 1));
		assertEquals(3, layout.rowsFrom(4, -1));
		assertEquals(11, layout.rowsFrom(0, 100), "no further than the last row");
		assertEquals(0, layout.rowsFrom(11, -100));
	}

	@Test
	void whatIsInSightIsAFewRows() {
		var big = new GalleryLayout(arrangement(10_000), SIZE, WIDTH);
		int top = big.cell(5000).y;
		var span = big.in(top, top + 300);
		assertTrue(span.first() <= 5000 && span.last() >= 5000 && span.last() - span.first() < 12, span::toString);
		assertTrue(new GalleryLayout(Arrangement.EMPTY, SIZE, WIDTH).in(0, 500).isEmpty());
	}

	@Test
	void aBandFindsWhatItTouches() {
		var first = layout.cell(0);
		var second = layout.cell(1);
		assertArrayEquals(new int[] { 0, 1 }, layout.within(new Rectangle(first.x + 5, first.y + 5, second.x - first.x, 10)));
		assertArrayEquals(new int[0], layout.within(new Rectangle(0, layout.height() + 10, 10, 10)));
	}

	@Test
	void aNarrowGalleryHasOneColumn() {
		var narrow = new GalleryLayout(arrangement(5), SIZE, 20);
		assertEquals(1, narrow.columns());
		assertEquals(1, narrow.rowsFrom(0, 1));
	}
}
