package org.easel.core.image;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Finds the EXIF block of a JPEG, PNG or WEBP file and the orientation in it. */
final class ExifOrientation {

	private static final int TAG = 0x0112;
	private static final int SHORT = 3;
	private static final int ENTRY_BYTES = 12;
	private static final int MAX_BLOCK = 1 << 20;

	private ExifOrientation() {
	}

	/** The orientation; upright where the file has none or its EXIF block is broken. */
	static Orientation read(Path file, PictureFormat format) throws IOException {
		try (var data = new RandomAccessFile(file.toFile(), "r")) {
			var block = switch (format) {
				case JPEG -> inJpeg(data);
				case PNG -> inPng(data);
				case WEBP -> inWebp(data);
				case BMP, GIF -> null;
			};
			return block == null ? Orientation.UPRIGHT : inTiff(block);
		} catch (EOFException | BufferUnderflowException | IndexOutOfBoundsException
				| IllegalArgumentException brokenBlock) {
			// Whether the picture itself is cut short is for its reader to say.
			return Orientation.UPRIGHT;
		}
	}

	private static ByteBuffer inJpeg(RandomAccessFile data) throws IOException {
		for (data.seek(2);;) {
			int marker = data.readUnsignedShort();
			if (marker < 0xFF01 || marker == 0xFFDA || marker == 0xFFD9) {
				return null;
			}
			long next = data.getFilePointer() + data.readUnsignedShort();
			if (marker == 0xFFE1) {
				var block = block(data, next - data.getFilePointer());
				if (begins(block, "Exif\0\0")) {
					return block.position(6).slice();
				}
			}
			data.seek(next);
		}
	}

	private static ByteBuffer inPng(RandomAccessFile data) throws IOException {
		for (data.seek(8);;) {
			long length = Integer.toUnsignedLong(data.readInt());
			int type = data.readInt();
			if (type == 0x65584966) { // eXIf
				return block(data, length);
			}
			data.seek(data.getFilePointer() + length + 4);
		}
	}

	private static ByteBuffer inWebp(RandomAccessFile data) throws IOException {
		for (data.seek(12);;) {
			int type = data.readInt();
			long length = Integer.toUnsignedLong(Integer.reverseBytes(data.readInt()));
			if (type == 0x45584946) { // EXIF
				var block = block(data, length);
				return begins(block, "Exif\0\0") ? block.position(6).slice() : block;
			}
			data.seek(data.getFilePointer() + length + (length & 1));
		}
	}

	private static Orientation inTiff(ByteBuffer tiff) {
		tiff.order(begins(tiff, "II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		tiff.position(tiff.getInt(4));
		int entries = Short.toUnsignedInt(tiff.getShort());
		for (int entry = 0; entry < entries && tiff.remaining() >= ENTRY_BYTES; entry++) {
			int at = tiff.position();
			if (Short.toUnsignedInt(tiff.getShort(at)) == TAG && tiff.getShort(at + 2) == SHORT) {
				return Orientation.of(Short.toUnsignedInt(tiff.getShort(at + 8)));
			}
			tiff.position(at + ENTRY_BYTES);
		}
		return Orientation.UPRIGHT;
	}

	private static ByteBuffer block(RandomAccessFile data, long length) throws IOException {
		if (length < 0 || length > MAX_BLOCK) {
			throw new IllegalArgumentException("an EXIF block of " + length + " bytes");
		}
		var bytes = new byte[(int) length];
		data.readFully(bytes);
		return ByteBuffer.wrap(bytes);
	}

	private static boolean begins(ByteBuffer block, String text) {
		byte[] start = text.getBytes(StandardCharsets.ISO_8859_1);
		return block.remaining() >= start.length
				&& block.slice(0, start.length).equals(ByteBuffer.wrap(start));
	}
}
