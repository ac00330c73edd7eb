package org.easel.tagging.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnnxNativesTest {

	@TempDir
	Path cache;

	@ParameterizedTest
	@CsvSource({"Linux,amd64,linux-x64", "Linux,aarch64,linux-aarch64", "Mac OS X,aarch64,osx-aarch64",
			"Windows 11,amd64,win-x64"})
	void platformsHaveTheRuntimesNames(String system, String processor, String platform) {
		assertEquals(platform, OnnxNatives.platform(system, processor));
	}

	@Test
	void bothLibrariesLieInTheCacheFolder() throws IOException {
		var folder = new OnnxNatives(cache).unpacked();
		assertTrue(folder.startsWith(cache));
		try (var files = Files.list(folder)) {
			assertEquals(2, files.count());
		}
		assertTrue(Files.size(folder.resolve(System.mapLibraryName("onnxruntime"))) > 1_000_000);
	}

	@Test
	void whatIsThereIsNotUnpackedAgain() throws IOException {
		var library = new OnnxNatives(cache).unpacked().resolve(System.mapLibraryName("onnxruntime4j_jni"));
		var past = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
		Files.setLastModifiedTime(library, past);
		new OnnxNatives(cache).unpacked();
		assertEquals(past, Files.getLastModifiedTime(library));
	}

	@Test
	void aTornFileIsReplaced() throws IOException {
		var library = new OnnxNatives(cache).unpacked().resolve(System.mapLibraryName("onnxruntime4j_jni"));
		long whole = Files.size(library);
		Files.write(library, new byte[] {1, 2, 3});
		new OnnxNatives(cache).unpacked();
		assertEquals(whole, Files.size(library));
	}

	@Test
	void aFolderThatCannotBeMadeIsTold() throws IOException {
		var file = Files.writeString(cache.resolve("file"), "in the way");
		assertThrows(IOException.class, () -> new OnnxNatives(file).unpacked());
	}
}
