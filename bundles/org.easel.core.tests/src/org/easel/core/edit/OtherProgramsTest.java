package org.easel.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.easel.core.edit.CaptionConflict.Choice;
import org.easel.core.io.Progress;
import org.easel.core.state.PictureState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs do to the files while a project is open, and while it is not. */
class OtherProgramsTest {

	@TempDir
	Path temp;

	private static String text(OpenProject project, String id) {
		return project.state().find(id).orElseThrow().caption().text();
	}

	@Test
	void aCaptionThatAnotherProgramWroteIsTakenOver() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat").picture("b.png", "dog");
		try (var project = made.open()) {
			project.apply(new Rate(Scope.of("a.png"), 3));
			made.caption("a.png", "cat, by another");
			Files.delete(made.captionFile("b.png"));
			project.refresh(Progress.NONE);
			assertEquals("cat, by another", text(project, "a.png"));
			assertEquals(Optional.empty(), project.state().find("b.png").orElseThrow().caption().file());
			assertEquals(3, project.state().find("a.png").orElseThrow().rating());
			assertEquals(OpenProject.ANOTHER_PROGRAM, project.history("a.png").getFirst().who());
			project.apply(AddTags.last(Scope.of("a.png"), List.of("ours")));
			project.flush();
			assertEquals("cat, by another, ours", made.caption("a.png"));
		}
		made.caption("a.png", "while it was closed");
		try (var project = made.open()) {
			assertEquals("while it was closed", text(project, "a.png"));
			assertEquals(List.of("while it was closed", "cat, by another, ours", "cat, by another", "cat"),
					project.history("a.png").stream().map(CaptionVersion::text).toList());
		}
	}

	@Test
	void aCaptionThatBothChangedIsAskedAbout() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat").picture("b.png", "dog");
		try (var project = made.open()) {
			made.caption("a.png", "theirs");
			made.caption("b.png", "theirs too");
			project.apply(AddTags.last(Scope.ALL, List.of("ours")));
			project.flush();
			assertEquals("theirs", made.caption("a.png"), "never overwritten");
			var conflicts = project.conflicts();
			assertEquals(List.of(new CaptionConflict("a.png", Optional.of("cat, ours"), Optional.of("theirs")),
					new CaptionConflict("b.png", Optional.of("dog, ours"), Optional.of("theirs too"))), conflicts);
			project.resolve(conflicts.getFirst(), Choice.OURS);
			var taken = project.resolve(conflicts.getLast(), Choice.THEIRS);
			project.flush();
			assertEquals(List.of(), project.conflicts());
			assertEquals("cat, ours", made.caption("a.png"));
			assertEquals("theirs too", text(project, "b.png"));
			assertTrue(project.history("a.png").stream().anyMatch(version -> version.text().equals("theirs")), "what is given up is in the history");
			project.apply(taken.inverse());
			project.flush();
			assertEquals("dog, ours", made.caption("b.png"));
			assertThrows(EditRefusedException.class, () -> project.resolve(conflicts.getFirst(), Choice.OURS), "it is over");
		}
	}

	@Test
	void anOpenConflictIsThereAgainAtTheNextOpening() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat");
		try (var project = made.open()) {
			made.caption("a.png", "theirs");
			project.apply(AddTags.last(Scope.ALL, List.of("ours")));
		}
		try (var project = made.open()) {
			project.flush();
			assertEquals("theirs", made.caption("a.png"));
			assertEquals(1, project.conflicts().size());
			made.caption("a.png", "theirs again");
			var old = project.conflicts().getFirst();
			project.apply(AddTags.last(Scope.ALL, List.of("more")));
			project.flush();
			assertThrows(EditRefusedException.class, () -> project.resolve(old, Choice.OURS), "the file is another one than the person saw");
			project.resolve(project.conflicts().getFirst(), Choice.OURS);
			project.flush();
			assertEquals("cat, ours, more", made.caption("a.png"));
		}
	}

	@Test
	void picturesComeAndGoAndKeepWhatWasSaidOfThem() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat");
		var file = made.folder().dataset().resolve("a.png");
		try (var project = made.open()) {
			project.apply(new Rate(Scope.ALL, 4));
			made.picture("new/b.png", "dog");
			Files.move(file, temp.resolve("a.png"));
			project.refresh(Progress.NONE);
			assertEquals(List.of("new/b.png"), project.state().pictures().stream().map(PictureState::id).toList());
			project.apply(new Rate(Scope.ALL, 2));
		}
		Files.move(temp.resolve("a.png"), file);
		try (var project = made.open()) {
			assertEquals(4, project.state().find("a.png").orElseThrow().rating());
			assertEquals(2, project.state().find("new/b.png").orElseThrow().rating());
			Files.delete(file);
			project.refresh(Progress.NONE);
			TestProject.picture(file, 11, 12);
			project.refresh(Progress.NONE);
			assertEquals(4, project.state().find("a.png").orElseThrow().rating());
			assertEquals(11, project.state().find("a.png").orElseThrow().size().width());
			assertEquals("cat", text(project, "a.png"));
		}
	}

	@Test
	void changesAreNoticedByThemselves() throws Exception {
		var made = TestProject.in(temp).picture("a.png", "cat");
		try (var project = made.open(); var watch = project.watch()) {
			var heard = new LinkedBlockingQueue<StateChange>();
			project.addListener(heard::add);
			made.caption("a.png", "noticed");
			var change = heard.poll(60, TimeUnit.SECONDS);
			assertEquals("noticed", change.after().find("a.png").orElseThrow().caption().text());
			made.picture("deep/er/b.png", 9, 9);
			assertTrue(heard.poll(60, TimeUnit.SECONDS).changesList());
			assertTrue(watch != null && project.state().find("deep/er/b.png").isPresent());
		}
	}

	@Test
	void listenersHearEachThingOnceAndInOrder() throws Exception {
		var made = TestProject.in(temp).picture("a.png", "cat");
		var settled = new CountDownLatch(1);
		var heard = new LinkedBlockingQueue<String>();
		try (var project = made.open()) {
			project.addListener(new ProjectListener() {
				@Override
				public void changed(StateChange change) {
					heard.add(change.label() + " " + change.ids() + " " + change.changesList());
				}

				@Override
				public void settled() {
					settled.countDown();
				}
			});
			project.addListener(change -> {
				throw new IllegalStateException("a listener that fails costs the others nothing");
			});
			Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> heard.add(failure.getMessage()));
			project.apply(AddTags.last(Scope.ALL, List.of("x")));
			project.apply(new RemovePictures(Scope.ALL));
			assertTrue(settled.await(60, TimeUnit.SECONDS));
			assertEquals(List.of("Add \"x\" [a.png] false", "a listener that fails costs the others nothing", "Remove all pictures [a.png] true",
					"a listener that fails costs the others nothing"), List.copyOf(heard));
			assertFalse(project.state().size() > 0);
		} finally {
			Thread.currentThread().setUncaughtExceptionHandler(null);
		}
	}
}
