package org.easel.ui.gallery.internal.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.easel.core.project.ProjectFolder;
import org.easel.core.samples.DrawnSample;
import org.easel.core.samples.SampleMark;
import org.easel.core.samples.SampleNotes;
import org.easel.ui.BackgroundWork;
import org.easel.ui.WidgetUpdates;
import org.easel.ui.gallery.internal.Messages;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/**
 * Stars, notes and votes of the open project. Changes are steps of the project's undo history, and are written in the background, one after another. For the
 * thread of the user interface.
 */
public final class ProjectNotes {

	private final Control control;
	private final WidgetUpdates updates;
	private final Runnable changed;
	private final ISchedulingRule oneAfterAnother = new ISchedulingRule() {
		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}
	};
	private Optional<ProjectFolder> project = Optional.empty();
	private Optional<IUndoContext> context = Optional.empty();
	private SampleNotes notes = SampleNotes.NONE;

	/** @param changed is called when something is thought otherwise */
	public ProjectNotes(Control control, Runnable changed) {
		this.control = control;
		this.changed = changed;
		updates = new WidgetUpdates(control);
	}

	/** Reads a project's notes in the background. */
	public void open(ProjectFolder folder, Optional<IUndoContext> undo) {
		close();
		project = Optional.of(folder);
		context = undo;
		new BackgroundWork<>(Messages.Notes_reading, monitor -> SampleNotes.read(folder)).then(control, read -> {
			if (project.filter(folder::equals).isPresent()) {
				notes = read;
				changed.run();
			}
		}).rule(oneAfterAnother).quiet().start();
	}

	public void close() {
		project = Optional.empty();
		context = Optional.empty();
		notes = SampleNotes.NONE;
	}

	public SampleNotes notes() {
		return notes;
	}

	public SampleMark mark(DrawnSample sample) {
		return project.map(folder -> notes.mark(folder, sample.file())).orElse(SampleMark.NONE);
	}

	/** Marks pictures as a step that can be undone. */
	public void mark(String label, List<DrawnSample> samples, UnaryOperator<SampleMark> change) {
		project.ifPresent(folder -> change(label, before -> {
			var after = before;
			for (var sample : samples) {
				after = after.with(folder, sample.file(), change.apply(after.mark(folder, sample.file())));
			}
			return after;
		}));
	}

	/** Changes the notes as a step that can be undone; nothing where they stay the same. */
	public void change(String label, UnaryOperator<SampleNotes> change) {
		var after = change.apply(notes);
		if (project.isEmpty() || context.isEmpty() || after.equals(notes)) {
			return;
		}
		var step = new NotesStep(label, context.get(), notes, after, take(project.get()));
		try {
			PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().execute(step, new NullProgressMonitor(), null);
		} catch (ExecutionException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Takes notes over from any thread, and writes them. */
	private NotesStep.Taker take(ProjectFolder folder) {
		return next -> {
			if (control.isDisposed()) {
				write(folder, next);
			} else if (control.getDisplay().getThread() == Thread.currentThread()) {
				show(folder, next);
				write(folder, next);
			} else {
				updates.later(() -> show(folder, next));
				write(folder, next);
			}
		};
	}

	private void show(ProjectFolder folder, SampleNotes next) {
		if (project.filter(folder::equals).isPresent()) {
			notes = next;
			changed.run();
		}
	}

	private void write(ProjectFolder folder, SampleNotes next) {
		new BackgroundWork<>(Messages.Notes_writing, monitor -> {
			next.write(folder);
			return next;
		}).rule(oneAfterAnother).quiet().start();
	}
}
