package org.easel.ui.internal.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.easel.core.edit.AddTags;
import org.easel.core.edit.Edit;
import org.easel.core.edit.OpenProject;
import org.easel.core.edit.Rate;
import org.easel.core.edit.Scope;
import org.easel.core.edit.StateChange;
import org.easel.core.project.ProjectFolder;
import org.easel.ui.EaselViews;
import org.easel.ui.OpenProjects;
import org.easel.ui.ProjectObserver;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.easel.ui.testing.Widgets;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenProjectTest {

	@TempDir
	Path folder;

	private TestProject project;
	private OpenProjects projects;

	@BeforeEach
	void open() throws Exception {
		project = TestProject.create(folder, "birds").picture("a.png", 64, 64, "trg, bird").picture("10_cat/b.png", 64, 48, "trg, cat");
		projects = project.open();
	}

	@AfterEach
	void close() {
		TestProject.closeAny();
	}

	@Test
	void theWindowNamesTheOpenProject() {
		assertTrue(shell().getText().contains("birds"), shell().getText());
		TestProject.closeAny();
		assertEquals("Easel", shell().getText());
	}

	@Test
	void editsAreUndoneAndRedoneWhicheverPartHasTheFocus() throws Exception {
		edit(new Rate(Scope.of("a.png"), 4));
		edit(AddTags.last(Scope.ALL, List.of("feathers")));
		for (var view : List.of(EaselViews.START, EaselViews.PROJECTS)) {
			window().getActivePage().showView(view);
			run(IWorkbenchCommandConstants.EDIT_UNDO);
			Conditions.await("the tag is gone again", () -> !tags("a.png").contains("feathers"));
			run(IWorkbenchCommandConstants.EDIT_REDO);
			Conditions.await("the tag is back", () -> tags("a.png").contains("feathers") && tags("10_cat/b.png").contains("feathers"));
		}
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		Conditions.await("all is as it was", () -> rating("a.png") == 0 && !tags("a.png").contains("feathers"));
	}

	@Test
	void theEditMenuSaysWhatIsTakenBack() {
		edit(new Rate(Scope.of("a.png"), 4));
		Conditions.await("the menu says \"Undo Rate 4\", it says " + editMenu(), () -> editMenu().stream().anyMatch(item -> item.startsWith("&Undo Rate 4")));
		projects.undo();
		Conditions.await("the menu says \"Redo Rate 4\"", () -> editMenu().stream().anyMatch(item -> item.startsWith("&Redo Rate 4")));
	}

	@Test
	void anotherProjectHasAHistoryOfItsOwn() throws Exception {
		edit(new Rate(Scope.of("a.png"), 4));
		var other = TestProject.create(folder, "fish").picture("c.png", 64, 64, "fish");
		other.open();
		var history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
		assertFalse(history.canUndo(projects.undoContext().orElseThrow()));
		project.open();
		assertEquals(4, rating("a.png"), "what was done stays done");
	}

	@Test
	void observersHearInTheThreadOfTheWindow() {
		var heard = new ArrayList<String>();
		var ui = Thread.currentThread();
		var widget = new Composite(shell(), SWT.NONE);
		projects.observe(widget, new ProjectObserver() {
			@Override
			public void opened(OpenProject opened) {
				heard.add("opened " + opened.state().size() + (Thread.currentThread() == ui));
			}

			@Override
			public void changed(OpenProject changed, StateChange change) {
				heard.add("changed " + change.label() + (Thread.currentThread() == ui));
			}

			@Override
			public void closed(OpenProject closed) {
				heard.add("closed" + (Thread.currentThread() == ui));
			}
		});
		edit(new Rate(Scope.ALL, 2));
		Conditions.await("the change is heard", () -> heard.size() == 2);
		TestProject.closeAny();
		assertEquals(List.of("opened 2true", "changed Rate 2true", "closedtrue"), heard);
		widget.dispose();
		project.open();
		assertEquals(3, heard.size(), "a disposed widget hears no more");
	}

	@Test
	void closingWritesTheCaptionsAndGivesTheProjectBack() throws Exception {
		edit(AddTags.last(Scope.of("a.png"), List.of("wings")));
		TestProject.closeAny();
		assertTrue(Files.readString(project.folder().dataset().resolve("a.txt")).contains("wings"));
		try (var again = OpenProject.open(project.folder().path(), (done, total) -> {
		})) {
			assertEquals(2, again.state().size());
		}
	}

	@Test
	void theListRemembersProjectsAndWhichWasOpen() throws Exception {
		var path = project.folder().path();
		assertEquals(path, projects.known().getFirst());
		((ProjectSessions) projects).end();
		Conditions.await("it is closed", () -> projects.current().isEmpty());
		((ProjectSessions) projects).restore();
		Conditions.await("the next start opens it again", () -> projects.current().isPresent());
		TestProject.closeAny();
		projects.forget(path);
		assertFalse(projects.known().contains(path));
		assertTrue(ProjectFolder.isProject(path), "its files stay");
	}

	@Test
	void whatCannotBeOpenedIsToldAndLeavesTheOpenOneOpen() throws Exception {
		var told = new CopyOnWriteArrayList<String>();
		ILogListener listener = (status, plugin) -> told.add(status.getMessage());
		Platform.addLogListener(listener);
		try {
			var result = projects.open(Files.createDirectory(folder.resolve("empty")));
			Conditions.await("it failed", result::isCompletedExceptionally);
			Conditions.await("the person is told why", () -> told.stream().anyMatch(message -> message.contains("is no project")));
		} finally {
			Platform.removeLogListener(listener);
		}
		assertEquals(project.folder().path(), projects.current().orElseThrow().folder().path());
	}

	private void edit(Edit edit) {
		await(projects.execute(edit));
	}

	private static void await(CompletableFuture<?> future) {
		Conditions.await("the edit is made", future::isDone);
		assertNotNull(future.join());
	}

	private List<String> tags(String id) {
		return projects.current().orElseThrow().state().find(id).orElseThrow().tags();
	}

	private int rating(String id) {
		return projects.current().orElseThrow().state().find(id).orElseThrow().rating();
	}

	private static void run(String command) throws Exception {
		// the step before is taken in the background, and the command waits for it
		var wanted = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command);
		var handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
		Conditions.await(command + " is enabled", () -> {
			wanted.setEnabled(handlers.getCurrentState());
			return wanted.isEnabled();
		});
		handlers.executeCommand(command, null);
	}

	private static List<String> editMenu() {
		return Widgets.shown(Arrays.stream(shell().getMenuBar().getItems()).filter(item -> item.getText().equals("&Edit")).findFirst().orElseThrow().getMenu());
	}

	private static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	}

	private static Shell shell() {
		return window().getShell();
	}
}
