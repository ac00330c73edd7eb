package org.easel.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.easel.core.internal.journal.Journal;
import org.easel.core.internal.journal.JournalHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

	@TempDir
	Path temp;

	private static List<String> texts(OpenProject project, String id) throws IOException {
		return project.history(id).stream().map(CaptionVersion::text).toList();
	}

	@Test
	void aCaptionsTextsAreKeptWithTimeAndWho() throws IOException {
		var made = TestProject.in(temp).picture("5_x/a.png", "cat").picture("5_x/b.png", 9, 9);
		try (var project = made.open()) {
			project.apply(AddTags.last(Scope.of("5_x/a.png"), List.of("hat")));
			project.apply(new SetRepeats("5_x", 6));
			project.apply(new RenameTag(Scope.ALL, "cat", "feline"));
			project.apply(new Rate(Scope.ALL, 3));
			assertEquals(List.of("feline, hat", "cat, hat", "cat"), texts(project, "6_x/a.png"), "under its earlier names too");
			var versions = project.history("6_x/a.png");
			assertEquals("tester", versions.getFirst().who());
			assertEquals("Rename \"cat\" to \"feline\"", versions.getFirst().label());
			assertTrue(versions.getFirst().since().orElseThrow().isAfter(versions.get(1).since().orElseThrow()));
			assertEquals(Optional.empty(), versions.getLast().since(), "it was there before the first edit");
			assertEquals(List.of(), project.history("6_x/b.png"));
		}
	}

	@Test
	void everythingCanBeSetBackToATime() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat").picture("b.png", "dog");
		var before = made.bytes();
		try (var project = made.open()) {
			project.apply(AddTags.last(Scope.ALL, List.of("x")));
		}
		try (var project = made.open()) {
			project.apply(new RemovePictures(Scope.of("a.png")));
			project.apply(new Rotate(Scope.of("b.png"), 1));
			project.flush();
			var late = made.bytes();
			var reset = project.resetTo(TestProject.START);
			project.flush();
			assertEquals(before, made.bytes(), "edits of an earlier opening too");
			assertEquals("Reset to", reset.label().substring(0, 8));
			project.apply(reset.inverse());
			project.flush();
			assertEquals(late, made.bytes());
			var half = project.history("b.png").stream().filter(version -> version.label().equals("Add \"x\"")).findFirst().orElseThrow().since().orElseThrow();
			project.resetTo(half);
			assertEquals("dog, x", project.state().find("b.png").orElseThrow().caption().text());
			assertTrue(project.state().find("a.png").isPresent());
		}
	}

	@Test
	void aJournalThatWasPackedStillTells() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat");
		try (var project = made.open()) {
			project.apply(AddTags.last(Scope.ALL, List.of("x")));
		}
		new JournalHistory(made.folder().journal()).pack(1);
		try (var journal = Journal.open(made.folder().journal())) {
			journal.empty();
		}
		try (var project = made.open()) {
			assertEquals("cat, x", project.state().find("a.png").orElseThrow().caption().text());
			project.apply(AddTags.last(Scope.ALL, List.of("y")));
			assertEquals(List.of("cat, x, y", "cat, x", "cat"), texts(project, "a.png"));
			assertEquals(List.of("Add \"y\"", "Add \"x\""), project.edits().stream().map(PastEdit::label).toList());
			var reset = project.resetTo(TestProject.START);
			assertEquals("cat", project.state().find("a.png").orElseThrow().caption().text());
			project.apply(reset.inverse());
			assertEquals("cat, x, y", project.state().find("a.png").orElseThrow().caption().text());
		}
	}

	@Test
	void whatAPackedJournalSaidIsMissedWhenItIsDeleted() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat");
		long sequence;
		try (var project = made.open()) {
			sequence = project.apply(AddTags.last(Scope.ALL, List.of("x"))).sequences().getFirst();
		}
		try (var journal = Journal.open(made.folder().journal())) {
			journal.empty();
		}
		try (var project = made.open()) {
			var failure = assertThrows(IOException.class, () -> project.apply(new Revert(List.of(sequence), "Undo")));
			assertTrue(failure.getMessage().contains("is not in"), failure.getMessage());
			assertEquals("cat, x", project.state().find("a.png").orElseThrow().caption().text());
		}
	}
}
