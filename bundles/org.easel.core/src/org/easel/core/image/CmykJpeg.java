package org.easel.core.image;

import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

import javax.imageio.ImageReader;

/**
 * JPEG files of four colours, which Java's reader gives as raw samples only. They are turned into
 * RGB by the plain formula, without their colour profile.
 */
final class CmykJpeg {

	private static final int YCCK = 2;

	private CmykJpeg() {
	}

	/** Whether the frame header has four components. */
	static boolean hasFourComponents(Path file) throws IOException {
		return new Header(file).components == 4;
	}

	/** The picture as TYPE_INT_RGB. */
	static BufferedImage read(ImageReader reader, Path file) throws IOException {
		var header = new Header(file);
		var raster = reader.readRaster(0, null);
		var image = new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_INT_RGB);
		int[] row = new int[4 * raster.getWidth()];
		for (int y = 0; y < raster.getHeight(); y++) {
			raster.getPixels(0, y, raster.getWidth(), 1, row);
			for (int x = 0; x < raster.getWidth(); x++) {
				image.setRGB(x, y, header.rgb(row, x * 4));
			}
		}
		return image;
	}

	/** What the markers before the samples say. */
	private static final class Header {

		private int components;
		private int adobeTransform = -1;

		Header(Path file) throws IOException {
			try (var data = new RandomAccessFile(file.toFile(), "r")) {
				for (data.seek(2); readSegment(data);) {
					// Each segment is told to the fields.
				}
			} catch (EOFException cut) {
				throw new IOException("the JPEG ends in its header", cut);
			}
		}

		private boolean readSegment(RandomAccessFile data) throws IOException {
			int marker = data.readUnsignedShort();
			if (marker < 0xFF01 || marker == 0xFFDA || marker == 0xFFD9) {
				return false;
			}
			long start = data.getFilePointer();
			int length = data.readUnsignedShort();
			if (marker == 0xFFEE && length >= 14) {
				byte[] adobe = new byte[12];
				data.readFully(adobe);
				if (adobe[0] == 'A' && adobe[1] == 'd' && adobe[2] == 'o' && adobe[3] == 'b' && adobe[4] == 'e') {
					adobeTransform = adobe[11];
				}
			} else if (isFrame(marker)) {
				data.skipBytes(5);
				components = data.readUnsignedByte();
			}
			data.seek(start + length);
			return true;
		}

		private static boolean isFrame(int marker) {
			return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
		}

		/** Four samples as one RGB pixel. Adobe's programs store all four inverted. */
		private int rgb(int[] samples, int at) {
			int a = samples[at];
			int b = samples[at + 1];
			int c = samples[at + 2];
			int white = samples[at + 3];
			if (adobeTransform == YCCK) {
				double luma = a;
				a = clamp(luma + 1.402 * (c - 128));
				int green = clamp(luma - 0.344136 * (b - 128) - 0.714136 * (c - 128));
				c = clamp(luma + 1.772 * (b - 128));
				b = green;
			}
			if (adobeTransform < 0) {
				a = 255 - a;
				b = 255 - b;
				c = 255 - c;
				white = 255 - white;
			}
			return a * white / 255 << 16 | b * white / 255 << 8 | c * white / 255;
		}

		private static int clamp(double value) {
			return (int) Math.round(Math.max(0, Math.min(255, value)));
		}
	}
}
