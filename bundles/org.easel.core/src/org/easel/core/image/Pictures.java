package org.easel.core.image;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Reads pictures: PNG, JPEG, WEBP, BMP and GIF (its first frame). A file is read by its content, whatever its name ends in.
 * More than 200 million pixels, or a side of more than 20,000, are refused by the header alone.
 */
public final class Pictures {

	/** The longest side that is read, in pixels. */
	public static final int MAX_SIDE = 20_000;

	/** The greatest area that is read, in pixels. */
	public static final long MAX_AREA = 200_000_000;

	private static final Set<String> EXTENSIONS = Set.of("png", "jpg", "jpeg", "jpe", "jfif", "webp", "bmp", "gif");

	private Pictures() {
	}

	/** Whether the file's name ends as that of a picture; the file itself is not looked at. */
	public static boolean isPicture(Path file) {
		String name = String.valueOf(file.getFileName());
		return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) && name.indexOf('.') >= 0;
	}

	/**
	 * The size as the picture is shown, after the turn that its EXIF data asks for. No pixel is decoded.
	 *
	 * @throws UnreadablePictureException if it is no picture, is empty, breaks off, or is larger than Easel opens
	 */
	public static PictureSize size(Path file) throws UnreadablePictureException {
		return PictureHeader.read(file).shown();
	}

	/**
	 * The picture as TYPE_INT_RGB, upright as its EXIF data ask for, transparency over white.
	 *
	 * @throws UnreadablePictureException if it is no picture, is broken, or is larger than Easel opens
	 */
	public static BufferedImage read(Path file) throws UnreadablePictureException {
		var header = PictureHeader.read(file);
		return header.orientation().apply(PictureDecoder.decode(file, header, 1));
	}

	/**
	 * As {@link #read}, but with every n-th pixel of every n-th row only, which takes less memory and time. n is the greatest
	 * that leaves the longer side this many pixels.
	 *
	 * @param least of the longer side, in pixels; a picture that has fewer comes whole
	 * @throws UnreadablePictureException if it is no picture, is broken, or is larger than Easel opens
	 */
	public static BufferedImage reduced(Path file, int least) throws UnreadablePictureException {
		var header = PictureHeader.read(file);
		int step = Math.max(1, Math.max(header.width(), header.height()) / least);
		return header.orientation().apply(PictureDecoder.decode(file, header, step));
	}
}
