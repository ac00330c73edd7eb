package org.easel.core.advice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.easel.core.project.Kind;
import org.easel.core.project.Project;
import org.easel.core.project.ProjectFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SightCacheTest {

	private static final String TAGGER = "one";

	@TempDir
	Path temp;

	private ProjectFolder project;
	private Path picture;
	private final Sight sight = new Sight(new float[] { 1, -2.5f }, Set.of("cat", "blue"));

	@BeforeEach
	void project() throws IOException {
		project = ProjectFolder.create(temp.resolve("project"), new Project(Project.VERSION, "cats", "Cats", Kind.STYLE, "", true));
		picture = Files.writeString(project.dataset().resolve("cat.png"), "a cat");
	}

	private SightCache open() {
		return SightCache.of(project, TAGGER);
	}

	private SightCache saved() throws IOException {
		var cache = open();
		cache.put(cache.hash(picture), sight);
		cache.save();
		return open();
	}

	@Test
	void whatWasSeenIsThereTheNextTime() throws IOException {
		var cache = saved();
		var found = cache.find(cache.hash(picture)).orElseThrow();
		assertArrayEquals(sight.features(), found.features());
		assertEquals(sight.found(), found.found());
	}

	@Test
	void aPictureThatMovedIsKnownAgainAndOneThatChangedIsNot() throws IOException {
		var cache = saved();
		var moved = Files.move(picture, project.dataset().resolve("moved.png"));
		assertTrue(cache.find(cache.hash(moved)).isPresent());
		Files.writeString(moved, "a dog");
		Files.setLastModifiedTime(moved, FileTime.fromMillis(5000));
		assertEquals(Optional.empty(), cache.find(cache.hash(moved)));
	}

	@Test
	void anUnchangedFileIsNotReadAgain() throws IOException {
		var cache = saved();
		var hash = cache.hash(picture);
		var modified = Files.getLastModifiedTime(picture);
		Files.writeString(picture, "a dog");
		Files.setLastModifiedTime(picture, modified);
		assertEquals(hash, cache.hash(picture), "the stamp is the same");
	}

	@Test
	void anotherTaggerAndABrokenFileCountAsNothing() throws IOException {
		saved();
		assertEquals(0, SightCache.of(project, "other").size());
		var file = project.own().resolve("sights.bin");
		var bytes = Files.readAllBytes(file);
		for (int length : new int[] { 0, 7, 20, bytes.length - 1 }) {
			Files.write(file, Arrays.copyOf(bytes, length));
			assertEquals(0, open().size(), length + " bytes");
		}
		bytes[bytes.length - 40] ^= 0x7f;
		Files.write(file, bytes);
		open();
	}

	@Test
	void whatIsGoneIsForgotten() throws IOException {
		var cache = saved();
		var other = Files.writeString(project.dataset().resolve("dog.png"), "a dog");
		cache.put(cache.hash(other), sight);
		assertNotEquals(cache.hash(picture), cache.hash(other));
		Files.delete(picture);
		cache.save();
		assertEquals(1, open().size());
		assertThrows(NoSuchFileException.class, () -> cache.hash(picture));
	}

	@Test
	void theOneInMemoryWritesNothing() throws IOException {
		var cache = SightCache.inMemory(TAGGER);
		cache.put(cache.hash(picture), sight);
		cache.save();
		assertTrue(cache.find(cache.hash(picture)).isPresent());
		assertFalse(Files.exists(project.own().resolve("sights.bin")));
	}
}
