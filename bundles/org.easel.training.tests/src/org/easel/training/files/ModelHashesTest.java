package org.easel.training.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelHashesTest {

	@TempDir
	Path folder;

	@Test
	void hashesTheWholeAndThePartThatProgramsKnowAModelBy() throws Exception {
		var bytes = new byte[0x100000 + 0x10000 + 77];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) (i * 31 >> 3);
		}
		var hashes = ModelHashes.of(Files.write(folder.resolve("model.safetensors"), bytes));
		assertEquals(sha256(bytes), hashes.full());
		assertEquals(sha256(Arrays.copyOfRange(bytes, 0x100000, 0x110000)).substring(0, 8), hashes.brief());
	}

	@Test
	void aShortFileHasTheHashOfNothing() throws IOException {
		assertEquals("e3b0c442", ModelHashes.of(Files.write(folder.resolve("short.safetensors"), new byte[100])).brief());
	}

	private static String sha256(byte[] bytes) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
	}
}
