package org.easel.ui.trainer.internal.runs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.easel.core.queue.RunQueue;
import org.easel.core.run.RunFolder;
import org.easel.ui.PartSelection;
import org.easel.ui.RunRef;
import org.easel.ui.ThemeColour;
import org.easel.ui.trainer.internal.Messages;
import org.easel.ui.trainer.internal.TrainerVerb;
import org.easel.ui.trainer.internal.Verbs;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;

/** The runs of the project and the queue at the left, the selected run at the right. */
public final class RunsPage {

	private final RunsDesk desk;
	private final SashForm sash;
	private final RunTable table;
	private final LivePane live;
	private final PartSelection selection;
	private final Button pauseAll;
	private final Map<TrainerVerb, Button> buttons = new EnumMap<>(TrainerVerb.class);
	private Optional<RunFolder> wanted = Optional.empty();
	private Verbs verbs;

	/** @param selection is told which runs are selected */
	public RunsPage(Composite parent, RunsDesk desk, PartSelection selection) {
		this.desk = desk;
		this.selection = selection;
		sash = new SashForm(parent, SWT.HORIZONTAL);
		var left = new Composite(sash, SWT.NONE);
		var layout = new GridLayout(2, true);
		layout.marginWidth = 6;
		layout.marginHeight = 8;
		left.setLayout(layout);
		table = new RunTable(left, desk, this::show);
		table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		var hint = new Label(left, SWT.WRAP);
		hint.setText(Messages.Runs_tickTip);
		var below = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		below.widthHint = 150;
		hint.setLayoutData(below);
		Runnable dress = () -> hint.setForeground(ThemeColour.QUIET_TEXT.get());
		dress.run();
		ThemeColour.onChange(hint, dress);
		button(left, TrainerVerb.PAUSE, Messages.Runs_pause);
		button(left, TrainerVerb.RESUME, Messages.Runs_resume);
		button(left, TrainerVerb.STOP_AFTER_EPOCH, Messages.Runs_stopAfterEpoch);
		button(left, TrainerVerb.STOP, Messages.Runs_stop);
		pauseAll = new Button(left, SWT.PUSH);
		pauseAll.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		pauseAll.addListener(SWT.Selection, event -> desk.pauseAll(!desk.queue().paused()));
		live = new LivePane(sash);
		sash.setWeights(36, 64);
		desk.addListener(this::runsChanged);
		runsChanged(List.of(), RunQueue.empty());
	}

	private void button(Composite parent, TrainerVerb verb, String text) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		button.addListener(SWT.Selection, event -> verbs.run(verb));
		buttons.put(verb, button);
	}

	/** Says what the commands on runs do. */
	public void connect(Verbs all) {
		verbs = all;
		all.bind(TrainerVerb.PAUSE, () -> each(RunView::canPause, desk::pause), () -> any(RunView::canPause));
		all.bind(TrainerVerb.RESUME, () -> each(RunView::canResume, desk::resume), () -> any(RunView::canResume));
		all.bind(TrainerVerb.STOP_AFTER_EPOCH, () -> each(RunView::isRunning, desk::stopAfterEpoch), () -> any(RunView::isRunning));
		all.bind(TrainerVerb.STOP, () -> each(RunView::isRunning, desk::stop), () -> any(RunView::isRunning));
		all.bind(TrainerVerb.REMOVE, this::remove, () -> any(RunView::isWaiting));
		all.bind(TrainerVerb.MOVE_UP, () -> move(-1), () -> any(RunView::isWaiting));
		all.bind(TrainerVerb.MOVE_DOWN, () -> move(1), () -> any(RunView::isWaiting));
		all.bind(TrainerVerb.PAUSE_ALL, () -> desk.pauseAll(!desk.queue().paused()), () -> !desk.runs().isEmpty());
	}

	private boolean any(Predicate<RunView> which) {
		return table.selected().stream().anyMatch(which);
	}

	private void each(Predicate<RunView> which, Consumer<RunFolder> deed) {
		table.selected().stream().filter(which).forEach(run -> deed.accept(run.run()));
	}

	private void remove() {
		var waiting = table.selected().stream().filter(RunView::isWaiting).toList();
		if (waiting.size() > 1 && !MessageDialog.openConfirm(sash.getShell(), Messages.Runs_remove, Messages.bind(Messages.Runs_removeMany, waiting.size()))) {
			return;
		}
		waiting.forEach(run -> desk.remove(run.run()));
	}

	private void move(int by) {
		table.selected().stream().filter(RunView::isWaiting).findFirst().ifPresent(run -> desk.move(run.run(), Math.max(0, run.place() - 1 + by)));
	}

	private void runsChanged(List<RunView> runs, RunQueue queue) {
		table.show(runs);
		if (wanted.isPresent() && table.select(wanted.get())) {
			wanted = Optional.empty();
		}
		if (table.selected().isEmpty() && !runs.isEmpty()) {
			table.select(runs.getFirst().run());
		}
		pauseAll.setText(queue.paused() ? Messages.Runs_resumeAll : Messages.Runs_pauseAll);
		pauseAll.setEnabled(queue.paused() || runs.stream().anyMatch(run -> run.isRunning() || run.isWaiting()));
		show();
	}

	private void show() {
		var selected = table.selected();
		live.show(selected.stream().findFirst(), table.ticked());
		selection.publish(selected.stream().map(run -> new RunRef(run.run(), OptionalInt.empty())).toList());
		buttons.get(TrainerVerb.PAUSE).setEnabled(any(RunView::canPause));
		buttons.get(TrainerVerb.RESUME).setEnabled(any(RunView::canResume));
		buttons.get(TrainerVerb.STOP).setEnabled(any(RunView::isRunning));
		buttons.get(TrainerVerb.STOP_AFTER_EPOCH).setEnabled(any(RunView::isRunning));
		if (verbs != null) {
			verbs.changed();
		}
	}

	/** Selects a run, as soon as it is there. */
	public void select(RunFolder run) {
		wanted = Optional.of(run);
		if (table.select(run)) {
			wanted = Optional.empty();
			show();
		}
	}

	/** The folders of the selected runs. */
	public List<RunFolder> selected() {
		return table.selected().stream().map(RunView::run).toList();
	}

	public Control control() {
		return sash;
	}

	public Table table() {
		return table.control();
	}

	LivePane live() {
		return live;
	}

	RunTable runs() {
		return table;
	}
}
