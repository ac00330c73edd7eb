package org.easel.tagging.wd14;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;

/**
 * Brings a picture into the form that WD14 taggers want: alpha onto white, white strips to a square, bicubic to the
 * network's size, then blue, green, red from 0 to 255, pixel by pixel.
 */
final class PictureTensor {

	private static final int CHANNELS = 3;
	private static final int WHITE = 0xFFFFFFFF;

	private final BufferedImage picture;
	private final int square;
	private final int side;
	private final BicubicAxis axis;

	private PictureTensor(BufferedImage picture, int side) {
		this.picture = picture;
		this.square = Math.max(picture.getWidth(), picture.getHeight());
		this.side = side;
		this.axis = new BicubicAxis(square, side);
	}

	/**
	 * A picture as direct floats of shape [side, side, 3].
	 *
	 * @param side pixels of the network's input, at least 1
	 */
	static FloatBuffer of(BufferedImage picture, int side) {
		return new PictureTensor(picture, side).resized();
	}

	private FloatBuffer resized() {
		var narrow = narrowed();
		var result = ByteBuffer.allocateDirect(side * side * CHANNELS * Float.BYTES).order(ByteOrder.nativeOrder())
				.asFloatBuffer();
		for (int y = 0; y < side; y++) {
			int first = axis.first(y);
			var weights = axis.weights(y);
			for (int i = 0; i < side * CHANNELS; i++) {
				float sum = 0;
				for (int k = 0; k < weights.length; k++) {
					sum += weights[k] * Byte.toUnsignedInt(narrow[first + k][i]);
				}
				result.put(toByte(sum));
			}
		}
		return result.flip();
	}

	/** All rows of the square at the network's width; rounded to bytes between the passes as the reference does. */
	private byte[][] narrowed() {
		var rows = new byte[square][];
		var white = new byte[side * CHANNELS];
		Arrays.fill(white, (byte) 0xFF);
		Arrays.fill(rows, white);
		int left = (square - picture.getWidth()) / 2;
		int top = (square - picture.getHeight()) / 2;
		var row = new int[square];
		Arrays.fill(row, WHITE);
		for (int y = 0; y < picture.getHeight(); y++) {
			picture.getRGB(0, y, picture.getWidth(), 1, row, left, square);
			rows[top + y] = narrowed(row);
		}
		return rows;
	}

	private byte[] narrowed(int[] row) {
		var result = new byte[side * CHANNELS];
		for (int x = 0; x < side; x++) {
			int first = axis.first(x);
			var weights = axis.weights(x);
			float blue = 0;
			float green = 0;
			float red = 0;
			for (int k = 0; k < weights.length; k++) {
				int argb = row[first + k];
				int alpha = argb >>> 24;
				blue += weights[k] * onWhite(argb & 0xFF, alpha);
				green += weights[k] * onWhite(argb >> 8 & 0xFF, alpha);
				red += weights[k] * onWhite(argb >> 16 & 0xFF, alpha);
			}
			result[x * CHANNELS] = (byte) toByte(blue);
			result[x * CHANNELS + 1] = (byte) toByte(green);
			result[x * CHANNELS + 2] = (byte) toByte(red);
		}
		return result;
	}

	private static int onWhite(int value, int alpha) {
		return alpha == 255 ? value : (value * alpha + 255 * (255 - alpha) + 127) / 255;
	}

	private static int toByte(float value) {
		return Math.clamp(Math.round(value), 0, 255);
	}
}
