package org.easel.core.image;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What a picture's file says about itself before a pixel is decoded.
 *
 * @param width as stored, in pixels
 * @param height as stored, in pixels
 * @param left of the first frame in the picture, for GIF and WEBP
 * @param top of the first frame in the picture
 * @param colours of a JPEG; RGB for all others
 */
record PictureHeader(PictureFormat format, int width, int height, Orientation orientation, int left, int top, JpegColours colours) {

	/**
	 * Reads a header, by the file's content whatever its name is.
	 *
	 * @throws UnreadablePictureException if it is no picture, breaks off, or is larger than Easel opens
	 */
	static PictureHeader read(Path file) throws UnreadablePictureException {
		try (var bytes = FileBytes.open(file)) {
			if (bytes.size() == 0) {
				throw new UnreadablePictureException(file, "is empty (0 bytes). Copy it again, or delete it.");
			}
			return parse(bytes).checked(file);
		} catch (UnreadablePictureException e) {
			throw e;
		} catch (IOException e) {
			throw new UnreadablePictureException(file, "cannot be read: " + e.getMessage() + ".", e);
		}
	}

	/** The size once upright. */
	PictureSize shown() {
		return orientation.shown(width, height);
	}

	private static PictureHeader parse(FileBytes bytes) throws IOException {
		byte[] start = bytes.bytes(0, (int) Math.min(PictureFormat.START, bytes.size()));
		var format = PictureFormat.of(start).orElseThrow(() -> new UnreadablePictureException(bytes.file(),
				"holds " + PictureFormat.guess(start) + ". Easel reads PNG, JPEG, WEBP, BMP and GIF; save it as one of them."));
		return switch (format) {
			case PNG -> PngChunks.header(bytes);
			case JPEG -> JpegHeader.read(bytes);
			case WEBP -> WebpHeader.read(bytes);
			case BMP -> bmp(bytes);
			case GIF -> GifHeader.read(bytes);
		};
	}

	private static PictureHeader bmp(FileBytes bytes) throws IOException {
		if (bytes.little(14, 4) == 12) {
			return plain(PictureFormat.BMP, bytes.little(18, 2), bytes.little(20, 2), Orientation.UPRIGHT);
		}
		// A negative height means rows from the top down.
		return plain(PictureFormat.BMP, bytes.little(18, 4), Math.abs((long) (int) bytes.little(22, 4)), Orientation.UPRIGHT);
	}

	/** A header of a picture with one frame that fills it. Sides beyond an int stay beyond what Easel opens. */
	static PictureHeader plain(PictureFormat format, long width, long height, Orientation orientation) {
		return new PictureHeader(format, (int) Math.min(width, Integer.MAX_VALUE), (int) Math.min(height, Integer.MAX_VALUE), orientation, 0, 0,
				JpegColours.RGB);
	}

	private PictureHeader checked(Path file) throws UnreadablePictureException {
		String says = width + " x " + height + " pixels";
		if (width < 1 || height < 1) {
			throw new UnreadablePictureException(file, "is broken: it says it has " + says + ". Copy or export it again.");
		}
		if ((long) width * height > Pictures.MAX_AREA) {
			throw new UnreadablePictureException(file, says + "; more than Easel opens (" + Pictures.MAX_AREA / 1_000_000 + " million). Make it smaller.");
		}
		if (width > Pictures.MAX_SIDE || height > Pictures.MAX_SIDE) {
			throw new UnreadablePictureException(file, says + "; a side longer than Easel opens (" + Pictures.MAX_SIDE + "). Make it smaller.");
		}
		return this;
	}
}
