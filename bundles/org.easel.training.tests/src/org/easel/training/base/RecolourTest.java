package org.easel.training.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;

import org.junit.jupiter.api.Test;

class RecolourTest {

	private static BufferedImage halves(Color left, Color right) {
		var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
		var g = image.createGraphics();
		g.setColor(left);
		g.fillRect(0, 0, 4, 8);
		g.setColor(right);
		g.fillRect(4, 0, 2, 8);
		g.dispose();
		return image;
	}

	@Test
	void aRedThingWithGreyPartsTurnsBlueAndTheGreyStays() {
		var red = halves(new Color(220, 40, 40), Color.GRAY);
		double hue = Recolour.dominant(red).orElseThrow();
		var blue = Recolour.turn(red, hue, Recolour.HUES.stream().filter(h -> h.word().equals("blue")).findFirst().orElseThrow());
		var left = new Color(blue.getRGB(1, 1), true);
		assertTrue(left.getBlue() > 2 * left.getRed(), left.toString());
		assertEquals(Color.GRAY, new Color(blue.getRGB(5, 1), true));
		assertEquals(0, blue.getRGB(7, 7) >>> 24, "what is clear stays clear");
	}

	@Test
	void aGreyThingAndAManyColouredThingHaveNoDominantHue() {
		assertTrue(Recolour.dominant(halves(Color.GRAY, Color.BLACK)).isEmpty());
		assertTrue(Recolour.dominant(halves(new Color(220, 40, 40), new Color(40, 200, 40))).isEmpty());
	}
}
