package org.easel.ui.trainer.internal.runs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.easel.core.project.ProjectFolder;
import org.easel.core.queue.QueueFile;
import org.easel.core.queue.RunQueue;
import org.easel.core.run.RunFolder;
import org.easel.ui.RepeatedLook;
import org.easel.ui.trainer.internal.Messages;

/** Looks twice a second, in the background, how the runs of a project and its queue stand, and tells when something is another. */
final class RunsWatch extends RepeatedLook {

	private static final int PAUSE_MILLIS = 500;

	/** How the queue and the runs stand; the runs in the order in which they are shown. */
	record Look(RunQueue queue, List<RunView> runs) {
	}

	private record Known(RunStory story, RunView view) {
	}

	private final ProjectFolder project;
	private final Consumer<Look> changed;
	private final Map<RunFolder, Known> known = new HashMap<>();
	private Optional<Look> told = Optional.empty();

	/** @param changed is told in the background */
	RunsWatch(ProjectFolder project, Consumer<Look> changed) {
		super(Messages.Runs_reading, project.runs(), PAUSE_MILLIS);
		this.project = project;
		this.changed = changed;
	}

	/** Looks at once. */
	void now() {
		if (!hasEnded()) {
			wakeUp();
		}
	}

	@Override
	protected void look() throws IOException {
		var queue = new QueueFile(project).read();
		var views = new ArrayList<RunView>();
		boolean news = false;
		for (var folder : RunFolder.list(project.runs())) {
			var before = known.get(folder);
			var now = view(folder, queue, before);
			known.put(folder, now);
			news |= before == null || before.view() != now.view();
			views.add(now.view());
		}
		known.keySet().retainAll(views.stream().map(RunView::run).toList());
		if (news || told.isEmpty() || !told.get().queue().equals(queue) || told.get().runs().size() != views.size()) {
			views.sort(RunsWatch::order);
			var look = new Look(queue, List.copyOf(views));
			told = Optional.of(look);
			changed.accept(look);
		}
	}

	private static Known view(RunFolder folder, RunQueue queue, Known before) throws IOException {
		var story = before == null ? new RunStory(folder) : before.story();
		boolean running = folder.isLocked();
		boolean news = story.read();
		var queued = queue.find(folder.name());
		int place = queued.map(each -> queue.runs().indexOf(each) + 1).orElse(0);
		boolean same = before != null && !news && before.view().isRunning() == running && before.view().queued().equals(queued) && before.view().place() == place;
		return same ? before : new Known(story, story.view(running, queued, place));
	}

	/** What goes on, then the queue in its order, then the others with the newest first. */
	private static int order(RunView a, RunView b) {
		if (a.isRunning() != b.isRunning()) {
			return a.isRunning() ? -1 : 1;
		}
		if (a.place() > 0 != b.place() > 0) {
			return a.place() > 0 ? -1 : 1;
		}
		return a.place() > 0 ? Integer.compare(a.place(), b.place()) : Integer.compare(b.run().number(), a.run().number());
	}
}
