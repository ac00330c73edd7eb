package org.easel.core.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.easel.core.image.PictureSize;
import org.easel.core.image.Pictures;
import org.easel.core.io.Progress;
import org.easel.core.state.PictureState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileEditsTest {

	@TempDir
	Path temp;

	@Test
	void aCutPictureStandsInTheDatasetAndItsOriginalIsKept() throws IOException {
		var made = TestProject.in(temp).picture("a.png", 40, 30);
		var file = made.folder().dataset().resolve("a.png");
		var before = Files.readAllBytes(file);
		var pixel = Pictures.read(file).getRGB(12, 7);
		try (var project = made.open()) {
			project.apply(new Crop("a.png", 10, 5, 20, 15));
			var cut = project.state().find("a.png").orElseThrow();
			assertEquals(new PictureSize(20, 15), cut.size());
			assertEquals(new PictureSize(20, 15), Pictures.size(file));
			assertEquals(pixel, Pictures.read(file).getRGB(2, 2));
			assertEquals(Optional.of("originals/a.png"), cut.file().original());
			project.apply(new Rotate(Scope.of("a.png"), 1));
			assertEquals(pixel, Pictures.read(file).getRGB(15 - 1 - 2, 2), "a quarter turn to the right");
			assertArrayEquals(before, Files.readAllBytes(made.folder().originals().resolve("a.png")), "the first picture stays the original");
			project.apply(new RestoreOriginals(Scope.ALL));
			assertArrayEquals(before, Files.readAllBytes(file), "the original is back");
			assertFalse(Files.exists(made.folder().originals().resolve("a.png")));
		}
	}

	@Test
	void fourQuarterTurnsAreNone() throws IOException {
		var made = TestProject.in(temp).picture("a.png", 7, 5);
		var file = made.folder().dataset().resolve("a.png");
		var before = Pictures.read(file);
		try (var project = made.open()) {
			assertTrue(project.apply(new Rotate(Scope.ALL, 4)).isEmpty());
			for (int turns : new int[] { 1, 2, -3, 2, 2 }) {
				project.apply(new Rotate(Scope.ALL, turns));
			}
		}
		var after = Pictures.read(file);
		for (int x = 0; x < 7; x++) {
			for (int y = 0; y < 5; y++) {
				assertEquals(before.getRGB(x, y), after.getRGB(x, y), x + ", " + y);
			}
		}
	}

	@Test
	void whatCannotBeWrittenAsItWasBecomesAPngWithTheSameCaption() throws IOException {
		var made = TestProject.in(temp).picture("a.gif", "cat");
		try (var project = made.open()) {
			var crop = project.apply(new Crop("a.gif", 0, 0, 5, 5));
			assertEquals(List.of("a.png"), ids(project));
			project.flush();
			assertEquals("cat", made.caption("a.png"));
			project.apply(new RestoreOriginals(Scope.of("a.png")));
			assertEquals(List.of("a.gif"), ids(project));
			project.apply(project.apply(new Crop("a.gif", 0, 0, 6, 6)).inverse());
			assertEquals(List.of("a.gif"), ids(project));
			assertFalse(crop.isEmpty());
		}
	}

	@Test
	void aPartOutsideOfThePictureIsRefused() throws IOException {
		var made = TestProject.in(temp).picture("a.png", 40, 30);
		try (var project = made.open()) {
			var refused = assertThrows(EditRefusedException.class, () -> project.apply(new Crop("a.png", 30, 0, 11, 30)));
			assertTrue(refused.getMessage().contains("40 x 30"), refused.getMessage());
			assertThrows(EditRefusedException.class, () -> project.apply(new Crop("a.png", Integer.MAX_VALUE, 0, 11, 30)));
			assertThrows(EditRefusedException.class, () -> project.apply(new Crop("gone.png", 0, 0, 1, 1)));
		}
	}

	@Test
	void repeatsAreTheFoldersName() throws IOException {
		var made = TestProject.in(temp).picture("set/a.png", "cat").picture("b.png", "dog");
		Files.writeString(made.folder().dataset().resolve("set/other.bin"), "kept");
		try (var project = made.open()) {
			assertEquals(0, project.state().find("set/a.png").orElseThrow().repeats());
			project.apply(new SetRepeats("set", 10));
			assertEquals(10, project.state().find("10_set/a.png").orElseThrow().repeats());
			assertTrue(Files.exists(made.folder().dataset().resolve("10_set/other.bin")), "all that is in the folder goes with it");
			project.apply(new SetRepeats("10_set", 3));
			assertEquals("3_set/a.png", project.state().pictures().getFirst().id());
			project.apply(new SetRepeats("3_set", 0));
			assertEquals(List.of("b.png", "set/a.png"), ids(project));
			Files.createDirectories(made.folder().dataset().resolve("7_set"));
			assertThrows(EditRefusedException.class, () -> project.apply(new SetRepeats("set", 7)), "a folder of this name is there");
			assertThrows(EditRefusedException.class, () -> project.apply(new SetRepeats(PictureState.ROOT, 7)));
			assertThrows(EditRefusedException.class, () -> project.apply(new SetRepeats("none", 7)));
			assertThrows(IllegalArgumentException.class, () -> new SetRepeats("set", -1));
		}
	}

	@Test
	void aRemovedPictureLiesInTheTrashWithItsCaption() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat").picture("b.png", "dog");
		try (var project = made.open()) {
			project.apply(new Rate(Scope.of("a.png"), 4));
			var removed = project.apply(new RemovePictures(Scope.of("a.png")));
			assertFalse(Files.exists(made.captionFile("a.png")));
			assertEquals(List.of("b.png"), ids(project));
			project.apply(removed.inverse());
			assertEquals("cat", made.caption("a.png"));
			assertEquals(4, project.state().find("a.png").orElseThrow().rating());
		}
	}

	@Test
	void aCaptionOfTwoPicturesGoesWithTheLastOfThem() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat").picture("a.jpg", 9, 9);
		try (var project = made.open()) {
			project.apply(new RemovePictures(Scope.of("a.png")));
			project.flush();
			assertEquals("cat", made.caption("a.jpg"));
			var moved = project.apply(new MovePictures(Scope.of("a.jpg"), "5_x"));
			project.flush();
			assertEquals("cat", made.caption("5_x/a.jpg"));
			project.apply(moved.inverse());
			project.flush();
			assertEquals("cat", made.caption("a.jpg"));
			assertFalse(Files.exists(made.captionFile("5_x/a.jpg")));
		}
	}

	@Test
	void foldersThatLeadOutOfTheDatasetAreRefused() throws IOException {
		var made = TestProject.in(temp).picture("a.png", 9, 9);
		try (var project = made.open()) {
			for (var folder : List.of("../x", "/x", "a/../b", ".hidden", "a//b", "", "a/", "a:b", "x ")) {
				assertThrows(EditRefusedException.class, () -> project.apply(new MovePictures(Scope.ALL, folder)), folder);
			}
			project.apply(new MovePictures(Scope.ALL, "10_caf\u00e9 & co/deep"));
			assertEquals(List.of("10_caf\u00e9 & co/deep/a.png"), ids(project));
		}
	}

	@Test
	void anEditWhoseFilesCannotBeMovedNeverWas() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat").picture("b.png", "dog");
		try (var project = made.open()) {
			Files.delete(made.folder().dataset().resolve("b.png"));
			var before = made.bytes();
			var state = project.state();
			var refused = assertThrows(IOException.class, () -> project.apply(new MovePictures(Scope.ALL, "5_x")));
			assertTrue(refused.getMessage().contains("b.png") && refused.getMessage().contains("Nothing was changed"), refused.getMessage());
			assertEquals(before, made.bytes(), "the picture that was moved first is back");
			assertEquals(state.revision(), project.state().revision());
			project.apply(new Rate(Scope.of("a.png"), 3));
		}
		Files.delete(made.folder().own().resolve("pictures.json"));
		try (var project = made.open()) {
			assertEquals(List.of("a.png"), ids(project));
			assertEquals(3, project.state().find("a.png").orElseThrow().rating());
			assertEquals("cat", project.state().find("a.png").orElseThrow().caption().text());
		}
	}

	@Test
	void whatAnotherProgramChangedSinceIsNotUndone() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat").picture("b.png", "dog");
		try (var project = made.open()) {
			var crop = project.apply(new Rotate(Scope.ALL, 1));
			TestProject.picture(made.folder().dataset().resolve("a.png"), 77, 66);
			project.refresh(Progress.NONE);
			var undone = project.apply(crop.inverse());
			assertEquals(1, undone.problems().size());
			assertTrue(undone.problems().getFirst().message().contains("a.png was changed since"), undone.problems().toString());
			assertEquals(new PictureSize(77, 66), project.state().find("a.png").orElseThrow().size());
			assertEquals(new PictureSize(40, 30), project.state().find("b.png").orElseThrow().size());
		}
	}

	private static List<String> ids(OpenProject project) {
		return project.state().pictures().stream().map(PictureState::id).toList();
	}
}
