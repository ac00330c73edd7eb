package org.easel.ui.internal.projects;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.easel.core.edit.Applied;
import org.easel.core.edit.CaptionConflict;
import org.easel.core.edit.Edit;
import org.easel.core.edit.OpenProject;
import org.easel.core.edit.ProjectListener;
import org.easel.core.edit.StateChange;
import org.easel.core.settings.Problem;
import org.easel.core.thumbnail.Thumbnails;
import org.easel.ui.OpenProjects;
import org.easel.ui.ProjectObserver;
import org.easel.ui.internal.Messages;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;

/**
 * Opens and closes projects, and makes their edits in the background. Which project is the open one changes in the thread of the user interface alone.
 */
public final class ProjectSessions implements OpenProjects {

	/** As many steps as a person can make: the history goes back to when the project was opened. */
	private static final int STEPS = 100_000;

	private record Session(OpenProject project, Thumbnails thumbnails, IUndoContext undo, ProjectWatch watch) {
	}

	private final List<ProjectObserver> observers = new ArrayList<>();
	private final KnownProjects known = new KnownProjects(InstanceScope.INSTANCE.getNode("org.easel.ui")); //$NON-NLS-1$
	private final Told told = new Told();
	private final EditQueue queue = new EditQueue(Messages.Sessions_editing, told::failure);
	private volatile Session session;
	private Path opening;
	private CompletableFuture<OpenProject> openingResult;
	/** The last project to be left; who asks to close once more waits for the same. */
	private CompletableFuture<Void> leaving = CompletableFuture.completedFuture(null);

	@Override
	public Optional<OpenProject> current() {
		return Optional.ofNullable(session).map(Session::project);
	}

	@Override
	public Optional<Thumbnails> thumbnails() {
		return Optional.ofNullable(session).map(Session::thumbnails);
	}

	@Override
	public Optional<IUndoContext> undoContext() {
		return Optional.ofNullable(session).map(Session::undo);
	}

	@Override
	public void observe(Widget widget, ProjectObserver observer) {
		observers.add(observer);
		widget.addDisposeListener(event -> observers.remove(observer));
		current().ifPresent(observer::opened);
	}

	@Override
	public CompletableFuture<Applied> execute(Edit edit) {
		return execute(edit.label(), (project, progress) -> project.apply(edit, progress));
	}

	@Override
	public CompletableFuture<Applied> execute(String label, Work work) {
		var now = session;
		if (now == null) {
			return CompletableFuture.failedFuture(new IOException(Messages.Sessions_noProject));
		}
		return queue.add(label, progress -> {
			var applied = work.run(now.project(), progress);
			told.leftOut(applied);
			if (!applied.isEmpty()) {
				history().add(new ProjectOperation(now.project(), now.undo(), applied, told::leftOut));
			}
			return applied;
		});
	}

	@Override
	public void undo() {
		step(Messages.Sessions_undo, (history, context) -> history.undo(context, new NullProgressMonitor(), null));
	}

	@Override
	public void redo() {
		step(Messages.Sessions_redo, (history, context) -> history.redo(context, new NullProgressMonitor(), null));
	}

	@FunctionalInterface
	private interface Step {
		void go(IOperationHistory history, IUndoContext context) throws Exception;
	}

	private void step(String label, Step step) {
		undoContext().ifPresent(context -> queue.add(label, progress -> {
			step.go(history(), context);
			return null;
		}));
	}

	@Override
	public CompletableFuture<OpenProject> open(Path folder) {
		var path = folder.toAbsolutePath().normalize();
		if (current().filter(project -> project.folder().path().equals(path)).isPresent()) {
			return CompletableFuture.completedFuture(current().get());
		}
		if (path.equals(opening) && !openingResult.isDone()) {
			return openingResult;
		}
		opening = path;
		openingResult = load(path);
		return openingResult;
	}

	private CompletableFuture<OpenProject> load(Path path) {
		var label = Messages.bind(Messages.Sessions_opening, path.getFileName());
		return queue.add(label, progress -> {
			var project = OpenProject.open(path, progress);
			var opened = new Session(project, Thumbnails.of(project.folder()), new ProjectUndoContext(project), new ProjectWatch());
			history().setLimit(opened.undo(), STEPS);
			project.addListener(new Forwarder(project));
			display().syncExec(() -> enter(opened));
			opened.watch().begin(project);
			return project;
		});
	}

	@Override
	public CompletableFuture<Void> close() {
		known.closed();
		return leave();
	}

	@Override
	public void refresh() {
		current().ifPresent(project -> queue.add(Messages.Sessions_refreshing, progress -> {
			project.refresh(progress);
			return null;
		}));
	}

	@Override
	public List<Path> known() {
		return known.all();
	}

	@Override
	public void forget(Path folder) {
		known.forget(folder);
	}

	/** Opens what was open when the workbench was closed. */
	public void restore() {
		known.lastOpen().ifPresent(this::open);
	}

	/** Writes what is to be written and gives the project back, as the workbench ends. Waits; not for the thread of the user interface. */
	public void end() throws InterruptedException {
		display().syncExec(this::leave);
		queue.await();
	}

	private void enter(Session opened) {
		leave();
		session = opened;
		known.opened(opened.project().folder().path());
		tell(observer -> observer.opened(opened.project()));
	}

	private CompletableFuture<Void> leave() {
		var left = session;
		if (left == null) {
			return leaving;
		}
		session = null;
		tell(observer -> observer.closed(left.project()));
		leaving = queue.add(Messages.bind(Messages.Sessions_closing, left.project().state().project().title()), progress -> {
			history().dispose(left.undo(), true, true, true);
			try (var project = left.project(); var thumbnails = left.thumbnails(); var watch = left.watch()) {
				return null;
			}
		});
		return leaving;
	}

	private void tell(Consumer<ProjectObserver> news) {
		// A copy: an observer may close a view, whose observer goes then.
		List.copyOf(observers).forEach(observer -> {
			if (observers.contains(observer)) {
				news.accept(observer);
			}
		});
	}

	/** Brings what a project says to the thread of the user interface. */
	private final class Forwarder implements ProjectListener {

		private final OpenProject project;

		Forwarder(OpenProject project) {
			this.project = project;
		}

		@Override
		public void changed(StateChange change) {
			post(observer -> observer.changed(project, change));
		}

		@Override
		public void conflict(CaptionConflict conflict) {
			post(observer -> observer.conflict(project, conflict));
		}

		@Override
		public void problem(Problem problem) {
			told.problem(problem);
			post(observer -> observer.problem(project, problem));
		}

		@Override
		public void settled() {
			post(observer -> observer.settled(project));
		}

		private void post(Consumer<ProjectObserver> news) {
			display().asyncExec(() -> {
				if (current().filter(each -> each == project).isPresent()) {
					tell(news);
				}
			});
		}
	}

	private static IOperationHistory history() {
		return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
	}

	private static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}
}
