package org.easel.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedPromptTest {

	private static final Path COMMITTED = Path.of(System.getProperty("easel.root"), "bundles/org.easel.starter/data/evaluation");

	@TempDir
	Path temp;

	@Test
	void readsPromptsAndNames() throws IOException {
		var file = temp.resolve("prompts.txt");
		Files.writeString(file, "# a remark\n\nblue car = automobile\ninski, red apple, food = red apple\n");
		var prompts = NamedPrompt.read(file);
		assertEquals("blue car", prompts.get(0).prompt());
		assertEquals("automobile", prompts.get(0).label());
		assertEquals("inski, red apple, food", prompts.get(1).prompt());
		assertEquals("apple", prompts.get(1).label());
		assertEquals(2, prompts.size());
	}

	@Test
	void saysWhichLineIsWrong() throws IOException {
		var file = temp.resolve("prompts.txt");
		Files.writeString(file, "cat = cat\nblue car\n");
		assertTrue(assertThrows(IOException.class, () -> NamedPrompt.read(file)).getMessage().contains("\"blue car\""));
		Files.writeString(file, "# nothing\n");
		assertTrue(assertThrows(IOException.class, () -> NamedPrompt.read(file)).getMessage().contains(file.toString()));
	}

	@Test
	void theCommittedListsAreWhatTheirReadersNeed() throws IOException {
		var base = NamedPrompt.read(COMMITTED.resolve("base-prompts.txt"));
		assertEquals(200, base.size());
		assertEquals(200, base.stream().map(NamedPrompt::prompt).distinct().count());
		var starter = NamedPrompt.read(COMMITTED.resolve("starter-prompts.txt"));
		assertTrue(starter.stream().allMatch(prompt -> prompt.prompt().startsWith("pezofi, " + prompt.name())));
	}
}
