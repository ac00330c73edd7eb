package org.easel.diffusion.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;

class StarterFilesTest {

	@Test
	void findsTheVocabularyOfTheInstallation() throws IOException {
		assertEquals(6, StarterFiles.installed().tokenizer().encode("a photo of a cat.").length);
	}

	@Test
	void bringsTheRecipeOfTheBuiltInModel() throws IOException {
		assertTrue(Files.isRegularFile(StarterFiles.installed().resolve("recipe/small.json")));
	}

	@Test
	void findsTheStarterDataset() throws IOException {
		var dataset = StarterFiles.installed().resolve("data/dataset");
		try (var files = Files.list(dataset)) {
			assertTrue(files.anyMatch(file -> file.toString().endsWith(".png")), dataset + " holds no picture");
		}
	}

	@Test
	void saysWhichFileIsMissing() throws IOException {
		var starter = StarterFiles.installed();
		var failure = assertThrows(FileNotFoundException.class, () -> starter.resolve("data/no-such-file"));
		assertTrue(failure.getMessage().contains("data/no-such-file"), failure.getMessage());
	}
}
