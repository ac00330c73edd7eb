package org.easel.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.easel.core.edit.Applied;
import org.easel.core.edit.Edit;
import org.easel.core.edit.OpenProject;
import org.easel.core.io.Progress;
import org.easel.core.thumbnail.Thumbnails;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.swt.widgets.Widget;

/**
 * The project that is open in the workbench, and those that it knows. A service: {@code getSite().getService(OpenProjects.class)}, or of OSGi. To be called
 * in the thread of the user interface; nothing here waits.
 *
 * @noimplement
 */
public interface OpenProjects {

	/** The project that all views look at. */
	Optional<OpenProject> current();

	/** The thumbnails of the open project; they are closed with it. */
	Optional<Thumbnails> thumbnails();

	/** The undo context of the open project: one for all views, emptied when the project is closed. */
	Optional<IUndoContext> undoContext();

	/** Tells an observer of the project for as long as a widget lives; of the one that is open now at once. */
	void observe(Widget widget, ProjectObserver observer);

	/**
	 * Makes an edit of the open project in the background, one after another, as a step that can be undone. The Progress view shows it under its label. A
	 * failure is told to the person.
	 *
	 * @return what it came to, completed in the background; exceptionally where it failed or was cancelled, or where no project is open
	 */
	CompletableFuture<Applied> execute(Edit edit);

	/** Something that is done to a project and can be undone, but is no plain edit: to end a conflict, to go back in time. */
	@FunctionalInterface
	interface Work {

		/** @throws IOException whose message is told to the person */
		Applied run(OpenProject project, Progress progress) throws IOException;
	}

	/** As {@link #execute(Edit)}, for what is no plain edit. */
	CompletableFuture<Applied> execute(String label, Work work);

	/** Takes the last edit of the open project back. */
	void undo();

	/** Makes the edit that was taken back last once more. */
	void redo();

	/** Opens a project in the background and closes the one that was open. A failure is told to the person. */
	CompletableFuture<OpenProject> open(Path folder);

	/** Closes the open project; its captions are written in the background. */
	CompletableFuture<Void> close();

	/** Looks in the background for what other programs changed in the open project, and takes it over. */
	void refresh();

	/** The folders of the projects that were opened here, the last one first. */
	List<Path> known();

	/** Takes a folder out of the list; nothing happens to its files. */
	void forget(Path folder);
}
