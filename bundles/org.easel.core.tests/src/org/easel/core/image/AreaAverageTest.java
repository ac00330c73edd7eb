package org.easel.core.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;

import org.junit.jupiter.api.Test;

class AreaAverageTest {

	private static BufferedImage row(int... greys) {
		var picture = new BufferedImage(greys.length, 1, BufferedImage.TYPE_INT_RGB);
		for (int x = 0; x < greys.length; x++) {
			picture.setRGB(x, 0, 0x010101 * greys[x]);
		}
		return picture;
	}

	private static int grey(BufferedImage picture, int x) {
		return picture.getRGB(x, 0) & 0xFF;
	}

	@Test
	void eachPixelIsTheMeanOfItsArea() {
		var half = AreaAverage.shrink(row(0, 100, 200, 250), 2, 1);
		assertEquals(50, grey(half, 0));
		assertEquals(225, grey(half, 1));
	}

	@Test
	void aPixelThatLiesInTwoAreasIsShared() {
		var two = AreaAverage.shrink(row(30, 90, 210), 2, 1);
		assertEquals(Math.round((30 + 90 / 2.0) / 1.5), grey(two, 0));
		assertEquals(Math.round((90 / 2.0 + 210) / 1.5), grey(two, 1));
	}

	@Test
	void oneColourStaysWhateverTheSizes() {
		for (int from = 1; from < 40; from++) {
			var picture = new BufferedImage(from, from, BufferedImage.TYPE_INT_RGB);
			for (int i = 0; i < from * from; i++) {
				picture.setRGB(i % from, i / from, 0xC86432);
			}
			for (int to = 1; to <= from; to++) {
				var shrunk = AreaAverage.shrink(picture, to, to);
				assertEquals(0xFFC86432, shrunk.getRGB(to - 1, to - 1), from + " to " + to);
				assertEquals(0xFFC86432, shrunk.getRGB(0, 0), from + " to " + to);
			}
		}
	}

	@Test
	void fitKeepsTheShapeAndNeverEnlarges() {
		var wide = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);
		assertEquals(30, AreaAverage.fit(wide, 30).getWidth());
		assertEquals(10, AreaAverage.fit(wide, 30).getHeight());
		assertSame(wide, AreaAverage.fit(wide, 300));
		assertEquals(1, AreaAverage.fit(new BufferedImage(900, 1, BufferedImage.TYPE_INT_RGB), 30).getHeight());
		assertThrows(IllegalArgumentException.class, () -> AreaAverage.shrink(wide, 301, 50));
	}
}
