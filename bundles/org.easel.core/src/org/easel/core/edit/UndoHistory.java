package org.easel.core.edit;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.easel.core.io.Progress;

/**
 * The edits of one open project that can be undone and redone, in their order, back to when the history began. For programs without an undo history of
 * their own. Safe for several threads.
 */
public final class UndoHistory {

	private final OpenProject project;
	private final Deque<Applied> undoable = new ArrayDeque<>();
	private final Deque<Applied> redoable = new ArrayDeque<>();

	public UndoHistory(OpenProject project) {
		this.project = project;
	}

	/** Makes an edit, as {@link OpenProject#apply(Edit, Progress)}; what could be redone cannot any more. */
	public synchronized Applied apply(Edit edit, Progress progress) throws IOException {
		var applied = project.apply(edit, progress);
		if (!applied.isEmpty()) {
			undoable.push(applied);
			redoable.clear();
		}
		return applied;
	}

	/** Makes an edit that takes no time. */
	public Applied apply(Edit edit) throws IOException {
		return apply(edit, Progress.NONE);
	}

	/** Takes the last edit back. @return nothing where there is none */
	public synchronized Optional<Applied> undo() throws IOException {
		return step(undoable, redoable);
	}

	/** Makes the last undone edit again. @return nothing where there is none */
	public synchronized Optional<Applied> redo() throws IOException {
		return step(redoable, undoable);
	}

	private Optional<Applied> step(Deque<Applied> from, Deque<Applied> to) throws IOException {
		if (from.isEmpty()) {
			return Optional.empty();
		}
		var applied = project.apply(from.peek().inverse());
		from.pop();
		if (!applied.isEmpty()) {
			to.push(applied);
		}
		return Optional.of(applied);
	}

	/** What undo would take back, for a menu. */
	public synchronized Optional<String> undoLabel() {
		return Optional.ofNullable(undoable.peek()).map(Applied::label);
	}

	/** What redo would make again, for a menu. */
	public synchronized Optional<String> redoLabel() {
		return Optional.ofNullable(redoable.peek()).map(Applied::label);
	}

	/** Takes everything back, to when the history began. */
	public synchronized void undoAll() throws IOException {
		while (!undoable.isEmpty()) {
			undo();
		}
	}
}
