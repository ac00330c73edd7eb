package org.easel.ui.internal.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.easel.core.edit.AddTags;
import org.easel.core.edit.Edit;
import org.easel.core.edit.OpenProject;
import org.easel.core.edit.Rate;
import org.easel.core.edit.RemovePictures;
import org.easel.core.edit.Scope;
import org.easel.core.edit.SetText;
import org.easel.core.edit.TrashContents;
import org.easel.core.io.Progress;
import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;
import org.easel.ui.OpenProjects;
import org.easel.ui.internal.Messages;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.easel.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastTest {

	private static final int POLL_MILLIS = 30;

	@TempDir
	Path folder;

	private TestProject project;
	private OpenProjects projects;

	@BeforeEach
	void open() throws Exception {
		project = TestProject.create(folder, "birds").picture("a.png", 64, 64, "trg, bird").picture("b.png", 64, 48, "trg, cat");
		projects = project.open();
	}

	@AfterEach
	void close() {
		TestProject.closeAny();
	}

	private DatasetState state() {
		return projects.current().orElseThrow().state();
	}

	private void make(Edit edit) {
		var done = projects.execute(edit);
		Conditions.await(edit.label(), done::isDone);
	}

	private static Optional<Shell> dialog(String title) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst();
	}

	/** Runs a command that opens a dialog, now or a little later; the dialog has an event loop of its own, and is looked at from there. */
	private void run(String command, String title, Consumer<Shell> hand) throws Exception {
		var failed = new Throwable[1];
		var done = new boolean[1];
		Display.getCurrent().timerExec(POLL_MILLIS, new Runnable() {
			@Override
			public void run() {
				if (dialog(title).isEmpty()) {
					Display.getCurrent().timerExec(POLL_MILLIS, this);
					return;
				}
				try {
					hand.accept(dialog(title).orElseThrow());
				} catch (RuntimeException | AssertionError e) {
					failed[0] = e;
				} finally {
					dialog(title).ifPresent(Shell::close);
					done[0] = true;
				}
			}
		});
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		Conditions.await(title + " was open and is closed", () -> done[0] && dialog(title).isEmpty());
		if (failed[0] != null) {
			throw new AssertionError(failed[0]);
		}
	}

	private static void press(Shell shell, String button) {
		Widgets.all(shell, Button.class).filter(each -> each.getText().equals(button)).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
	}

	private static Table table(Shell shell) {
		return Widgets.all(shell, Table.class).findFirst().orElseThrow();
	}

	@Test
	void everyEditCanBeGoneBackBefore() throws Exception {
		make(AddTags.last(Scope.ALL, List.of("x")));
		make(new Rate(Scope.of("a.png"), 5));
		make(new RemovePictures(Scope.of("b.png")));
		run("org.easel.ui.project.reset", Messages.Reset_title, shell -> {
			Conditions.await("all edits are listed", () -> table(shell).getItemCount() == 3);
			assertEquals("Rate 5", table(shell).getItem(1).getText(1), "the newest first");
			table(shell).setSelection(1);
			table(shell).notifyListeners(SWT.Selection, new Event());
			press(shell, Messages.Reset_do);
		});
		Conditions.await("rating and removal are taken back", () -> state().size() == 2 && state().find("a.png").orElseThrow().rating() == 0);
		assertEquals(List.of("trg", "bird", "x"), state().find("a.png").orElseThrow().tags(), "what was before stays");
		projects.undo();
		Conditions.await("undo brings all back", () -> state().size() == 1 && state().find("a.png").orElseThrow().rating() == 5);
	}

	@Test
	void theTrashIsEmptiedAfterItWasAsked() throws Exception {
		make(new RemovePictures(Scope.of("b.png")));
		var trash = projects.current().orElseThrow().trash();
		run("org.easel.ui.project.emptyTrash", Messages.Trash_title, shell -> {
			assertTrue(Widgets.all(shell, Label.class).anyMatch(label -> label.getText().contains("cannot be undone") && label.getText().contains(": 2.")));
			press(shell, "Cancel");
		});
		assertEquals(trash, projects.current().orElseThrow().trash(), "who cancels loses nothing");
		run("org.easel.ui.project.emptyTrash", Messages.Trash_title, shell -> press(shell, Messages.Trash_delete));
		var open = projects.current().orElseThrow();
		Conditions.await("it is empty", () -> contents(open).files() == 0);
		run("org.easel.ui.project.emptyTrash", Messages.Trash_title,
				shell -> assertTrue(Widgets.all(shell, Label.class).anyMatch(label -> label.getText().equals(Messages.Trash_nothing))));
	}

	private static TrashContents contents(OpenProject open) {
		try {
			return open.trash();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void captionsInConflictAreAskedAbout() throws Exception {
		var file = project.folder().dataset().resolve("a.txt");
		conflict(file, "trg, theirs");
		Conditions.await("it is asked", () -> dialog(Messages.Conflicts_title).isPresent());
		var shell = dialog(Messages.Conflicts_title).orElseThrow();
		assertEquals("trg, ours", table(shell).getItem(0).getText(1));
		assertEquals("trg, theirs", table(shell).getItem(0).getText(2));
		press(shell, Messages.Conflicts_take);
		Conditions.await("the dialog closes as nothing is left", () -> dialog(Messages.Conflicts_title).isEmpty());
		assertEquals(List.of("trg", "theirs"), picture().tags());
		projects.undo();
		Conditions.await("the other choice is an undo away", () -> picture().tags().contains("ours"));
		Conditions.await("also in the file", () -> read(file).equals("trg, ours"));
	}

	private PictureState picture() {
		return state().find("a.png").orElseThrow();
	}

	/** Nobody watches while both change it: the workbench meets the conflict when it opens the project. */
	private void conflict(Path file, String theirs) throws IOException {
		TestProject.closeAny();
		try (var open = OpenProject.open(project.folder().path(), Progress.NONE)) {
			Files.writeString(file, theirs);
			open.apply(new SetText(Scope.of("a.png"), "trg, ours"));
		}
		project.open();
	}

	private static String read(Path file) {
		try {
			return Files.readString(file).strip();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
