package org.easel.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.easel.core.io.Progress;
import org.easel.core.state.DatasetState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreadsTest {

	private static final int THREADS = 4;
	private static final int EDITS = 15;

	@TempDir
	Path temp;

	@Test
	void editsOfSeveralThreadsAllCountAndAreHeardInOrder() throws Exception {
		var made = TestProject.in(temp).picture("a.png", "cat").picture("b.png", "dog");
		var heard = new ArrayList<DatasetState>();
		try (var project = made.open(); var threads = Executors.newFixedThreadPool(THREADS)) {
			project.addListener(change -> {
				heard.add(change.before());
				heard.add(change.after());
			});
			List<Callable<Applied>> work = new ArrayList<>();
			for (int i = 0; i < THREADS * EDITS; i++) {
				var tag = "t" + i;
				work.add(i % 10 == 9 ? () -> project.apply(new Rotate(Scope.of("b.png"), 1)) : () -> project.apply(AddTags.last(Scope.ALL, List.of(tag))));
			}
			for (var done : threads.invokeAll(work)) {
				assertTrue(!done.get().isEmpty());
			}
			for (int i = 1; i + 1 < heard.size(); i += 2) {
				assertEquals(heard.get(i), heard.get(i + 1), "each change starts where the one before ended");
			}
			assertEquals(2 * THREADS * EDITS, heard.size());
			assertEquals(1 + THREADS * EDITS * 9 / 10, project.state().find("a.png").orElseThrow().tags().size());
			project.flush();
			assertEquals(project.state().find("a.png").orElseThrow().caption().text(), made.caption("a.png"));
			project.resetTo(TestProject.START);
			project.flush();
			assertEquals("cat", made.caption("a.png"));
		}
	}

	@Test
	void aProjectThatIsClosedTakesNoEdits() throws IOException {
		var made = TestProject.in(temp).picture("a.png", "cat");
		var project = made.open();
		project.close();
		project.close();
		var refused = assertThrows(EditRefusedException.class, () -> project.apply(new Rate(Scope.ALL, 3)));
		assertTrue(refused.getMessage().contains("is closed"), refused.getMessage());
	}

	@Test
	void aCaptionThatIsNoTextGoesWithItsPictureUntouched() throws IOException {
		var made = TestProject.in(temp).picture("a.png", 9, 9).picture("b.png", "dog");
		Files.write(made.captionFile("a.png"), new byte[] { (byte) 0xE9, 'x' });
		var before = made.bytes();
		try (var project = made.open()) {
			assertEquals(1, project.problems().size(), project.problems().toString());
			project.refresh(Progress.NONE);
			var history = new UndoHistory(project);
			history.apply(new RemovePictures(Scope.of("a.png")));
			history.undo();
			history.apply(new Rate(Scope.ALL, 2));
			project.refresh(Progress.NONE);
			project.flush();
		}
		assertEquals(before, made.bytes());
	}
}
