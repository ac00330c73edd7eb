package org.easel.core.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.easel.core.project.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleNotesTest {

	@TempDir
	private Path folder;

	private ProjectFolder project() {
		return new ProjectFolder(folder);
	}

	@Test
	void whatIsWrittenIsReadAgain() throws IOException {
		assertEquals(SampleNotes.NONE, SampleNotes.read(project()));
		var picture = folder.resolve("runs/0001-adamw/samples/000002/00-1001.png");
		var one = SampleColumn.epoch("0001-adamw", 2);
		var other = SampleColumn.base("easel.small");
		var notes = SampleNotes.NONE.with(project(), picture, SampleMark.NONE.withStar(true).withNote("  best ears\nso far "))
				.with(new Vote(SampleRun.TIME, SampleRun.PROMPTS.getFirst(), one, other, Vote.Choice.EQUAL));
		notes.write(project());
		var read = SampleNotes.read(project());
		assertEquals(notes, read);
		assertEquals(new SampleMark(true, "best ears\nso far"), read.mark(project(), picture));
		assertTrue(read.marks().containsKey("runs/0001-adamw/samples/000002/00-1001.png"), "paths in the project, so that it may move");
		assertEquals(List.of(), read.votes(List.of(one)));
		assertEquals(1, read.votes(List.of(one, other)).size());
	}

	@Test
	void aMarkThatSaysNothingIsTakenAway() {
		var notes = SampleNotes.NONE.with("a.png", new SampleMark(true, "")).with("a.png", SampleMark.NONE);
		assertEquals(SampleNotes.NONE, notes);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"version\": 2, \"pictures\": {}, \"votes\": []}", "{\"version\": 1, \"votes\": []}", "{\"version\": 1, \"pictures\": {\"a\": 3}, \"votes\": []}",
			"{\"version\": 1, \"pictures\": {}, \"votes\": [{\"time\": \"yesterday\"}]}", "{\"version\": 1, \"pictures\": {}, \"votes\": [7]}", "[]", "{" })
	void namesTheFileWhereItIsBroken(String text) throws IOException {
		Files.createDirectories(SampleNotes.file(project()).getParent());
		Files.writeString(SampleNotes.file(project()), text);
		var failure = assertThrows(IOException.class, () -> SampleNotes.read(project()));
		assertTrue(failure.getMessage().contains("gallery.json"), failure.getMessage());
	}
}
