package org.easel.core.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpegQualityTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(ints = { 5, 10, 30, 50, 75, 90, 95 })
	void theQualityThatItWasWrittenWith(int quality) throws IOException {
		var file = folder.resolve("a.jpg");
		var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		try (var stream = ImageIO.createImageOutputStream(Files.newOutputStream(file))) {
			var parameters = writer.getDefaultWriteParam();
			parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			parameters.setCompressionQuality(quality / 100f);
			writer.setOutput(stream);
			writer.write(null, new IIOImage(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), null, null), parameters);
		} finally {
			writer.dispose();
		}
		assertEquals(quality, JpegQuality.of(file).orElseThrow(), 1);
	}

	@Test
	void tablesAtTheEndsOfTheRange() {
		int[] steps = new int[64];
		Arrays.fill(steps, 1);
		assertEquals(100, JpegQuality.quality(steps));
		Arrays.fill(steps, 255);
		assertEquals(1, JpegQuality.quality(steps));
	}

	@Test
	void anotherFormatHasNone() throws IOException {
		var file = folder.resolve("a.jpg");
		ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
		assertEquals(OptionalInt.empty(), JpegQuality.of(file));
	}
}
