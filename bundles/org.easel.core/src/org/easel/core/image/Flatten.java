package org.easel.core.image;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;

/** Turns pixels of every kind into 8-bit sRGB on white. */
final class Flatten {

	private static final int WHITE = 255;

	private Flatten() {
	}

	/** The picture as TYPE_INT_RGB. */
	static BufferedImage onWhite(BufferedImage source) {
		return switch (source.getType()) {
			case BufferedImage.TYPE_INT_RGB -> source;
			case BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_4BYTE_ABGR, BufferedImage.TYPE_INT_ARGB,
					BufferedImage.TYPE_INT_BGR -> drawn(source);
			default -> isGrey(source) ? grey(source) : blended(source);
		};
	}

	private static BufferedImage drawn(BufferedImage source) {
		var target = blank(source);
		var graphics = target.createGraphics();
		try {
			graphics.drawImage(source, 0, 0, Color.WHITE, null);
		} finally {
			graphics.dispose();
		}
		return target;
	}

	private static boolean isGrey(BufferedImage source) {
		return source.getColorModel() instanceof ComponentColorModel model
				&& model.getColorSpace().getType() == ColorSpace.TYPE_GRAY
				&& (model.getTransferType() == DataBuffer.TYPE_BYTE
						|| model.getTransferType() == DataBuffer.TYPE_USHORT);
	}

	/** Java takes grey for linear and would make it brighter; files mean the values as they are. */
	private static BufferedImage grey(BufferedImage source) {
		var target = blank(source);
		int[] pixels = pixels(target);
		var raster = source.getRaster();
		int bands = raster.getNumBands();
		int max = raster.getTransferType() == DataBuffer.TYPE_BYTE ? 255 : 65535;
		int[] row = new int[bands * source.getWidth()];
		for (int y = 0; y < source.getHeight(); y++) {
			raster.getPixels(0, y, source.getWidth(), 1, row);
			for (int x = 0; x < source.getWidth(); x++) {
				int value = scaled(row[x * bands], max);
				int alpha = bands > 1 ? scaled(row[x * bands + 1], max) : 255;
				pixels[y * source.getWidth() + x] = onWhite(alpha, value, value, value);
			}
		}
		return target;
	}

	private static BufferedImage blended(BufferedImage source) {
		var target = blank(source);
		int width = source.getWidth();
		int[] pixels = pixels(target);
		for (int y = 0; y < source.getHeight(); y++) {
			source.getRGB(0, y, width, 1, pixels, y * width, width);
			for (int i = y * width; i < (y + 1) * width; i++) {
				int argb = pixels[i];
				pixels[i] = onWhite(argb >>> 24, argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
			}
		}
		return target;
	}

	private static int scaled(int value, int max) {
		return (value * 255 + max / 2) / max;
	}

	private static int onWhite(int alpha, int red, int green, int blue) {
		return mixed(alpha, red) << 16 | mixed(alpha, green) << 8 | mixed(alpha, blue);
	}

	private static int mixed(int alpha, int value) {
		return (value * alpha + WHITE * (255 - alpha) + 127) / 255;
	}

	private static BufferedImage blank(BufferedImage source) {
		return new BufferedImage(source.getWidth(), source.getHeight(), BufferedImage.TYPE_INT_RGB);
	}

	private static int[] pixels(BufferedImage image) {
		return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
	}
}
