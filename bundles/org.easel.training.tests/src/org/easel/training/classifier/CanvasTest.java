package org.easel.training.classifier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.Arrays;

import org.easel.core.random.CounterRandom;
import org.junit.jupiter.api.Test;

class CanvasTest {

	private static final int SIDE = 8;

	@Test
	void aDrawingAtItsOwnSizeKeepsEveryPixel() {
		var image = gradient();
		var canvas = drawn(image, SIDE, 0, false);
		for (int i = 0; i < SIDE * SIDE; i++) {
			assertEquals(image.getRGB(i % SIDE, i / SIDE) >> 16 & 0xff, canvas.pixels()[i], 0.01);
		}
	}

	@Test
	void mirroringChangesLeftAndRight() {
		var straight = drawn(gradient(), SIDE, 0, false).pixels();
		var mirrored = drawn(gradient(), SIDE, 0, true).pixels();
		for (int y = 0; y < SIDE; y++) {
			for (int x = 0; x < SIDE; x++) {
				assertEquals(straight[y * SIDE + x], mirrored[y * SIDE + SIDE - 1 - x], 0.01);
			}
		}
	}

	@Test
	void aQuarterTurnBringsTheRightSideDown() {
		var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
		for (int y = 0; y < SIDE; y++) {
			image.setRGB(SIDE - 1, y, 0xffff0000);
		}
		var pixels = drawn(image, SIDE, Math.PI / 2, false).pixels();
		assertEquals(255, pixels[(SIDE - 1) * SIDE + 4], 0.1);
		assertEquals(0, pixels[4 * SIDE + SIDE - 1], 0.1);
	}

	@Test
	void halfTheSizeCoversAQuarter() {
		var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < SIDE * SIDE; i++) {
			image.setRGB(i % SIDE, i / SIDE, 0xffffffff);
		}
		var pixels = drawn(image, SIDE / 2.0, 0, false).pixels();
		double sum = 0;
		for (int i = 0; i < SIDE * SIDE; i++) {
			sum += pixels[i];
		}
		assertEquals(255.0 * SIDE * SIDE / 4, sum, 255);
		var half = Sprite.of(image).halved();
		assertEquals(SIDE / 2, half.width());
	}

	@Test
	void blurKeepsAnEvenGroundAndSpreadsADot() {
		var canvas = new Canvas(SIDE);
		canvas.fill(new float[] {10, 20, 30});
		var before = canvas.pixels().clone();
		canvas.blur();
		assertArrayEquals(before, canvas.pixels(), 1e-4f);
		canvas.pixels()[3 * SIDE + 3] = 170;
		canvas.blur();
		assertEquals(10 + 160 / 4f, canvas.pixels()[3 * SIDE + 3], 1e-3);
		assertEquals(10 + 160 / 16f, canvas.pixels()[2 * SIDE + 2], 1e-3);
	}

	@Test
	void inkLeavesOutlinesAndDarkAreas() {
		var canvas = new Canvas(SIDE);
		canvas.fill(new float[] {255, 255, 255});
		for (int i = 0; i < SIDE * SIDE; i++) {
			boolean left = i % SIDE < 4;
			for (int channel = 0; channel < 3; channel++) {
				canvas.pixels()[channel * SIDE * SIDE + i] = left ? 150 : 255;
			}
		}
		canvas.pixels()[0] = 0;
		canvas.pixels()[SIDE * SIDE] = 0;
		canvas.pixels()[2 * SIDE * SIDE] = 0;
		canvas.ink(50);
		int row = 5 * SIDE;
		assertArrayEquals(new float[] {255, 255, 255, 0, 0, 255, 255, 255}, Arrays.copyOfRange(canvas.pixels(), row, row + SIDE));
		assertEquals(0, canvas.pixels()[2 * SIDE * SIDE], "what is dark stays dark");
	}

	@Test
	void noiseStaysInRangeAndHasItsDeviation() {
		var canvas = new Canvas(64);
		canvas.fill(new float[] {128, 128, 128});
		canvas.noise(8, new CounterRandom(1, 2, 3));
		double squares = 0;
		for (float value : canvas.pixels()) {
			assertTrue(value >= 0 && value <= 255 && value == Math.rint(value));
			squares += (value - 128) * (value - 128);
		}
		assertEquals(8, Math.sqrt(squares / canvas.pixels().length), 0.4);
	}

	private static BufferedImage gradient() {
		var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
		for (int i = 0; i < SIDE * SIDE; i++) {
			image.setRGB(i % SIDE, i / SIDE, 0xff000000 | 3 * i << 16 | 2 * i << 8 | i);
		}
		return image;
	}

	private static Canvas drawn(BufferedImage image, double size, double radians, boolean mirrored) {
		var canvas = new Canvas(SIDE);
		canvas.fill(new float[] {0, 0, 0});
		var sprite = Sprite.of(image);
		canvas.draw(sprite, Placing.of(sprite, SIDE / 2.0 - 0.5, SIDE / 2.0 - 0.5, size, radians, mirrored), Tint.NONE, new Colours());
		return canvas;
	}
}
