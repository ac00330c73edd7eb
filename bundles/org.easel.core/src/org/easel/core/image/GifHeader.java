package org.easel.core.image;

import java.io.IOException;

/** Walks over the blocks of a GIF up to its first frame. */
final class GifHeader {

	private static final int EXTENSION = 0x21;
	private static final int FRAME = 0x2C;

	private GifHeader() {
	}

	static PictureHeader read(FileBytes bytes) throws IOException {
		int width = (int) bytes.little(6, 2);
		int height = (int) bytes.little(8, 2);
		int flags = bytes.u8(10);
		long at = 13 + ((flags & 0x80) == 0 ? 0 : 3L << (flags & 7) + 1);
		while (bytes.u8(at) == EXTENSION) {
			at += 2;
			while (bytes.u8(at) != 0) {
				at += 1 + bytes.u8(at);
			}
			at++;
		}
		if (bytes.u8(at) != FRAME) {
			throw bytes.broken("a GIF without a picture");
		}
		if (width == 0 || height == 0) {
			// Old writers left the screen's size out; then the frame is the picture.
			return PictureHeader.plain(PictureFormat.GIF, bytes.little(at + 5, 2), bytes.little(at + 7, 2), Orientation.UPRIGHT);
		}
		return new PictureHeader(PictureFormat.GIF, width, height, Orientation.UPRIGHT, (int) bytes.little(at + 1, 2), (int) bytes.little(at + 3, 2),
				JpegColours.RGB);
	}
}
