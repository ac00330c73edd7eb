package org.easel.core.image;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a stored picture must be turned to stand upright; in the order of EXIF's values 1 to 8. */
enum Orientation {

	UPRIGHT(false, false, false), MIRRORED(false, true, false), HALF_TURN(false, true, true), UPSIDE_DOWN(false, false, true),
	TRANSPOSED(true, false, false), QUARTER_TURN_RIGHT(true, false, true), TRANSVERSED(true, true, true), QUARTER_TURN_LEFT(true, true, false);

	private static final int TAG = 0x0112;
	private static final int SHORT = 3;
	private static final int ENTRY_BYTES = 12;

	private final boolean swapsSides;
	private final boolean mirrorsX;
	private final boolean mirrorsY;

	Orientation(boolean swapsSides, boolean mirrorsX, boolean mirrorsY) {
		this.swapsSides = swapsSides;
		this.mirrorsX = mirrorsX;
		this.mirrorsY = mirrorsY;
	}

	/**
	 * The orientation that an EXIF block (a TIFF structure, with or without {@code Exif\0\0} before it) asks for. A broken
	 * block asks for nothing: the picture beside it may be sound.
	 */
	static Orientation ofExif(byte[] block) {
		boolean headed = block.length >= 6 && block[0] == 'E' && block[1] == 'x' && block[2] == 'i' && block[3] == 'f';
		ByteBuffer tiff = ByteBuffer.wrap(block, headed ? 6 : 0, block.length - (headed ? 6 : 0)).slice();
		if (tiff.remaining() < 8) {
			return UPRIGHT;
		}
		tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		long directory = tiff.getInt(4) & 0xFFFFFFFFL;
		if (tiff.getShort(2) != 42 || directory + 2 > tiff.limit()) {
			return UPRIGHT;
		}
		int entries = tiff.getShort((int) directory) & 0xFFFF;
		for (int i = 0; i < entries; i++) {
			long entry = directory + 2 + (long) i * ENTRY_BYTES;
			if (entry + ENTRY_BYTES > tiff.limit()) {
				return UPRIGHT;
			}
			if ((tiff.getShort((int) entry) & 0xFFFF) == TAG && tiff.getShort((int) entry + 2) == SHORT) {
				int value = tiff.getShort((int) entry + 8);
				return value >= 1 && value <= 8 ? values()[value - 1] : UPRIGHT;
			}
		}
		return UPRIGHT;
	}

	/** The size of a picture stored with these sides, once it stands upright. */
	PictureSize shown(int width, int height) {
		return swapsSides ? new PictureSize(height, width) : new PictureSize(width, height);
	}

	/** The picture upright, TYPE_INT_RGB; itself where nothing is to turn. */
	BufferedImage apply(BufferedImage stored) {
		if (this == UPRIGHT) {
			return stored;
		}
		int width = stored.getWidth();
		int height = stored.getHeight();
		PictureSize size = shown(width, height);
		var upright = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
		int[] row = new int[size.width()];
		for (int y = 0; y < size.height(); y++) {
			for (int x = 0; x < row.length; x++) {
				int fromX = swapsSides ? y : x;
				int fromY = swapsSides ? x : y;
				row[x] = stored.getRGB(mirrorsX ? width - 1 - fromX : fromX, mirrorsY ? height - 1 - fromY : fromY);
			}
			upright.setRGB(0, y, row.length, 1, row, 0, row.length);
		}
		return upright;
	}
}
