package org.easel.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrashTest {

	@TempDir
	Path temp;

	@Test
	void whatWasRemovedIsCountedAndDeletedForGood() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat").picture("b.png", "dog");
		var length = Files.size(made.folder().dataset().resolve("a.png")) + Files.size(made.folder().dataset().resolve("a.txt"));
		try (var project = made.open()) {
			assertEquals(new TrashContents(0, 0), project.trash());
			var removed = project.apply(new RemovePictures(Scope.of("a.png")));
			assertEquals(new TrashContents(2, length), project.trash());
			assertEquals(new TrashContents(2, length), project.emptyTrash());
			assertEquals(new TrashContents(0, 0), project.trash());

			var back = project.apply(removed.inverse());
			assertTrue(back.problems().getFirst().message().contains("trash"), back.problems().toString());
			assertTrue(project.state().find("a.png").isEmpty());
		}
		try (var project = made.open()) {
			assertEquals(1, project.state().size());
		}
	}

	@Test
	void otherEditsAreStillTakenBack() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat").picture("b.png", "dog");
		try (var project = made.open()) {
			var tagged = project.apply(AddTags.last(Scope.of("b.png"), List.of("x")));
			project.apply(new RemovePictures(Scope.of("a.png")));
			project.emptyTrash();
			project.apply(tagged.inverse());
			assertEquals("dog", project.state().find("b.png").orElseThrow().caption().text());
			project.resetTo(TestProject.START);
			assertTrue(project.state().find("a.png").isEmpty());
		}
	}

	@Test
	void picturesOfAnImportThatWasTakenBackGoToo() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat");
		var outside = Files.copy(made.folder().dataset().resolve("a.png"), temp.resolve("new.png"));
		try (var project = made.open()) {
			var imported = project.apply(new ImportPictures(List.of(outside), ".", ImportLimits.DROP));
			assertTrue(project.state().find("new.png").isPresent());
			project.apply(imported.inverse());
			assertEquals(1, project.trash().files());
			project.emptyTrash();
			assertFalse(Files.exists(made.folder().own().resolve("staged")));
			project.apply(new ImportPictures(List.of(outside), ".", ImportLimits.DROP));
			assertTrue(project.state().find("new.png").isPresent());
		}
	}
}
