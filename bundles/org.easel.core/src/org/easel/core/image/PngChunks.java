package org.easel.core.image;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The chunks of a PNG file: length, type, data, checksum. */
final class PngChunks {

	static final int SIGNATURE = 8;
	static final int MAX_TEXT = 16 << 20;

	private PngChunks() {
	}

	/** Takes chunks one by one. */
	interface Visitor {

		/** Whether the data of this type is wanted. */
		boolean wants(String type);

		/** Takes the data. */
		void take(String type, byte[] data) throws IOException;
	}

	/** Goes through all chunks after the signature; unwanted data is skipped, not read. */
	static void visit(InputStream stream, Visitor visitor) throws IOException {
		var data = new DataInputStream(stream);
		data.skipNBytes(SIGNATURE);
		for (String type = ""; !type.equals("IEND");) {
			long length;
			try {
				length = Integer.toUnsignedLong(data.readInt());
			} catch (EOFException cut) {
				throw new IOException("the file ends before its last chunk", cut);
			}
			type = new String(data.readNBytes(4), StandardCharsets.ISO_8859_1);
			if (visitor.wants(type)) {
				if (length > MAX_TEXT) {
					throw new IOException("a text of " + length + " bytes");
				}
				var content = new byte[(int) length];
				data.readFully(content);
				visitor.take(type, content);
				data.skipNBytes(4);
			} else {
				data.skipNBytes(length + 4);
			}
		}
	}

	/** One chunk as bytes. */
	static byte[] chunk(String type, byte[] data) throws IOException {
		var named = type.getBytes(StandardCharsets.ISO_8859_1);
		var checksum = new CRC32();
		checksum.update(named);
		checksum.update(data);
		var bytes = new ByteArrayOutputStream();
		var stream = new DataOutputStream(bytes);
		stream.writeInt(data.length);
		stream.write(named);
		stream.write(data);
		stream.writeInt((int) checksum.getValue());
		return bytes.toByteArray();
	}
}
