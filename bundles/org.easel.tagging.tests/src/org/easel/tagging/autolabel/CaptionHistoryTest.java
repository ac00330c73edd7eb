package org.easel.tagging.autolabel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.easel.tagging.rules.MachineTag;
import org.easel.tagging.rules.MachineTag.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptionHistoryTest {

	private static final Instant TIME = Instant.parse("2026-11-24T10:00:00Z");

	@TempDir
	Path temporary;

	private Path project;

	@BeforeEach
	void project() throws IOException {
		project = Files.createDirectories(temporary.toRealPath().resolve("project"));
	}

	@Test
	void whatIsWrittenIsRead() throws IOException {
		var first = new CaptionChange(TIME, project.resolve("dataset/a.txt"), Optional.of("line one\nünd \"zwei\""), "red",
				List.of(new MachineTag("red", Source.TAGGER, OptionalDouble.of(0.75)),
						new MachineTag("sea", Source.METADATA, OptionalDouble.empty())));
		var second = new CaptionChange(TIME, temporary.toRealPath().resolve("elsewhere/b.txt"), Optional.empty(), "blue",
				List.of());
		assertEquals(List.of(first, second), CaptionHistory.read(written(first, second)));
	}

	@Test
	void aMovedProjectStillFindsItsCaptions() throws IOException {
		written(change("a.txt", Optional.of("old"), "new"));
		var moved = Files.move(project, temporary.resolve("moved"));
		Files.writeString(moved.resolve("a.txt"), "new");
		CaptionHistory.restore(moved.resolve(".easel/captions-20261124-100000.jsonl"));
		assertEquals("old", Files.readString(moved.resolve("a.txt")));
	}

	@Test
	void aTornLastLineIsPassedOver() throws IOException {
		var change = change("a.txt", Optional.empty(), "new");
		var file = written(change);
		Files.writeString(file, "{\"version\":1,\"ti", StandardOpenOption.APPEND);
		assertEquals(List.of(change), CaptionHistory.read(file));
	}

	@Test
	void aBrokenLineIsNamed() throws IOException {
		var file = Files.writeString(Files.createDirectory(project.resolve(".easel")).resolve("c.jsonl"), "{}\n");
		var failure = assertThrows(IOException.class, () -> CaptionHistory.restore(file));
		assertTrue(failure.getMessage().contains("c.jsonl, line 1"), failure.getMessage());
	}

	@Test
	void aNewerVersionIsRefused() throws IOException {
		var file = written(change("a.txt", Optional.empty(), "new"));
		Files.writeString(file, Files.readString(file).replace("\"version\":1", "\"version\":2"));
		var failure = assertThrows(IOException.class, () -> CaptionHistory.read(file));
		assertTrue(failure.getMessage().contains("version 2"), failure.getMessage());
	}

	@Test
	void captionsThatChangedSinceStay() throws IOException {
		var file = written(change("a.txt", Optional.of("old"), "new"), change("b.txt", Optional.of("old"), "new"));
		Files.writeString(project.resolve("a.txt"), "edited by hand");
		var restored = CaptionHistory.restore(file);
		assertEquals(List.of(project.resolve("b.txt"), project.resolve("a.txt")), restored.changedSince());
		assertEquals("edited by hand", Files.readString(project.resolve("a.txt")));
		assertFalse(Files.exists(project.resolve("b.txt")));
	}

	@Test
	void twoHistoriesOfOneSecondAreTwoFiles() throws IOException {
		var first = written(change("a.txt", Optional.empty(), "one"));
		var second = written(change("a.txt", Optional.empty(), "two"));
		assertEquals("captions-20261124-100000-2.jsonl", second.getFileName().toString());
		assertEquals("one", CaptionHistory.read(first).getFirst().after());
	}

	@Test
	void theFolderIsTheProjectsOrTheDatasetsOwn() throws IOException {
		var dataset = Files.createDirectories(project.resolve("dataset/10_cat"));
		assertEquals(dataset.resolve(".easel"), CaptionHistory.folderFor(dataset));
		Files.writeString(project.resolve("easel.json"), "{}");
		assertEquals(project.resolve(".easel"), CaptionHistory.folderFor(dataset));
		assertEquals(project.resolve(".easel"), CaptionHistory.folderFor(project));
	}

	private Path written(CaptionChange... changes) throws IOException {
		try (var history = new CaptionHistory(project.resolve(".easel"), Clock.fixed(TIME, ZoneOffset.UTC))) {
			for (var change : changes) {
				history.record(change);
			}
			return history.file().orElseThrow();
		}
	}

	private CaptionChange change(String name, Optional<String> before, String after) {
		return new CaptionChange(TIME, project.resolve(name), before, after, List.of());
	}
}
