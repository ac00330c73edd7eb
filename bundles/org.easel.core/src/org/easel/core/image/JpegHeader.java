package org.easel.core.image;

import java.io.IOException;

/** Walks over the segments of a JPEG up to its pixels. */
final class JpegHeader {

	private static final int SCAN = 0xDA;
	private static final int END = 0xD9;
	private static final int EXIF = 0xE1;
	private static final int ADOBE = 0xEE;
	private static final int QUANTISATION = 0xDB;
	private static final int TABLE_SIZE = 64;
	private static final int USUAL_TRAILER = 64;

	private final FileBytes bytes;
	private int width;
	private int height;
	private int components;
	private int adobeTransform = -1;
	private Orientation orientation = Orientation.UPRIGHT;
	private int[] luminanceSteps = {};

	private JpegHeader(FileBytes bytes) {
		this.bytes = bytes;
	}

	static PictureHeader read(FileBytes bytes) throws IOException {
		var header = new JpegHeader(bytes);
		header.requireEnd(header.walk());
		return new PictureHeader(PictureFormat.JPEG, header.width, header.height, header.orientation, 0, 0,
				JpegColours.of(header.components, header.adobeTransform));
	}

	/** The 64 steps that luminance was rounded to, in the file's zigzag order; none where the file has no such table. */
	static int[] luminanceSteps(FileBytes bytes) throws IOException {
		var header = new JpegHeader(bytes);
		header.walk();
		return header.luminanceSteps;
	}

	/** Returns the place behind the header of the first scan. */
	private long walk() throws IOException {
		long at = 2;
		while (true) {
			if (bytes.u8(at) != 0xFF) {
				throw bytes.broken("no JPEG segment at byte " + at);
			}
			while (bytes.u8(at) == 0xFF) {
				at++;
			}
			int marker = bytes.u8(at++);
			if (marker == END) {
				throw bytes.broken("a JPEG without pixels");
			}
			if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD8) {
				continue;
			}
			int length = bytes.u16(at);
			if (length < 2) {
				throw bytes.broken("a JPEG segment of " + length + " bytes");
			}
			segment(marker, at + 2, length - 2);
			at += length;
			if (marker == SCAN) {
				return at;
			}
		}
	}

	private void segment(int marker, long at, int length) throws IOException {
		if (isFrame(marker)) {
			height = bytes.u16(at + 1);
			width = bytes.u16(at + 3);
			components = bytes.u8(at + 5);
		} else if (marker == EXIF && length > 6 && bytes.text(at, 6).equals("Exif\0\0")) {
			orientation = Orientation.ofExif(bytes.bytes(at, length));
		} else if (marker == ADOBE && length >= 12 && bytes.text(at, 5).equals("Adobe")) {
			adobeTransform = bytes.u8(at + 11);
		} else if (marker == QUANTISATION) {
			quantisation(at, at + length);
		} else if (marker == SCAN && components == 0) {
			throw bytes.broken("JPEG pixels before their size");
		}
	}

	private void quantisation(long from, long end) throws IOException {
		for (long at = from; at < end;) {
			int width = bytes.u8(at) >> 4 == 0 ? 1 : 2;
			if ((bytes.u8(at) & 0xF) == 0) {
				luminanceSteps = new int[TABLE_SIZE];
				for (int i = 0; i < TABLE_SIZE; i++) {
					luminanceSteps[i] = width == 1 ? bytes.u8(at + 1 + i) : bytes.u16(at + 1 + 2L * i);
				}
			}
			at += 1 + (long) TABLE_SIZE * width;
		}
	}

	private static boolean isFrame(int marker) {
		return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
	}

	/** Java's reader fills a JPEG that breaks off with grey and says nothing, so the end marker is looked for. */
	private void requireEnd(long pixels) throws IOException {
		if (!hasEnd(Math.max(pixels, bytes.size() - USUAL_TRAILER)) && !hasEnd(pixels)) {
			throw bytes.breaksOff();
		}
	}

	private boolean hasEnd(long from) throws IOException {
		for (long at = from; at + 1 < bytes.size(); at++) {
			if (bytes.u8(at) == 0xFF && bytes.u8(at + 1) == END) {
				return true;
			}
		}
		return false;
	}
}
