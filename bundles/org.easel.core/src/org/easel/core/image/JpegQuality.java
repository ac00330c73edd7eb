package org.easel.core.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How strongly a JPEG was compressed, on the scale from 1 to 100 that most programs use. */
public final class JpegQuality {

	/** The luminance table of the JPEG standard (its annex K) in zigzag order; it is the one of quality 50. */
	private static final int[] STANDARD = { 16, 11, 12, 14, 12, 10, 16, 14, 13, 14, 18, 17, 16, 19, 24, 40, 26, 24, 22, 22, 24, 49, 35, 37, 29, 40, 58, 51, 61,
			60, 57, 51, 56, 55, 64, 72, 92, 78, 64, 68, 87, 69, 55, 56, 80, 109, 81, 87, 95, 98, 103, 104, 103, 62, 77, 113, 121, 112, 100, 120, 92, 101, 103,
			99 };
	private static final int LARGEST_STEP = 255;

	private JpegQuality() {
	}

	/**
	 * The quality, worked out from the file's table of luminance steps.
	 *
	 * @return empty if the file is no JPEG, or has no such table
	 * @throws IOException if the file cannot be read
	 */
	public static OptionalInt of(Path file) throws IOException {
		try (var bytes = FileBytes.open(file)) {
			byte[] start = bytes.bytes(0, (int) Math.min(PictureFormat.START, bytes.size()));
			if (PictureFormat.of(start).filter(PictureFormat.JPEG::equals).isEmpty()) {
				return OptionalInt.empty();
			}
			int[] steps = JpegHeader.luminanceSteps(bytes);
			return steps.length == 0 ? OptionalInt.empty() : OptionalInt.of(quality(steps));
		}
	}

	/** The quality of 64 steps in zigzag order. */
	static int quality(int[] steps) {
		// Steps at the ends of the range were cut to it, and say little.
		double[] scales = IntStream.range(0, steps.length).filter(i -> steps[i] > 1 && steps[i] < LARGEST_STEP)
				.mapToDouble(i -> 100.0 * steps[i] / STANDARD[i]).sorted().toArray();
		if (scales.length == 0) {
			return Arrays.stream(steps).max().orElse(1) <= 1 ? 100 : 1;
		}
		double scale = scales[scales.length / 2];
		return Math.clamp(Math.round(scale <= 100 ? (200 - scale) / 2 : 5000 / scale), 1, 100);
	}
}
