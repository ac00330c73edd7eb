package org.easel.core.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReducedPicturesTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "alpha.png", "animated.webp", "cmyk.jpg", "exif-3.jpg", "exif-6.jpg", "exif-6.webp", "grey-8.png", "grey-alpha.png", "lossless.webp",
			"lossy.webp", "palette-alpha.png", "plain.bmp", "plain.gif", "plain.jpg", "plain.png", "rgba-16.png", "ycck.jpg" })
	void everySecondPixelOfEveryFormat(String name) throws IOException {
		var file = folder.resolve(name);
		try (var stream = ReducedPicturesTest.class.getResourceAsStream(name)) {
			Files.copy(stream, file);
		}
		var whole = Pictures.read(file);
		int longer = Math.max(whole.getWidth(), whole.getHeight());
		var half = Pictures.reduced(file, longer / 2);
		assertEquals(Math.ceilDiv(whole.getWidth(), 2), half.getWidth());
		assertEquals(Math.ceilDiv(whole.getHeight(), 2), half.getHeight());
		assertTrue(difference(AreaAverage.shrink(whole, half.getWidth(), half.getHeight()), half) < 24, name);
	}

	@ParameterizedTest
	@CsvSource({ "100, 100", "99, 100", "51, 100", "50, 50", "40, 50", "33, 34", "1, 1" })
	void theLongerSideKeepsAtLeastSoMany(int least, int width) throws IOException {
		var file = folder.resolve("a.png");
		ImageIO.write(new BufferedImage(100, 60, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
		assertEquals(width, Pictures.reduced(file, least).getWidth());
	}

	@Test
	void aBrokenPictureIsToldAsEver() throws IOException {
		var file = Files.write(folder.resolve("a.png"), new byte[] { 1, 2, 3 });
		assertThrows(UnreadablePictureException.class, () -> Pictures.reduced(file, 10));
	}

	private static double difference(BufferedImage a, BufferedImage b) {
		double sum = 0;
		for (int y = 0; y < a.getHeight(); y++) {
			for (int x = 0; x < a.getWidth(); x++) {
				for (int shift = 0; shift < 24; shift += 8) {
					sum += Math.abs((a.getRGB(x, y) >> shift & 0xFF) - (b.getRGB(x, y) >> shift & 0xFF));
				}
			}
		}
		return sum / (3 * a.getWidth() * a.getHeight());
	}
}
