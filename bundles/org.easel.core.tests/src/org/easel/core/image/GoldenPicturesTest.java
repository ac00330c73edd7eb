package org.easel.core.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of another program (Pillow 12.3.0; those of 16-bit colour byte by byte) are read as it means them. */
class GoldenPicturesTest {

	private static final int RED = 0xC81E1E;
	private static final int GREEN = 0x1EC81E;
	private static final int BLUE = 0x1E1EC8;
	private static final int YELLOW = 0xDCDC3C;

	@TempDir
	Path folder;

	/** Each shows four quarters on 32 x 16 pixels; lossy formats may be some levels off. */
	@ParameterizedTest
	@CsvSource({ "plain.png, 0", "plain.bmp, 0", "plain.gif, 0", "lossless.webp, 0", "plain.jpg, 4", "lossy.webp, 8", "cmyk.jpg, 6",
			"exif-2.jpg, 4", "exif-3.jpg, 4", "exif-4.jpg, 4", "exif-5.jpg, 4", "exif-6.jpg, 4", "exif-7.jpg, 4",
			"exif-8.jpg, 4", "exif-6.png, 0", "exif-6.webp, 0" })
	void everyFormatAndOrientationShowsTheSamePicture(String name, int tolerance) throws IOException {
		var file = golden(name);
		assertEquals(new PictureSize(32, 16), Pictures.size(file));
		var picture = Pictures.read(file);
		assertEquals(BufferedImage.TYPE_INT_RGB, picture.getType());
		assertEquals(32, picture.getWidth());
		assertEquals(16, picture.getHeight());
		assertNear(RED, picture.getRGB(4, 3), tolerance);
		assertNear(GREEN, picture.getRGB(27, 3), tolerance);
		assertNear(BLUE, picture.getRGB(4, 12), tolerance);
		assertNear(YELLOW, picture.getRGB(27, 12), tolerance);
	}

	/** Left and right half of 8 x 4 pixels. */
	@ParameterizedTest
	@CsvSource({ "grey-8.png, 808080, FFFFFF", "grey-16.png, 808080, FFFFFF", "grey-alpha.png, 808080, FFFFFF",
			"rgb-16.png, C81E1E, C81E1E", "rgba-16.png, E37F7F, E37F7F", "alpha.png, E37F7F, FFFFFF",
			"palette-alpha.png, C81E1E, FFFFFF" })
	void depthPaletteAndTransparencyAreFlattenedOnWhite(String name, String left, String right) throws IOException {
		var picture = Pictures.read(golden(name));
		assertEquals(new PictureSize(8, 4), new PictureSize(picture.getWidth(), picture.getHeight()));
		assertNear(Integer.parseInt(left, 16), picture.getRGB(1, 1), 1);
		assertNear(Integer.parseInt(right, 16), picture.getRGB(6, 2), 1);
	}

	@Test
	void onePixelIsAPicture() throws IOException {
		assertEquals(new PictureSize(1, 1), Pictures.size(golden("one-pixel.png")));
		assertEquals(0x090807, Pictures.read(golden("one-pixel.png")).getRGB(0, 0) & 0xFFFFFF);
	}

	@Test
	void aWrongExtensionDoesNotMatter() throws IOException {
		var renamed = Files.copy(golden("plain.jpg"), folder.resolve("renamed.png"));
		assertEquals(new PictureSize(32, 16), Pictures.size(renamed));
		assertNear(RED, Pictures.read(renamed).getRGB(4, 3), 4);
	}

	private Path golden(String name) throws IOException {
		var file = folder.resolve(name);
		if (!Files.exists(file)) {
			try (var source = GoldenPicturesTest.class.getResourceAsStream(name)) {
				Files.copy(source, file);
			}
		}
		return file;
	}

	private static void assertNear(int expected, int actual, int tolerance) {
		for (int shift = 0; shift <= 16; shift += 8) {
			int difference = Math.abs((expected >> shift & 0xFF) - (actual >> shift & 0xFF));
			assertTrue(difference <= tolerance, "%06X is not %06X".formatted(actual & 0xFFFFFF, expected));
		}
	}
}
