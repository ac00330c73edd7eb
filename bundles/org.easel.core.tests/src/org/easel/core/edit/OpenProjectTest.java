package org.easel.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.easel.core.dataset.DatasetOptions;
import org.easel.core.dataset.DatasetReader;
import org.easel.core.io.Progress;
import org.easel.core.project.Project;
import org.easel.core.settings.Problem;
import org.easel.core.state.CaptionMode;
import org.easel.core.state.PictureState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenProjectTest {

	@TempDir
	Path temp;

	@Test
	void aProjectIsOpenOnceOnly() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat");
		try (var project = made.open()) {
			var refused = assertThrows(ProjectInUseException.class, made::open);
			assertTrue(refused.getMessage().contains("is open in this Easel. Close it there"), refused.getMessage());
			project.apply(new Rate(Scope.ALL, 3));
		}
		made.open().close();
	}

	@Test
	void whatACuratorSaysIsThereAgain() throws IOException {
		var made = TestProject.in(temp).picture("10_x/a.png", "cat, dog").picture("b.png", 20, 20);
		List<PictureState> before;
		try (var project = made.open()) {
			project.apply(new Composite("all", List.of(new Rate(Scope.ALL, 5), new Include(Scope.of("b.png"), false), new Star(Scope.of("b.png"), true),
					new SetNote(Scope.of("b.png"), "look \"again\"\n\u00e9"))));
			project.apply(new ApplyLabels("wd14", List.of(new ApplyLabels.Label("b.png", "", "hat", CaptionMode.TAGS, Set.of("hat")))));
			before = List.copyOf(project.state().pictures());
		}
		try (var project = made.open()) {
			assertEquals(before, project.state().pictures());
			assertEquals(List.of(), project.problems());
		}
		Files.writeString(made.folder().own().resolve("pictures.json"), "{\"version\":1,");
		try (var project = made.open()) {
			assertEquals(5, project.state().find("b.png").orElseThrow().rating(), "the journal says it too");
			assertTrue(project.problems().toString().contains("put aside"), project.problems().toString());
		}
	}

	@Test
	void aSnapshotOfANewerEaselIsLeftAlone() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat");
		made.open().close();
		var file = made.folder().own().resolve("pictures.json");
		Files.writeString(file, Files.readString(file).replace("\"version\":1,", "\"version\":9,"));
		var refused = assertThrows(IOException.class, made::open);
		assertTrue(refused.getMessage().contains("version 9"), refused.getMessage());
		assertTrue(Files.readString(file).contains("\"version\":9"));
	}

	@Test
	void aTornLineIsCutOffAndABrokenOnePassedOver() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat");
		try (var project = made.open()) {
			project.apply(new Rate(Scope.ALL, 2));
		}
		Files.delete(made.folder().own().resolve("pictures.json"));
		var journal = made.folder().journal();
		Files.writeString(journal, "{\"version\":1,\"sequ\u0000\n" + Files.readString(journal) + "{\"version\":1,\"sequence\":2,\"time\":\"2026", StandardOpenOption.TRUNCATE_EXISTING);
		try (var project = made.open()) {
			assertEquals(2, project.state().find("a.png").orElseThrow().rating());
			assertEquals(1, project.problems().size(), project.problems().toString());
			assertTrue(project.problems().getFirst().message().contains("line 1"), project.problems().toString());
			project.apply(new Rate(Scope.ALL, 3));
		}
		try (var project = made.open()) {
			assertEquals(3, project.state().find("a.png").orElseThrow().rating());
		}
	}

	@Test
	void unreadablePicturesAreToldAndOpeningCanBeCancelled() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat");
		Files.writeString(made.folder().dataset().resolve("broken.png"), "no picture");
		Files.write(made.captionFile("latin.png"), new byte[] { (byte) 0xE9 });
		made.picture("latin.png", 9, 9);
		try (var project = made.open()) {
			assertEquals(2, project.state().size());
			assertEquals(2, project.problems().size(), project.problems().toString());
			var told = new ArrayList<String>();
			project.addListener(new ProjectListener() {
				@Override
				public void changed(StateChange change) {
					told.add(change.label());
				}

				@Override
				public void problem(Problem problem) {
					told.add(problem.message());
				}
			});
			project.apply(AddTags.last(Scope.of("latin.png"), List.of("x")));
			assertThrows(IOException.class, project::flush);
			assertEquals("Add \"x\"", told.getFirst());
			assertTrue(told.get(1).contains("no UTF-8 text and stays as it is"), told.toString());
			assertEquals(1, Files.size(made.captionFile("latin.png")), "never written over");
			assertThrows(IOException.class, project::close);
		}
		var cancelled = new Progress() {
			@Override
			public void worked(int done, int total) {
				// Nobody looks.
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		};
		assertThrows(CancellationException.class, () -> OpenProject.open(made.folder().path(), cancelled));
	}

	@Test
	void excludedPicturesAreNotTrainedOn() throws IOException {
		var made = TestProject.in(temp).picture("10_x/a.png", "cat").picture("10_x/b.png", "dog");
		try (var project = made.open()) {
			var excluded = project.apply(new Include(Scope.of("10_x/b.png"), false));
			var dataset = DatasetReader.read(made.folder().dataset(), DatasetOptions.PLAIN);
			assertEquals(List.of("a.png"), dataset.pictures().stream().map(picture -> picture.file().getFileName().toString()).toList());
			assertTrue(dataset.problems().getFirst().message().contains("1 picture is excluded"), dataset.problems().toString());
			project.apply(new SetRepeats("10_x", 4));
			assertEquals(1, DatasetReader.read(made.folder().dataset(), DatasetOptions.PLAIN).pictures().size(), "under its new name too");
			project.apply(new SetRepeats("4_x", 10));
			project.apply(excluded.inverse());
			assertEquals(2, DatasetReader.read(made.folder().dataset(), DatasetOptions.PLAIN).pictures().size());
		}
	}

	@Test
	void anEditThatChangesNothingIsNone() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat");
		try (var project = made.open()) {
			long length = Files.size(made.folder().journal());
			assertTrue(project.apply(new RenameTag(Scope.ALL, "none", "x")).isEmpty());
			assertEquals(List.of(), project.preview(new Rate(Scope.ALL, 0)));
			assertEquals(length, Files.size(made.folder().journal()));
			assertEquals("a, cat", project.preview(AddTags.first(Scope.ALL, List.of("a"))).getFirst().after().orElseThrow().caption().text());
			assertEquals("cat", made.caption("a.png"));
			assertFalse(project.state().find("a.png").orElseThrow().tags().contains("a"), "a preview changes nothing");
		}
	}

	@Test
	void whatEaselJsonSaysIsEditedToo() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat");
		try (var project = made.open()) {
			var old = project.state().project();
			var changed = project.apply(new ChangeProject(new Project(1, "cat", "Better", old.kind(), "newword", true)));
			assertEquals("newword", made.folder().project().triggerWord());
			project.apply(changed.inverse());
			assertEquals(old, made.folder().project());
			assertEquals(old, project.state().project());
		}
	}
}
