package org.easel.training.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.HashSet;

import org.easel.core.random.CounterRandom;
import org.junit.jupiter.api.Test;

class PrintTest {

	private static final Print PRINT = new Print(new Print.Colour("navy", 0x000080), new Print.Colour("green", 0x00c000), new Print.Colour("pink", 0xffd0e0));

	/** Black, grey and white stripes of 8 pixels in the middle of 32 x 32, nothing around. */
	private static BufferedImage stripes() {
		var image = new BufferedImage(32, 32, BufferedImage.TYPE_INT_ARGB);
		var graphics = image.createGraphics();
		Color[] colours = { Color.BLACK, new Color(120, 120, 120), Color.WHITE };
		for (int i = 0; i < 3; i++) {
			graphics.setColor(colours[i]);
			graphics.fillRect(4 + 8 * i, 4, 8, 24);
		}
		graphics.dispose();
		return image;
	}

	private static int at(BufferedImage printed, int x, int y) {
		return printed.getRGB(2 * x, 2 * y) & 0xffffff;
	}

	@Test
	void darkMiddleAndLightTakeTheInksAndThePaper() {
		var printed = PRINT.of(stripes());
		assertEquals(64, printed.getWidth());
		assertEquals(0x000080, at(printed, 8, 16));
		assertEquals(0x00c000, at(printed, 16, 16));
		int light = at(printed, 24, 16);
		assertEquals(0xff, light >> 16 & 0xff);
		assertEquals(0xffd0e0, at(printed, 1, 1));
	}

	@Test
	void whereTonesMeetAndAtTheRimThereIsAnOutline() {
		var printed = PRINT.of(stripes());
		assertEquals(0x000080, at(printed, 20, 16));
		assertEquals(0x000080, printed.getRGB(2 * 28, 32) & 0xffffff);
	}

	@Test
	void aPictureOfNothingIsPaper() {
		var printed = PRINT.of(new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB));
		assertEquals(0xffd0e0, at(printed, 4, 4));
	}

	@Test
	void theStarterPicturesInksAreNeverDrawn() {
		var seen = new HashSet<String>();
		for (int i = 0; i < 2000; i++) {
			seen.addAll(Print.any(new CounterRandom(7, 8, i)).words());
		}
		assertEquals(1 + 6 + 9 + 6, seen.size(), seen.toString());
		assertFalse(seen.contains("coral ink") || seen.contains("cream paper"), seen.toString());
	}
}
