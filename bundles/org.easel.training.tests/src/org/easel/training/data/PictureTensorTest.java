package org.easel.training.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.image.BufferedImage;

import org.easel.core.dataset.Assignment;
import org.easel.core.dataset.Bucket;
import org.junit.jupiter.api.Test;

class PictureTensorTest {

	@Test
	void isRedGreenBlueFromMinusOneToOne() {
		var picture = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
		picture.setRGB(0, 0, 0xFF0080);
		float[] values = PictureTensor.values(picture, new Assignment(new Bucket(2, 2), 2, 2, 0, 0));
		assertEquals(12, values.length);
		assertEquals(1, values[0]);
		assertEquals(-1, values[4]);
		assertEquals(128 / 127.5f - 1, values[8]);
		assertEquals(-1, values[3]);
	}

	@Test
	void cutsTheMiddleOut() {
		var picture = new BufferedImage(6, 2, BufferedImage.TYPE_INT_RGB);
		for (int x = 0; x < 6; x++) {
			picture.setRGB(x, 0, x << 16);
			picture.setRGB(x, 1, x << 16);
		}
		float[] values = PictureTensor.values(picture, new Assignment(new Bucket(2, 2), 6, 2, 2, 0));
		assertEquals(2 / 127.5f - 1, values[0]);
		assertEquals(3 / 127.5f - 1, values[1]);
	}

	@Test
	void shrinkingTakesAllPixelsIn() {
		var picture = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < 64 * 64; i++) {
			picture.setRGB(i % 64, i / 64, (i + i / 64) % 2 == 0 ? Color.WHITE.getRGB() : Color.BLACK.getRGB());
		}
		float[] values = PictureTensor.values(picture, new Assignment(new Bucket(8, 8), 8, 8, 0, 0));
		for (float value : values) {
			assertEquals(0, value, 0.02, "a chequered picture becomes grey");
		}
	}
}
