package org.easel.tagging.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.easel.tagging.TaggingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxEngineTest {

	@TempDir
	Path folder;

	@Test
	void thereIsOneEnvironment() throws TaggingException {
		assertSame(OnnxEngine.start().environment(), OnnxEngine.start(folder).environment());
	}

	@Test
	void nativesAreLoadedFromTheCacheFolder() throws TaggingException {
		OnnxEngine.start();
		assertTrue(Path.of(System.getProperty("onnxruntime.native.path")).startsWith(OnnxEngine.cacheFolder()));
	}

	@Test
	void theCacheFolderIsEasels() {
		assertEquals(Path.of("easel", "onnxruntime"),
				OnnxEngine.cacheFolder().getParent().getParent().relativize(OnnxEngine.cacheFolder()));
	}

	@Test
	void aMissingModelIsNamed() throws TaggingException {
		var engine = OnnxEngine.start();
		var failure = assertThrows(TaggingException.class, () -> engine.open(folder.resolve("none.onnx"), 1));
		assertTrue(failure.getMessage().contains("none.onnx"), failure.getMessage());
	}
}
