package org.easel.core.judge;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

import org.easel.core.image.AreaAverage;
import org.easel.core.image.JpegQuality;
import org.easel.core.image.Pictures;
import org.easel.core.image.UnreadablePictureException;

/** Measures pictures. Decoding every pixel also shows what is broken behind a sound header. */
final class Measurer {

	/** The area in pixels beyond which only every second one or so is looked at, for the sake of memory. */
	static final long LARGEST_AREA = 48_000_000;
	private static final int HASH = 8;
	/** A step below this is none: compression makes such ones where nothing is. */
	private static final float LEAST_STEP = 2;
	private static final int GRID_WINDOW = 1024;
	private static final long SHARPNESS_AREA = 2048L * 2048;
	private static final int SMALLEST_SIDE = 48;

	private Measurer() {
	}

	/** @throws IOException if the file is gone; what is wrong with it is told in the measurement */
	static Measurement measure(Path file) throws IOException {
		try {
			var size = Pictures.size(file);
			int step = Math.ceilDiv((int) Math.ceil(Math.sqrt(size.area())), (int) Math.sqrt(LARGEST_AREA));
			var picture = Pictures.reduced(file, Math.max(size.width(), size.height()) / step);
			boolean whole = picture.getWidth() == size.width();
			return new Measurement("", size.width(), size.height(), JpegQuality.of(file).orElse(0), whole ? Blockiness.of(middle(picture)) : 0,
					sharpness(picture, (int) Math.round((double) size.width() / picture.getWidth())), rises(picture, false), rises(picture, true), tiny(picture), content(file));
		} catch (UnreadablePictureException unreadable) {
			if (!Files.exists(file)) {
				throw unreadable;
			}
			return Measurement.unreadable(unreadable.getMessage());
		}
	}

	/** Enough of the picture to see a grid in, at its own size. */
	private static Luma middle(BufferedImage picture) {
		int width = Math.min(GRID_WINDOW, picture.getWidth());
		int height = Math.min(GRID_WINDOW, picture.getHeight());
		return Luma.of(picture, (picture.getWidth() - width) / 2, (picture.getHeight() - height) / 2, width, height);
	}

	/** @param times that the picture was made smaller already, per side */
	private static float[] sharpness(BufferedImage picture, int times) {
		var levels = new ArrayList<Float>();
		for (int i = times; i > 1; i /= 2) {
			levels.add(Float.NaN);
		}
		for (var level = picture; levels.isEmpty() || Math.min(level.getWidth(), level.getHeight()) >= SMALLEST_SIDE; level = half(level)) {
			boolean tooMuch = (long) level.getWidth() * level.getHeight() > SHARPNESS_AREA;
			levels.add(tooMuch ? Float.NaN : Sharpness.of(Luma.of(level)));
			if (Math.min(level.getWidth(), level.getHeight()) < 2) {
				break;
			}
		}
		return floats(levels);
	}

	private static float[] floats(List<Float> list) {
		var array = new float[list.size()];
		for (int i = 0; i < array.length; i++) {
			array[i] = list.get(i);
		}
		return array;
	}

	private static BufferedImage half(BufferedImage picture) {
		return AreaAverage.shrink(picture, picture.getWidth() / 2, picture.getHeight() / 2);
	}

	private static long rises(BufferedImage picture, boolean down) {
		int width = down ? HASH : HASH + 1;
		int height = down ? HASH + 1 : HASH;
		if (picture.getWidth() < width || picture.getHeight() < height) {
			return 0;
		}
		var luma = Luma.of(AreaAverage.shrink(picture, width, height));
		var small = down ? luma.transposed() : luma;
		long bits = 0;
		for (int y = 0; y < HASH; y++) {
			for (int x = 0; x < HASH; x++) {
				bits = bits << 1 | (small.at(x + 1, y) > small.at(x, y) + LEAST_STEP ? 1 : 0);
			}
		}
		return bits;
	}

	private static byte[] tiny(BufferedImage picture) {
		int side = Measurement.TINY;
		var small = AreaAverage.shrink(picture, Math.min(side, picture.getWidth()), Math.min(side, picture.getHeight()));
		var bytes = new byte[3 * side * side];
		for (int i = 0; i < side * side; i++) {
			int rgb = small.getRGB(i % side * small.getWidth() / side, i / side * small.getHeight() / side);
			bytes[3 * i] = (byte) (rgb >> 16);
			bytes[3 * i + 1] = (byte) (rgb >> 8);
			bytes[3 * i + 2] = (byte) rgb;
		}
		return bytes;
	}

	private static long[] content(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			var digest = MessageDigest.getInstance("SHA-256");
			var buffer = new byte[1 << 16];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				digest.update(buffer, 0, read);
			}
			var bytes = ByteBuffer.wrap(digest.digest());
			return new long[] { bytes.getLong(), bytes.getLong() };
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}
}
