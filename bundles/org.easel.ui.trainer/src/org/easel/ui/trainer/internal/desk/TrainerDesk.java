package org.easel.ui.trainer.internal.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.easel.core.edit.OpenProject;
import org.easel.core.edit.StateChange;
import org.easel.core.project.ProjectFolder;
import org.easel.core.settings.Problem;
import org.easel.runs.BaseModelChoice;
import org.easel.runs.RunChoices;
import org.easel.runs.RunEstimate;
import org.easel.runs.RunPart;
import org.easel.ui.BackgroundWork;
import org.easel.ui.EaselPreferences;
import org.easel.ui.OpenProjects;
import org.easel.ui.ProjectObserver;
import org.easel.ui.WidgetUpdates;
import org.easel.ui.trainer.internal.Messages;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.statushandlers.StatusManager;

/** What all parts of the trainer look at: the project, the choices for the next run, what they come to. For the thread of the user interface; nothing waits. */
public final class TrainerDesk {

	private static final int QUIET_MILLIS = 200;

	/** What was found on this computer. */
	private record Found(List<RunPart> trainers, List<RunPart> optimizers, List<String> broken, List<BaseModelChoice> models, List<Problem> unreadable) {
	}

	/** Work of the desk is done one after another. */
	private static final class OneByOne implements ISchedulingRule {

		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	}

	private final OpenProjects projects;
	private final Control control;
	private final WidgetUpdates updates;
	private final Planning planning = new Planning();
	private final ISchedulingRule oneByOne = new OneByOne();
	private final List<DeskListener> listeners = new ArrayList<>();
	private Optional<ProjectFolder> project = Optional.empty();
	private Found found = new Found(List.of(), List.of(), List.of(), List.of(), List.of());
	private List<RunEstimate.Earlier> earlier = List.of();
	private RunChoices choices = RunChoices.none();
	private Optional<Outlook> outlook = Optional.empty();
	private boolean read;

	/** @param control what is told stops with it */
	public TrainerDesk(OpenProjects projects, Control control) {
		this.projects = projects;
		this.control = control;
		updates = new WidgetUpdates(control);
	}

	/** Begins to look at the open project. */
	public void start() {
		projects.observe(control, new ProjectObserver() {
			@Override
			public void opened(OpenProject opened) {
				open(opened.folder());
			}

			@Override
			public void changed(OpenProject changed, StateChange change) {
				planSoon();
			}

			@Override
			public void closed(OpenProject closed) {
				project = Optional.empty();
				choices = RunChoices.none();
				outlook = Optional.empty();
				read = false;
				listeners.forEach(DeskListener::projectChanged);
			}
		});
	}

	public void addListener(DeskListener listener) {
		listeners.add(listener);
	}

	private void open(ProjectFolder folder) {
		project = Optional.of(folder);
		outlook = Optional.empty();
		read = false;
		listeners.forEach(DeskListener::projectChanged);
		new BackgroundWork<>(Messages.Desk_reading, monitor -> planning.read(folder)).quiet().rule(oneByOne).then(control, last -> begin(folder, last))
				.otherwise(control, failure -> {
					StatusManager.getManager().handle(Status.error(BackgroundWork.message(failure), failure), StatusManager.SHOW | StatusManager.LOG);
					begin(folder, RunChoices.none());
				}).start();
	}

	private void begin(ProjectFolder folder, RunChoices last) {
		if (project.equals(Optional.of(folder))) {
			read = true;
			choices = last;
			lookForModels();
			runsChanged();
			listeners.forEach(DeskListener::chosen);
			plan();
		}
	}

	/** Looks for trainers, optimizers and base models again. */
	public void lookForModels() {
		var folders = new EaselPreferences().modelFolders();
		new BackgroundWork<>(Messages.Desk_models, monitor -> {
			var unreadable = new ArrayList<Problem>();
			var models = planning.parts().baseModels(folders, unreadable);
			return new Found(planning.parts().trainers(), planning.parts().optimizers(), planning.parts().broken(), models, List.copyOf(unreadable));
		}).rule(oneByOne).then(control, now -> {
			found = now;
			listeners.forEach(DeskListener::modelsFound);
		}).start();
	}

	/** Reads again what earlier runs took. */
	public void runsChanged() {
		var folders = new ArrayList<Path>();
		projects.known().forEach(known -> folders.add(new ProjectFolder(known).runs()));
		project.map(ProjectFolder::runs).filter(runs -> !folders.contains(runs)).ifPresent(folders::add);
		new BackgroundWork<>(Messages.Desk_earlier, monitor -> RunEstimate.Earlier.read(folders)).quiet().rule(oneByOne).then(control, now -> {
			earlier = now;
			planSoon();
		}).start();
	}

	public OpenProjects projects() {
		return projects;
	}

	/** The open project. */
	public Optional<ProjectFolder> project() {
		return project;
	}

	public RunChoices choices() {
		return choices;
	}

	/** What the choices come to, as far as it is known. */
	public Optional<Outlook> outlook() {
		return outlook;
	}

	public List<BaseModelChoice> models() {
		return found.models();
	}

	public List<RunPart> trainers() {
		return found.trainers();
	}

	public List<RunPart> optimizers() {
		return found.optimizers();
	}

	/** Sentences about plug-ins and model files that cannot be used. */
	public List<String> unusable() {
		var all = new ArrayList<>(found.broken());
		found.unreadable().forEach(problem -> all.add(problem.message()));
		return all;
	}

	/** Changes a choice, as a field does. */
	public void change(UnaryOperator<RunChoices> change) {
		var changed = change.apply(choices);
		if (!changed.equals(choices)) {
			choices = changed;
			planSoon();
		}
	}

	/** Takes other choices for all fields. */
	public void replace(RunChoices others) {
		choices = others;
		listeners.forEach(DeskListener::chosen);
		plan();
	}

	private void planSoon() {
		updates.afterQuiet("plan", QUIET_MILLIS, this::plan); //$NON-NLS-1$
	}

	private void plan() {
		if (project.isEmpty() || !read) {
			return;
		}
		var folder = project.get();
		var now = choices;
		var before = earlier;
		new BackgroundWork<>(Messages.Desk_planning, monitor -> {
			planning.write(folder, now);
			return planning.plan(folder, now, before);
		}).quiet().rule(oneByOne).then(control, planned -> {
			if (project.equals(Optional.of(folder)) && choices.equals(now)) {
				outlook = Optional.of(planned);
				listeners.forEach(listener -> listener.planned(planned));
			}
		}).start();
	}
}
