package org.easel.ui.trainer.internal.form;

import java.util.stream.Collectors;

import org.easel.core.settings.Problem;
import org.easel.core.settings.Severity;
import org.easel.ui.ThemeColour;
import org.easel.ui.trainer.internal.Amounts;
import org.easel.ui.trainer.internal.Messages;
import org.easel.ui.trainer.internal.desk.DeskListener;
import org.easel.ui.trainer.internal.desk.Outlook;
import org.easel.ui.trainer.internal.desk.TrainerDesk;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What the run will be: steps, time, memory, what is wrong; and the button that starts it. */
public final class SummaryPane {

	private static final int WIDTH = 200;
	private static final int MOST_PROBLEMS = 6;

	private final TrainerDesk desk;
	private final Composite control;
	private final Label steps;
	private final Label length;
	private final Label time;
	private final Label memory;
	private final Label problems;
	private final Label hints;
	private final Button start;

	/** @param begin starts the run */
	public SummaryPane(Composite parent, TrainerDesk desk, Runnable begin) {
		this.desk = desk;
		control = new Composite(parent, SWT.NONE);
		var layout = new GridLayout();
		layout.marginWidth = 14;
		layout.marginHeight = 12;
		layout.verticalSpacing = 8;
		control.setLayout(layout);
		steps = text();
		steps.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.BANNER_FONT));
		length = quiet();
		heading(Messages.Summary_time);
		time = text();
		heading(Messages.Summary_memory);
		memory = text();
		start = new Button(control, SWT.PUSH);
		start.setText(Messages.Summary_start);
		start.setToolTipText(Messages.Summary_startTip);
		var data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.verticalIndent = 10;
		start.setLayoutData(data);
		start.addListener(SWT.Selection, event -> begin.run());
		problems = text();
		hints = quiet();
		dress();
		ThemeColour.onChange(control, this::dress);
		desk.addListener(new DeskListener() {
			@Override
			public void projectChanged() {
				empty();
			}

			@Override
			public void planned(Outlook outlook) {
				show(outlook);
			}
		});
		empty();
	}

	private Label text() {
		var label = new Label(control, SWT.WRAP);
		var data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = WIDTH;
		label.setLayoutData(data);
		return label;
	}

	private Label quiet() {
		var label = Grids.quiet(control, ""); //$NON-NLS-1$
		var data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = WIDTH;
		label.setLayoutData(data);
		return label;
	}

	private void heading(String text) {
		var label = quiet();
		label.setText(text);
		((GridData) label.getLayoutData()).verticalIndent = 8;
	}

	private void dress() {
		problems.setForeground(ThemeColour.ERROR.get());
	}

	private void empty() {
		steps.setText(desk.project().isPresent() ? Messages.Summary_counting : Messages.Summary_noProject);
		for (var label : new Label[] { length, time, memory, problems, hints }) {
			label.setText(""); //$NON-NLS-1$
		}
		start.setEnabled(false);
		control.layout(true, true);
	}

	private void show(Outlook outlook) {
		steps.setText(outlook.steps().map(plan -> Messages.bind(Messages.Summary_steps, Amounts.count(plan.steps()))).orElse(Messages.Summary_noSteps));
		length.setText(outlook.steps().map(plan -> Messages.bind(Messages.Summary_length,
				new Object[] { Amounts.count(plan.epochs()), Amounts.count(plan.stepsPerEpoch()), Amounts.count(plan.pictures()) })).orElse("")); //$NON-NLS-1$
		time.setText(time(outlook));
		memory.setText(memory(outlook));
		var errors = outlook.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).map(Problem::message).distinct().toList();
		problems.setText(lines(errors.stream().limit(MOST_PROBLEMS).collect(Collectors.joining("\n\n")))); //$NON-NLS-1$
		hints.setText(lines(outlook.problems().stream().filter(problem -> problem.severity() != Severity.ERROR && !outlook.hasField(problem) && !problem.where().equals("base")) //$NON-NLS-1$
				.map(Problem::message).distinct().limit(MOST_PROBLEMS).collect(Collectors.joining("\n\n")))); //$NON-NLS-1$
		start.setEnabled(outlook.possible());
		control.layout(true, true);
	}

	private static String lines(String text) {
		return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String time(Outlook outlook) {
		if (outlook.steps().isEmpty() || outlook.estimate().isEmpty()) {
			return Messages.Summary_timeUnknown;
		}
		var estimate = outlook.estimate().get();
		return Messages.bind(Messages.Summary_timeLike, Amounts.time(estimate.time(outlook.steps().get().steps())), estimate.like().name());
	}

	private static String memory(Outlook outlook) {
		var known = outlook.estimate().filter(estimate -> estimate.memory().isPresent());
		if (known.isPresent()) {
			return Messages.bind(Messages.Summary_memoryLike, Amounts.bytes(known.get().memory().getAsLong()), known.get().like().name());
		}
		return outlook.base().map(base -> Messages.bind(Messages.Summary_memoryAtLeast, Amounts.bytes(base.memory()))).orElse(""); //$NON-NLS-1$
	}

	public Control control() {
		return control;
	}

	/** The button that starts the run. */
	public Button startButton() {
		return start;
	}

	/** What is said of the run's length. */
	public String steps() {
		return steps.getText();
	}

	/** What is said of its errors. */
	public String problems() {
		return problems.getText();
	}
}
