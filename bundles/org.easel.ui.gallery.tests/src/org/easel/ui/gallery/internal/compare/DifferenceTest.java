package org.easel.ui.gallery.internal.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;

import org.junit.jupiter.api.Test;

class DifferenceTest {

	private static BufferedImage picture(int width, int height, int rgb) {
		var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				picture.setRGB(x, y, rgb);
			}
		}
		return picture;
	}

	@Test
	void eachColourIsHeldAgainstTheOther() {
		var difference = Difference.of(picture(4, 3, 0x102030), picture(4, 3, 0x201030));
		assertEquals(0x303000, difference.data().getPixel(2, 1), "three times as strong");
		assertEquals((16 + 16) / (3.0 * 255), difference.share(), 1e-9);
		assertEquals(0xFFFFFF, Difference.of(picture(2, 2, 0), picture(2, 2, 0xFFFFFF)).data().getPixel(0, 0));
	}

	@Test
	void equalPicturesAreBlackAndOtherSizesAreCut() {
		var difference = Difference.of(picture(4, 3, 0x112233), picture(2, 8, 0x112233));
		assertEquals(0, difference.share());
		assertEquals(2, difference.data().width);
		assertEquals(3, difference.data().height);
	}
}
