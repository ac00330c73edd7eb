package org.easel.core.image;

import java.io.IOException;

/** Walks over the chunks of a WEBP picture. */
final class WebpHeader {

	private static final int LARGEST_EXIF = 1 << 20;
	private static final int FIRST_CHUNK = 12;

	private WebpHeader() {
	}

	static PictureHeader read(FileBytes bytes) throws IOException {
		long end = bytes.little(4, 4) + 8;
		if (end > bytes.size() + 1) {
			throw bytes.breaksOff();
		}
		long body = FIRST_CHUNK + 8;
		return switch (bytes.text(FIRST_CHUNK, 4)) {
			case "VP8 " -> PictureHeader.plain(PictureFormat.WEBP, bytes.little(body + 6, 2) & 0x3FFF, bytes.little(body + 8, 2) & 0x3FFF,
					Orientation.UPRIGHT);
			case "VP8L" -> {
				long bits = bytes.little(body + 1, 4);
				yield PictureHeader.plain(PictureFormat.WEBP, (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, Orientation.UPRIGHT);
			}
			case "VP8X" -> extended(bytes, body, Math.min(end, bytes.size()));
			default -> throw bytes.broken("a WEBP file without a picture");
		};
	}

	private static PictureHeader extended(FileBytes bytes, long body, long end) throws IOException {
		int width = (int) bytes.little(body + 4, 3) + 1;
		int height = (int) bytes.little(body + 7, 3) + 1;
		var orientation = Orientation.UPRIGHT;
		int left = 0;
		int top = 0;
		boolean framed = false;
		long at = FIRST_CHUNK;
		while (at + 8 <= end) {
			String kind = bytes.text(at, 4);
			long length = bytes.little(at + 4, 4);
			if (kind.equals("EXIF") && length <= LARGEST_EXIF) {
				orientation = Orientation.ofExif(bytes.bytes(at + 8, (int) length));
			} else if (kind.equals("ANMF") && !framed) {
				framed = true;
				left = 2 * (int) bytes.little(at + 8, 3);
				top = 2 * (int) bytes.little(at + 11, 3);
			}
			at += 8 + length + (length & 1);
		}
		return new PictureHeader(PictureFormat.WEBP, width, height, orientation, left, top, JpegColours.RGB);
	}
}
