package org.easel.tagging.wd14;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PictureTensorTest {

	@ParameterizedTest
	@MethodSource("pillowLines")
	void agreesWithPillow(String line) {
		var numbers = Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray();
		int side = numbers[2];
		var tensor = PictureTensor.of(formula(numbers[0], numbers[1]), side);
		assertEquals(side * side * 3, tensor.remaining());
		for (int i = 0; i < side * side * 3; i++) {
			// Pillow works with whole numbers between the passes and may round a half the other way.
			assertEquals(numbers[3 + i], tensor.get(i), 1, "value " + i);
		}
	}

	@Test
	void oneColourComesOutAsBlueGreenRed() {
		var picture = filled(30, 30, 0xFF0A1420);
		assertPixel(PictureTensor.of(picture, 4), 0, 0x20, 0x14, 0x0A);
	}

	@Test
	void transparencyIsWhite() {
		assertPixel(PictureTensor.of(filled(4, 4, 0x00000000), 2), 0, 255, 255, 255);
		assertPixel(PictureTensor.of(filled(4, 4, 0x80000000), 2), 0, 127, 127, 127);
	}

	@Test
	void aWidePictureGetsWhiteAboveAndBelow() {
		var tensor = PictureTensor.of(filled(8, 2, 0xFF000000), 8);
		for (int y = 0; y < 8; y++) {
			int expected = y == 3 || y == 4 ? 0 : 255;
			assertPixel(tensor, y * 8 + 5, expected, expected, expected);
		}
	}

	@Test
	void aSinglePixelFillsTheInput() {
		var tensor = PictureTensor.of(filled(1, 1, 0xFF0000FF), 3);
		for (int i = 0; i < 9; i++) {
			assertPixel(tensor, i, 255, 0, 0);
		}
	}

	static List<String> pillowLines() throws IOException {
		try (var stream = PictureTensorTest.class.getResourceAsStream("pillow.txt")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
					.toList();
		}
	}

	private static BufferedImage formula(int width, int height) {
		var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				int red = (53 * x + 17 * y) % 256;
				int green = (29 * x + 71 * y + 40) % 256;
				int blue = (7 * x * x + 11 * y) % 256;
				int alpha = (x + y) % 3 == 0 ? 255 - 37 * x * y % 256 : 255;
				picture.setRGB(x, y, alpha << 24 | red << 16 | green << 8 | blue);
			}
		}
		return picture;
	}

	private static BufferedImage filled(int width, int height, int argb) {
		var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		var row = new int[width];
		Arrays.fill(row, argb);
		for (int y = 0; y < height; y++) {
			picture.setRGB(0, y, width, 1, row, 0, width);
		}
		return picture;
	}

	private static void assertPixel(FloatBuffer tensor, int pixel, int blue, int green, int red) {
		assertEquals(List.of((float) blue, (float) green, (float) red),
				List.of(tensor.get(pixel * 3), tensor.get(pixel * 3 + 1), tensor.get(pixel * 3 + 2)), "pixel " + pixel);
	}
}
