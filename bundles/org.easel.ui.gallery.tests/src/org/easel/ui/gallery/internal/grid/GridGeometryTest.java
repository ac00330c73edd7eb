package org.easel.ui.gallery.internal.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.easel.core.samples.SampleColumn;
import org.easel.core.samples.SampleGrid;
import org.easel.ui.gallery.internal.SampledProject;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class GridGeometryTest {

	private static final SampleGrid GRID = new SampleGrid(IntStream.range(0, 10).mapToObj(i -> SampleColumn.epoch("run", i + 1)).toList(), SampledProject.PROMPTS, Map.of());

	@Test
	void rowsAreAsHighAsTheirPictures() {
		var geometry = new GridGeometry(GRID, 100);
		assertEquals(new Rectangle(0, 0, 100, 100), geometry.cell(0, 0));
		assertEquals(new Rectangle(105, 105, 100, 100), geometry.cell(1, 1), "a seed further, one epoch further");
		assertEquals(new Rectangle(210, 220, 100, 75), geometry.cell(2, 2), "another prompt has a wider gap before it, and is wider than high");
		assertEquals(1050, geometry.width());
		assertEquals(300, geometry.height());
	}

	@Test
	void findsWhatIsAtAPlace() {
		var geometry = new GridGeometry(GRID, 100);
		for (int row = 0; row < 3; row++) {
			assertEquals(row, geometry.rowAt(geometry.cell(row, 0).y + 3));
		}
		assertEquals(-1, geometry.rowAt(300));
		assertEquals(-1, geometry.columnAt(-1));
		assertEquals(9, geometry.columnAt(1049));
		assertEquals(new GridGeometry.Span(1, 2), geometry.rows(106, 5000));
		assertEquals(new GridGeometry.Span(2, 4), geometry.columns(210, 421));
		assertEquals(0, geometry.groupOf(1));
		assertEquals(1, geometry.groupEnd(0));
		assertEquals(2, geometry.groupOf(2));
		assertEquals(new GridGeometry.Span(0, -1), new GridGeometry(SampleGrid.EMPTY, 50).rows(0, 100));
	}

	@Test
	void aSpotStaysOnItsPictureWhenCellsGrow() {
		var small = new GridGeometry(GRID, 50);
		var large = new GridGeometry(GRID, 200);
		var cell = small.cell(2, 5);
		var spot = small.in(large, cell.x + 25, cell.y + 10);
		assertEquals(5, large.columnAt(spot.x));
		assertEquals(2, large.rowAt(spot.y));
		assertEquals(100, spot.x - large.cell(2, 5).x, 8);
		assertTrue(new GridGeometry(GRID, 1).side() >= GridGeometry.SMALLEST);
		assertTrue(new GridGeometry(GRID, 100_000).side() <= GridGeometry.LARGEST);
		assertEquals(List.of(0, 0), List.of(new GridGeometry(SampleGrid.EMPTY, 50).in(new GridGeometry(SampleGrid.EMPTY, 60), 0, 0).x, 0));
	}

	@Test
	void allCellsShowTheSamePart() {
		var detail = Detail.WHOLE.scaled(4, 1, 0);
		assertEquals(new Rectangle(75, 0, 25, 25), detail.part(100, 100), "the upper right corner stays where it is");
		assertEquals(new Rectangle(0, 75, 25, 25), detail.moved(-100, 100).part(100, 100), "it does not leave the picture");
		assertTrue(detail.scaled(0.01, 0.5, 0.5).isWhole());
		assertEquals(Detail.MOST, detail.scaled(100, 0.5, 0.5).factor());
	}
}
