package org.easel.tagging.metadata;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/** Makes a small JPEG picture with metadata segments, byte by byte as the formats describe them. */
final class JpegWithMetadata {

	private static final int APP1 = 0xE1;
	private static final int APP13 = 0xED;
	private static final int BYTES = 1;
	private static final int LONG = 4;
	private static final int UNDEFINED = 7;

	private final List<byte[]> segments = new ArrayList<>();

	JpegWithMetadata xmp(String packet) {
		return segment(APP1, bytes("http://ns.adobe.com/xap/1.0/\0"), packet.getBytes(StandardCharsets.UTF_8));
	}

	JpegWithMetadata iptcKeywords(String... keywords) {
		var records = new ByteArrayOutputStream();
		for (var keyword : keywords) {
			var text = keyword.getBytes(StandardCharsets.UTF_8);
			records.writeBytes(ByteBuffer.allocate(5).put((byte) 0x1C).put((byte) 2).put((byte) 25)
					.putShort((short) text.length).array());
			records.writeBytes(text);
		}
		if (records.size() % 2 == 1) {
			records.write(0);
		}
		var header = ByteBuffer.allocate(12).put(bytes("8BIM")).putShort((short) 0x0404).putShort((short) 0)
				.putInt(records.size()).array();
		return segment(APP13, bytes("Photoshop 3.0\0"), header, records.toByteArray());
	}

	/** Exif with the keywords of Windows and the comment field. */
	JpegWithMetadata exif(String windowsKeywords, byte[] userComment) {
		var windows = (windowsKeywords + "\0").getBytes(StandardCharsets.UTF_16LE);
		int subDirectory = 8 + 2 + 2 * 12 + 4;
		int data = subDirectory + 2 + 12 + 4;
		var tiff = ByteBuffer.allocate(data + windows.length + userComment.length).order(ByteOrder.LITTLE_ENDIAN);
		tiff.put(bytes("II*\0")).putInt(8).putShort((short) 2);
		entry(tiff, 0x8769, LONG, 1, subDirectory);
		entry(tiff, 0x9C9E, BYTES, windows.length, data);
		tiff.putInt(0).putShort((short) 1);
		entry(tiff, 0x9286, UNDEFINED, userComment.length, data + windows.length);
		tiff.putInt(0).put(windows).put(userComment);
		return segment(APP1, bytes("Exif\0\0"), tiff.array());
	}

	Path write(Path file) throws IOException {
		var plain = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "jpg", plain);
		var whole = new ByteArrayOutputStream();
		whole.write(plain.toByteArray(), 0, 2);
		segments.forEach(whole::writeBytes);
		whole.write(plain.toByteArray(), 2, plain.size() - 2);
		return Files.write(file, whole.toByteArray());
	}

	private JpegWithMetadata segment(int marker, byte[]... parts) {
		var content = new ByteArrayOutputStream();
		for (var part : parts) {
			content.writeBytes(part);
		}
		segments.add(ByteBuffer.allocate(content.size() + 4).put((byte) 0xFF).put((byte) marker)
				.putShort((short) (content.size() + 2)).put(content.toByteArray()).array());
		return this;
	}

	private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
		tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
	}

	private static byte[] bytes(String latin) {
		return latin.getBytes(StandardCharsets.ISO_8859_1);
	}
}
