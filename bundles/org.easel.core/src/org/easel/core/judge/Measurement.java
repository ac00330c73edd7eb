package org.easel.core.judge;

import java.util.Arrays;

import org.easel.core.image.PictureSize;

/**
 * What was measured of a picture's pixels; it depends on the picture's file alone.
 *
 * @param problem why the pixels cannot be read, a sentence; empty if they can, and only then the rest means something
 * @param width as shown, in pixels
 * @param height as shown, in pixels
 * @param jpegQuality 1 to 100; 0 if it is no JPEG
 * @param blockiness what steps of 8 x 8 pixels stand out above other steps, in grey levels from 0
 * @param sharpness of the sharpest edges, 0 to 1, at the picture's size and each time halved; NaN where nothing was to measure
 * @param across 64 bits: where it grows brighter from left to right
 * @param down 64 bits: where it grows brighter from top to bottom
 * @param tiny the picture at 8 x 8 pixels, red, green, blue, 0 to 255 as unsigned bytes
 * @param content 128 bits of the file's SHA-256, as two numbers
 */
public record Measurement(String problem, int width, int height, int jpegQuality, float blockiness, float[] sharpness, long across, long down, byte[] tiny,
		long[] content) {

	/** Sides of {@link #tiny}. */
	static final int TINY = 8;

	static Measurement unreadable(String problem) {
		return new Measurement(problem, 1, 1, 0, 0, new float[0], 0, 0, new byte[3 * TINY * TINY], new long[2]);
	}

	public PictureSize size() {
		return new PictureSize(width, height);
	}

	public boolean isReadable() {
		return problem.isEmpty();
	}

	/** The sharpness at the smallest measured size that has so many pixels at least, else at the picture's own; NaN where nothing was to measure. */
	public float sharpnessAt(long area) {
		float found = Float.NaN;
		for (int level = 0; level < sharpness.length; level++) {
			if (level > 0 && size().area() >> 2 * level < area && !Float.isNaN(found)) {
				break;
			}
			found = Float.isNaN(sharpness[level]) ? found : sharpness[level];
		}
		return found;
	}

	/** The mean of one of red (0), green (1) and blue (2), 0 to 255. */
	public double mean(int colour) {
		double sum = 0;
		for (int i = colour; i < tiny.length; i += 3) {
			sum += tiny[i] & 0xFF;
		}
		return sum / (TINY * TINY);
	}

	/** The mean brightness, 0 to 255. */
	public double brightness() {
		return Luma.of(mean(0), mean(1), mean(2));
	}

	/** Whether two pictures are the same file, byte for byte. */
	public boolean sameFile(Measurement other) {
		return Arrays.equals(content, other.content);
	}

	/** How far two pictures differ at 8 x 8 pixels, 0 to 255 in the mean. */
	public double difference(Measurement other) {
		int sum = 0;
		for (int i = 0; i < tiny.length; i++) {
			sum += Math.abs((tiny[i] & 0xFF) - (other.tiny[i] & 0xFF));
		}
		return (double) sum / tiny.length;
	}
}
