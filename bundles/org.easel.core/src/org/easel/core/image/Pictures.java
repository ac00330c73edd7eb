package org.easel.core.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads PNG, JPEG, WEBP, BMP and GIF files (of an animation the first picture), whatever their
 * extension says, and turns them as their EXIF orientation says.
 */
public final class Pictures {

	/** The longest side that is read, in pixels. */
	public static final int MAX_SIDE = 20_000;

	/** The greatest area that is read, in pixels. */
	public static final long MAX_AREA = 200_000_000;

	private Pictures() {
	}

	/** Whether a file's name ends like that of a picture. */
	public static boolean isPicture(Path file) {
		return PictureFormat.hasExtension(file.getFileName().toString());
	}

	/**
	 * The size as the picture is seen, from its header alone.
	 *
	 * @throws UnreadablePictureException if it is no picture, broken in its header, or too large
	 */
	public static PictureSize size(Path file) throws UnreadablePictureException {
		return PictureFile.use(file, picture -> picture.orientation().turned(picture.storedSize()));
	}

	/**
	 * The picture in 8-bit sRGB (TYPE_INT_RGB), what was transparent on white.
	 *
	 * @throws UnreadablePictureException if it is no picture, broken, or too large
	 */
	public static BufferedImage read(Path file) throws UnreadablePictureException {
		return PictureFile.use(file, picture -> picture.orientation().turn(Flatten.onWhite(picture.pixels())));
	}

	/** Takes something out of an opened picture. */
	interface Use<T> {
		T apply(PictureFile picture) throws IOException;
	}
}
