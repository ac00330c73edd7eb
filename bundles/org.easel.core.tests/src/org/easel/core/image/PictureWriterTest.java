package org.easel.core.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureWriterTest {

	@TempDir
	Path temp;

	@Test
	void pngAndBmpLoseNothingAndJpegHardlyAnything() throws IOException {
		var picture = new BufferedImage(32, 24, BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < 32 * 24; i++) {
			picture.setRGB(i % 32, i / 32, i % 32 * 8 << 16 | i / 32 * 10 << 8 | 90);
		}
		for (var ending : new String[] { "png", "bmp", "jpg", "jpeg" }) {
			var file = temp.resolve("a." + ending);
			PictureWriter.write(picture, file, ending);
			var read = Pictures.read(file);
			int most = 0;
			for (int i = 0; i < 32 * 24; i++) {
				for (int shift = 0; shift < 24; shift += 8) {
					most = Math.max(most, Math.abs((picture.getRGB(i % 32, i / 32) >> shift & 255) - (read.getRGB(i % 32, i / 32) >> shift & 255)));
				}
			}
			assertTrue(most <= (ending.startsWith("j") ? 12 : 0), ending + " differs by " + most);
		}
	}

	@Test
	void whatCannotBeWrittenBecomesAPng() {
		assertEquals("png", PictureWriter.ending("a.webp"));
		assertEquals("png", PictureWriter.ending("a.GIF"));
		assertEquals("jpg", PictureWriter.ending("a.b.JPG"));
		assertTrue(PictureWriter.keeps("a.jfif") && PictureWriter.keeps("A.BMP"));
		assertFalse(PictureWriter.keeps("a.webp"));
	}
}
