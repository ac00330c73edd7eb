package org.easel.core.image;

import java.io.IOException;

/** Walks over the chunks of a PNG. */
final class PngChunks {

	/** Bytes before the second chunk: signature and IHDR. */
	static final int HEADER_BYTES = 33;

	private static final int SIGNATURE_BYTES = 8;
	private static final int LARGEST_EXIF = 1 << 20;

	private PngChunks() {
	}

	/** Takes a chunk. */
	interface Visitor {
		/** @param at where the chunk's data start in the file */
		void chunk(String kind, long at, int length) throws IOException;
	}

	/**
	 * Shows all chunks in their order.
	 *
	 * @throws UnreadablePictureException if the file is no PNG or breaks off before IEND
	 */
	static void walk(FileBytes bytes, Visitor visitor) throws IOException {
		if (!PictureFormat.of(bytes.bytes(0, (int) Math.min(PictureFormat.START, bytes.size()))).filter(PictureFormat.PNG::equals).isPresent()) {
			throw new UnreadablePictureException(bytes.file(), "is no PNG picture.");
		}
		long at = SIGNATURE_BYTES;
		String kind;
		do {
			long length = bytes.u32(at);
			kind = bytes.text(at + 4, 4);
			if (at == SIGNATURE_BYTES && !(kind.equals("IHDR") && length == 13)) {
				throw bytes.broken("a PNG without its header");
			}
			if (length > Integer.MAX_VALUE || at + 12 + length > bytes.size()) {
				throw bytes.breaksOff();
			}
			visitor.chunk(kind, at + 8, (int) length);
			at += 12 + length;
		} while (!kind.equals("IEND"));
	}

	static PictureHeader header(FileBytes bytes) throws IOException {
		var orientation = new Orientation[] { Orientation.UPRIGHT };
		long width = bytes.u32(16);
		long height = bytes.u32(20);
		if (width > Pictures.MAX_SIDE || height > Pictures.MAX_SIDE) {
			return PictureHeader.plain(PictureFormat.PNG, width, height, Orientation.UPRIGHT);
		}
		walk(bytes, (kind, at, length) -> {
			if (kind.equals("eXIf") && length <= LARGEST_EXIF) {
				orientation[0] = Orientation.ofExif(bytes.bytes(at, length));
			}
		});
		return PictureHeader.plain(PictureFormat.PNG, width, height, orientation[0]);
	}
}
