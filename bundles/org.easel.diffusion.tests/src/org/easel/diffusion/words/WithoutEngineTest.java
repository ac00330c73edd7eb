package org.easel.diffusion.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.easel.diffusion.tokenizer.ClipTokenizer;
import org.junit.jupiter.api.Test;

/** The workbench shows words without a tensor in its process. */
class WithoutEngineTest {

	/** Loads this bundle's classes anew, and notes every class of the engine that they ask for. */
	private static final class Watching extends ClassLoader {

		private final List<String> engine = new ArrayList<>();

		Watching() {
			super(WithoutEngineTest.class.getClassLoader());
		}

		@Override
		protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
			if (name.startsWith("ai.djl.") || name.startsWith("org.easel.djl.")) {
				engine.add(name);
			}
			if (!name.startsWith("org.easel.diffusion.")) {
				return super.loadClass(name, resolve);
			}
			synchronized (getClassLoadingLock(name)) {
				var loaded = findLoadedClass(name);
				return loaded == null ? define(name) : loaded;
			}
		}

		private Class<?> define(String name) throws ClassNotFoundException {
			try (var stream = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
				byte[] bytes = stream.readAllBytes();
				return defineClass(name, bytes, 0, bytes.length);
			} catch (IOException e) {
				throw new ClassNotFoundException(name, e);
			}
		}
	}

	@Test
	void wordsAreReadAndProposedWithoutLoadingTheEngine() throws Exception {
		var loader = new Watching();
		var tokenizerClass = loader.loadClass("org.easel.diffusion.tokenizer.ClipTokenizer");
		assertNotSame(ClipTokenizer.class, tokenizerClass, "loaded anew");
		Object tokenizer;
		try (var merges = Files.newInputStream(Path.of("../org.easel.starter/data/clip/merges.txt"))) {
			tokenizer = tokenizerClass.getMethod("of", InputStream.class).invoke(null, merges);
		}
		var analyser = loader.loadClass("org.easel.diffusion.words.WordAnalyser");
		analyser.getMethod("analyse", String.class).invoke(analyser.getConstructor(tokenizerClass).newInstance(tokenizer), "inski");
		var words = loader.loadClass("org.easel.diffusion.words.RareWords");
		var proposed = words.getMethod("propose", int.class, Collection.class, long.class).invoke(words.getConstructor(tokenizerClass).newInstance(tokenizer), 3,
				List.of(), 1L);
		assertEquals(3, ((List<?>) proposed).size());
		loader.loadClass("org.easel.diffusion.base.StarterFiles").getDeclaredMethods();
		assertEquals(List.of(), loader.engine);
	}
}
