package org.easel.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFolderTest {

	private static final Project PROJECT = new Project(Project.VERSION, "kawaii_vision", "Kawaii Vision", Kind.STYLE, "kwvi", true);

	@TempDir
	Path folder;

	@Test
	void whatIsMadeIsFoundAgain() throws IOException {
		var made = ProjectFolder.create(folder.resolve("p"), PROJECT);
		assertTrue(Files.isDirectory(made.dataset()));
		assertEquals(PROJECT, ProjectFolder.open(folder.resolve("p")).project());
		assertTrue(ProjectFolder.isProject(folder.resolve("p")));
		assertEquals("""
				{
				  "version": 1,
				  "name": "kawaii_vision",
				  "title": "Kawaii Vision",
				  "kind": "style",
				  "trigger_word": "kwvi",
				  "attested": true
				}
				""", Files.readString(made.facts()));
	}

	@Test
	void aFolderWithSomethingInItIsLeftAlone() throws IOException {
		Files.writeString(folder.resolve("mine.txt"), "x");
		var refused = assertThrows(IOException.class, () -> ProjectFolder.create(folder, PROJECT));
		assertTrue(refused.getMessage().contains("not empty"), refused.getMessage());
		assertFalse(Files.exists(folder.resolve("easel.json")));
	}

	@Test
	void whatIsNoProjectIsSaidSo() {
		var refused = assertThrows(IOException.class, () -> ProjectFolder.open(folder));
		assertTrue(refused.getMessage().contains("easel new"), refused.getMessage());
	}

	@Test
	void aNewerFormAndABrokenFileAreRefusedByName() throws IOException {
		Files.writeString(folder.resolve("easel.json"), "{\"version\": 99}");
		assertTrue(assertThrows(IOException.class, () -> ProjectFolder.open(folder)).getMessage().contains("version 99"));
		Files.writeString(folder.resolve("easel.json"), "{\"version\": 1, \"name\": 3}");
		assertTrue(assertThrows(IOException.class, () -> ProjectFolder.open(folder)).getMessage().contains("\"name\""));
		Files.writeString(folder.resolve("easel.json"), "not json");
		assertTrue(assertThrows(IOException.class, () -> ProjectFolder.open(folder)).getMessage().contains("easel.json"));
	}

	@Test
	void oneLockAtATime() throws IOException {
		var made = ProjectFolder.create(folder.resolve("p"), PROJECT);
		try (var lock = made.lock().orElseThrow()) {
			assertTrue(made.lock().isEmpty(), lock.toString());
		}
		made.lock().orElseThrow().close();
	}

	@Test
	void kindsByTheirWords() {
		assertEquals(Kind.CONCEPT, Kind.of("Concept"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> Kind.of("pose")).getMessage().contains("character, style, concept"));
	}
}
