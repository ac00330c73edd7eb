package org.easel.evaluation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.easel.core.image.Pictures;
import org.easel.core.image.PngText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingsTest {

	@TempDir
	Path temp;

	@Test
	void aCurveRisesFromLeftBelowToRightAbove() throws IOException {
		var chart = new LineChart("Rise", "epoch", List.of(new LineChart.Line("run", new double[] { 0, 1, 2 }, new double[] { 0, 1, 2 })));
		var picture = chart.draw(300, 260);
		var first = topmostBlue(picture, 56, 66);
		var last = topmostBlue(picture, 276, 290);
		assertTrue(first > last + 100, first + " is far below " + last);
	}

	@Test
	void aGapHasNoCurve() throws IOException {
		var x = new double[] { 0, 1, 2, 3 };
		var picture = new LineChart("Gap", "epoch", List.of(new LineChart.Line("run", x, new double[] { 1, 1, Double.NaN, 1.5 }))).draw(300, 260);
		assertEquals(-1, topmostBlue(picture, 150, 250));
		assertTrue(topmostBlue(picture, 60, 130) > 0);
	}

	@Test
	void refusesACurveWithoutValues() {
		assertThrows(IllegalArgumentException.class, () -> new LineChart.Line("none", new double[0], new double[0]));
		assertThrows(IllegalArgumentException.class, () -> new LineChart("none", "x", List.of()));
	}

	@Test
	void aGridHasEveryPictureAtItsPlace() throws IOException {
		var red = filled("red.png", Color.RED);
		var green = filled("green.png", Color.GREEN);
		var grid = new CaptionedGrid(List.of(new CaptionedGrid.Cell(red, "one", true), new CaptionedGrid.Cell(green, "a caption that is far too long for it", false),
				new CaptionedGrid.Cell(green, "three", true)), 2, 40);
		var file = temp.resolve("grid.png");
		grid.write(file);
		var picture = Pictures.read(file);
		assertEquals(6 + 2 * 46, picture.getWidth());
		assertEquals(6 + 2 * 64, picture.getHeight());
		assertEquals(Color.RED.getRGB(), picture.getRGB(26, 26));
		assertEquals(Color.GREEN.getRGB(), picture.getRGB(72, 26));
		assertEquals(Color.GREEN.getRGB(), picture.getRGB(26, 90));
	}

	@Test
	void aPosterHoldsAllRows() throws IOException {
		var small = new BufferedImage(10, 20, BufferedImage.TYPE_INT_RGB);
		var large = new BufferedImage(100, 30, BufferedImage.TYPE_INT_RGB);
		var poster = new Poster(List.of(List.of(small, large), List.of(large))).draw();
		assertEquals(16 + 26 + 116, poster.getWidth());
		assertEquals(16 + 46 + 46, poster.getHeight());
		assertEquals(Color.BLACK.getRGB(), poster.getRGB(20, 20));
		assertEquals(Color.WHITE.getRGB(), poster.getRGB(20, 50));
		assertThrows(IllegalArgumentException.class, () -> new Poster(List.of(List.of())));
	}

	private Path filled(String name, Color colour) throws IOException {
		var picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
		var graphics = picture.createGraphics();
		graphics.setColor(colour);
		graphics.fillRect(0, 0, 8, 8);
		graphics.dispose();
		var file = temp.resolve(name);
		PngText.write(picture, file, Map.of());
		return file;
	}

	/** The row of the first bluish pixel between two columns of the plot, or -1. */
	private static int topmostBlue(BufferedImage picture, int fromX, int toX) {
		for (int y = 32; y < 260 - 46 - 18; y++) {
			for (int x = fromX; x < toX; x++) {
				var colour = new Color(picture.getRGB(x, y));
				if (colour.getBlue() > colour.getRed() + 80) {
					return y;
				}
			}
		}
		return -1;
	}
}
