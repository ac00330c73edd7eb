package org.easel.ui.dataset.internal.judge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.easel.core.edit.Edit;
import org.easel.core.edit.OpenProject;
import org.easel.core.edit.PictureEdit;
import org.easel.core.edit.StateChange;
import org.easel.core.judge.Finding;
import org.easel.ui.BackgroundWork;
import org.easel.ui.EaselViews;
import org.easel.ui.OpenProjects;
import org.easel.ui.PictureSelection;
import org.easel.ui.ProjectObserver;
import org.easel.ui.ThemeColour;
import org.easel.ui.WidgetUpdates;
import org.easel.ui.dataset.internal.DatasetView;
import org.easel.ui.dataset.internal.Messages;
import org.easel.ui.dataset.internal.TrainingSize;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;

/** What the judge of pictures found in the open project, looked for anew in the background after each change. */
public final class JudgeView extends ViewPart {

	public static final String ID = "org.easel.ui.dataset.judge"; //$NON-NLS-1$
	private static final String HELP = "org.easel.ui.dataset.judge"; //$NON-NLS-1$
	private static final int QUIET_MILLIS = 800;
	private static final int OPENED_MILLIS = 2_000;

	private OpenProjects projects;
	private PictureSelection selection;
	private Label guide;
	private Label summary;
	private Combo resolution;
	private FindingTable table;
	private WidgetUpdates updates;
	private Optional<Job> running = Optional.empty();
	private ThemeColour guideColour = ThemeColour.QUIET_TEXT;

