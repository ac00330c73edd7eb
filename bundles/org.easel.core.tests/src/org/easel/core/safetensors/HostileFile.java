package org.easel.core.safetensors;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes files byte by byte, as no sound writer would. */
final class HostileFile {

	private HostileFile() {
	}

	/** A file of this header, its true length before it, and as many zeros of data. */
	static Path write(Path folder, String header, int data) throws IOException {
		var bytes = header.getBytes(StandardCharsets.UTF_8);
		return write(folder, bytes.length, bytes, data);
	}

	/** A file that claims a length for its header. */
	static Path write(Path folder, long claimed, byte[] header, int data) throws IOException {
		var content = ByteBuffer.allocate(8 + header.length + data).order(ByteOrder.LITTLE_ENDIAN);
		content.putLong(claimed).put(header);
		return Files.write(folder.resolve("hostile.safetensors"), content.array());
	}
}