	@Override
	public void createPartControl(Composite parent) {
		projects = getSite().getService(OpenProjects.class);
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).applyTo(page);
		guide = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(guide);
		ThemeColour.onChange(guide, () -> guide.setForeground(guideColour.get()));
		summary = new Label(page, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(summary);
		new Label(page, SWT.NONE).setText(Messages.Judge_resolution);
		resolution = resolution(page);
		table = new FindingTable(page, this::reveal);
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(table.control());
		updates = new WidgetUpdates(table.control());
		selection = new PictureSelection(this::choose);
		table.control().addListener(SWT.Selection, event -> selection.chosen(table.pictures(table.chosen())));
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		table.control().setMenu(menu.createContextMenu(table.control()));
		getSite().registerContextMenu(menu, selection);
		getSite().setSelectionProvider(selection);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, HELP);
		nothing();
		projects.observe(table.control(), new Watcher());
	}

	private Combo resolution(Composite page) {
		var combo = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		var choices = TrainingSize.choices();
		IntStream.of(choices).forEach(each -> combo.add(Integer.toString(each)));
		combo.select(IntStream.range(0, choices.length).filter(each -> choices[each] == TrainingSize.chosen()).findFirst().orElse(0));
		combo.setToolTipText(Messages.Judge_resolutionTip);
		combo.addListener(SWT.Selection, event -> {
			TrainingSize.choose(choices[combo.getSelectionIndex()]);
			judge();
		});
		return combo;
	}

	private final class Watcher implements ProjectObserver {

		@Override
		public void opened(OpenProject project) {
			showGuide(project);
			// The pictures are to be seen first.
			updates.afterQuiet("judge", OPENED_MILLIS, JudgeView.this::judge); //$NON-NLS-1$
		}

		@Override
		public void closed(OpenProject project) {
			running.ifPresent(Job::cancel);
			nothing();
		}

		@Override
		public void changed(OpenProject project, StateChange change) {
			showGuide(project);
			updates.afterQuiet("judge", QUIET_MILLIS, JudgeView.this::judge); //$NON-NLS-1$
		}
	}

	private void nothing() {
		table.show(List.of(), Path.of("")); //$NON-NLS-1$
		say(guide, Messages.Judge_noProject);
		say(summary, ""); //$NON-NLS-1$
		guideColour = ThemeColour.QUIET_TEXT;
		guide.setForeground(guideColour.get());
	}

	/** Looks at the pictures anew; what is looked at now is left. */
	public void judge() {
		running.ifPresent(Job::cancel);
		projects.current().ifPresent(project -> {
			showGuide(project);
			say(summary, Messages.Judge_looking);
			var judge = new DatasetJudge(project, TrainingSize.buckets());
			var of = new Job[1];
			of[0] = new BackgroundWork<>(Messages.Judge_job, judge::judge).then(table.control(), found -> {
				if (running.filter(job -> job == of[0]).isPresent()) {
					show(project, found);
				}
			}).otherwise(table.control(), failure -> say(summary, BackgroundWork.message(failure))).start();
			running = Optional.of(of[0]);
			of[0].addJobChangeListener(new Ended(() -> updates.later(() -> {
				if (running.filter(job -> job == of[0]).isPresent()) {
					say(summary, Messages.Judge_cancelled);
				}
			})));
		});
	}

	private void show(OpenProject project, List<Finding> found) {
		table.show(found, project.folder().dataset());
		say(summary, found.isEmpty() ? Messages.Judge_fine : found.size() == 1 ? Messages.Judge_one : NLS.bind(Messages.Judge_some, found.size()));
	}

	private void showGuide(OpenProject project) {
		var line = GuideLine.of(project.state());
		guideColour = line.colour();
		guide.setForeground(guideColour.get());
		say(guide, line.text());
	}

	private static void say(Label label, String text) {
		label.setText(text);
		label.requestLayout();
	}

	/** What was found last. */
	public List<Finding> findings() {
		return table.findings();
	}

	FindingTable table() {
		return table;
	}

	private void choose(List<String> ids) {
		var findings = table.findings();
		table.control().setSelection(IntStream.range(0, findings.size())
				.filter(place -> ids.containsAll(table.pictures(List.of(findings.get(place)))) && !findings.get(place).pictures().isEmpty()).toArray());
	}

	private void reveal(Finding finding) {
		var ids = table.pictures(List.of(finding));
		if (!ids.isEmpty()) {
			show(EaselViews.DATASET).flatMap(DatasetView::of).ifPresent(view -> view.reveal(ids));
		}
	}

	/** Does the best that can be done about each finding that is chosen. */
	public void fixChosen() {
		fix(table.chosen().stream().flatMap(finding -> table.remedies(finding).stream().limit(1)).toList());
	}

	private void fillMenu(IMenuManager menu) {
		var chosen = table.chosen();
		if (chosen.size() == 1) {
			table.remedies(chosen.getFirst()).forEach(remedy -> menu.add(action(remedy.label(), () -> fix(List.of(remedy)))));
		} else if (chosen.size() > 1) {
			menu.add(action(NLS.bind(Messages.Fix_all, chosen.size()), this::fixChosen));
		}
		if (!chosen.isEmpty() && !chosen.getFirst().pictures().isEmpty()) {
			menu.add(action(Messages.Judge_show, () -> reveal(chosen.getFirst())));
		}
		menu.add(action(Messages.Judge_again, this::judge));
	}

	private static Action action(String label, Runnable run) {
		return new Action(label.replace("&", "&&")) { //$NON-NLS-1$ //$NON-NLS-2$
			@Override
			public void run() {
				run.run();
			}
		};
	}

	/** Edits of marks and captions are one step to be undone; each cut is a step of its own. */
	private void fix(List<Remedy> remedies) {
		var edits = remedies.stream().flatMap(remedy -> remedy.edit().stream()).distinct().toList();
		var small = edits.stream().filter(PictureEdit.class::isInstance).map(PictureEdit.class::cast).toList();
		if (small.size() > 1) {
			projects.execute(new org.easel.core.edit.Composite(NLS.bind(Messages.Fix_all, small.size()), small));
		} else {
			small.forEach(projects::execute);
		}
		edits.stream().filter(edit -> !(edit instanceof PictureEdit)).forEach((Edit edit) -> projects.execute(edit));
		var captions = remedies.stream().filter(remedy -> remedy.edit().isEmpty()).flatMap(remedy -> remedy.pictures().stream()).distinct().toList();
		if (!captions.isEmpty()) {
			selection.chosen(captions);
			show(EaselViews.TAGS);
		}
	}

	private Optional<IViewPart> show(String view) {
		try {
			return Optional.of(getSite().getPage().showView(view));
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			return Optional.empty();
		}
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}

	@Override
	public void dispose() {
		running.ifPresent(Job::cancel);
		super.dispose();
	}
}
