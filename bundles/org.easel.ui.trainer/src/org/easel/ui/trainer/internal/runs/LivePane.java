package org.easel.ui.trainer.internal.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.easel.core.run.RunFolder;
import org.easel.ui.ThemeColour;
import org.easel.ui.trainer.internal.Amounts;
import org.easel.ui.trainer.internal.Messages;
import org.easel.ui.trainer.internal.live.RunChart;
import org.easel.ui.trainer.internal.live.SampleCanvas;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** One run as it goes on: numbers, curves, the last picture, what it says. Other runs may be laid over its curves. */
final class LivePane {

	private final Composite control;
	private final Label name;
	private final Label message;
	private final List<Label> numbers = new ArrayList<>();
	private final RunChart loss;
	private final RunChart rate;
	private final SampleCanvas sample;
	private final Text log;
	private Optional<RunView> shown = Optional.empty();

	LivePane(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		var layout = new GridLayout();
		layout.marginWidth = 10;
		layout.marginHeight = 8;
		control.setLayout(layout);
		name = new Label(control, SWT.NONE);
		name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.BANNER_FONT));
		name.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		message = new Label(control, SWT.WRAP);
		var wide = new GridData(SWT.FILL, SWT.TOP, true, false);
		wide.widthHint = 200;
		message.setLayoutData(wide);
		numbers();
		var sash = new SashForm(control, SWT.VERTICAL);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		var charts = new CTabFolder(sash, SWT.TOP | SWT.FLAT);
		loss = new RunChart(charts, Messages.Live_loss);
		rate = new RunChart(charts, Messages.Live_rate);
		tab(charts, Messages.Live_loss, loss.control());
		tab(charts, Messages.Live_rate, rate.control());
		charts.setSelection(0);
		var below = new SashForm(sash, SWT.HORIZONTAL);
		sample = new SampleCanvas(below);
		log = new Text(below, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
		below.setWeights(35, 65);
		sash.setWeights(62, 38);
		show(Optional.empty(), List.of());
	}

	private static void tab(CTabFolder folder, String label, Control content) {
		var item = new CTabItem(folder, SWT.NONE);
		item.setText(label);
		item.setControl(content);
	}

	private void numbers() {
		var names = new String[] { Messages.Live_epoch, Messages.Live_loss, Messages.Live_rate, Messages.Live_pace, Messages.Live_left };
		var row = new Composite(control, SWT.NONE);
		row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		var layout = new GridLayout(names.length, true);
		layout.marginWidth = 0;
		layout.marginHeight = 2;
		layout.verticalSpacing = 1;
		row.setLayout(layout);
		for (var each : names) {
			var label = new Label(row, SWT.NONE);
			label.setText(each);
			Runnable dress = () -> label.setForeground(ThemeColour.QUIET_TEXT.get());
			dress.run();
			ThemeColour.onChange(label, dress);
		}
		for (int i = 0; i < names.length; i++) {
			var number = new Label(row, SWT.NONE);
			number.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			numbers.add(number);
		}
	}

	Control control() {
		return control;
	}

	/** The run as it is shown. */
	Optional<RunView> view() {
		return shown;
	}

	/** The run that is shown. */
	Optional<RunFolder> run() {
		return shown.map(RunView::run);
	}

	/** Shows a run. @param others whose curves are laid over its own */
	void show(Optional<RunView> run, List<RunView> others) {
		var before = shown.map(RunView::run);
		shown = run;
		put(name, run.map(each -> each.run().name()).orElse(Messages.Live_none));
		message(run.map(RunWords::message).orElse(Messages.Live_noneHint), run.filter(RunWords::isTrouble).isPresent());
		put(numbers.get(0), run.filter(each -> each.pace().epochs() > 0).map(each -> Messages.bind(Messages.Live_of, each.pace().epoch(), each.pace().epochs())).orElse("")); //$NON-NLS-1$
		put(numbers.get(1), run.flatMap(each -> last(each, Curve.Points::smooth)).map(Amounts::number).orElse("")); //$NON-NLS-1$
		put(numbers.get(2), run.flatMap(each -> last(each, Curve.Points::rate)).map(Amounts::number).orElse("")); //$NON-NLS-1$
		put(numbers.get(3), run.filter(each -> each.pace().stepsPerSecond() > 0).map(each -> Messages.bind(Messages.Live_stepsPerSecond, Amounts.number(each.pace().stepsPerSecond()))).orElse("")); //$NON-NLS-1$
		put(numbers.get(4), run.filter(RunView::isRunning).map(each -> each.pace().stepsPerSecond() > 0 ? Amounts.time(each.pace().left()) : Messages.Live_leftUnknown).orElse("")); //$NON-NLS-1$
		curves(run, others);
		sample.show(run.flatMap(RunView::sample));
		log(run.map(RunView::log).orElse(List.of()), !before.equals(run.map(RunView::run)));
	}

	private static void put(Label label, String text) {
		if (!label.getText().equals(text)) {
			label.setText(text);
		}
	}

	private static Optional<Double> last(RunView run, Function<Curve.Points, double[]> series) {
		var values = series.apply(run.points());
		return values.length == 0 ? Optional.empty() : Optional.of(values[values.length - 1]);
	}

	private void message(String text, boolean trouble) {
		message.setForeground((trouble ? ThemeColour.ERROR : ThemeColour.QUIET_TEXT).get());
		var shownText = text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!message.getText().equals(shownText)) {
			message.setText(shownText);
			((GridData) message.getLayoutData()).exclude = text.isEmpty();
			message.setVisible(!text.isEmpty());
			control.layout();
		}
	}

	private void curves(Optional<RunView> run, List<RunView> others) {
		var all = new ArrayList<RunView>();
		run.ifPresent(all::add);
		others.stream().filter(other -> run.filter(each -> each.run().equals(other.run())).isEmpty()).forEach(all::add);
		all.removeIf(each -> each.points().count() == 0);
		loss.show(all.stream().map(each -> new RunChart.Line(each.run().name(), each.points().steps(), each.points().smooth(), each.points().loss())).toList());
		rate.show(all.stream().map(each -> new RunChart.Line(each.run().name(), each.points().steps(), each.points().rate(), new double[0])).toList());
	}

	private void log(List<String> lines, boolean other) {
		var text = String.join("\n", lines); //$NON-NLS-1$
		if (other || !log.getText().equals(text)) {
			log.setText(text);
			log.setSelection(text.length());
		}
	}

	RunChart loss() {
		return loss;
	}

	SampleCanvas sample() {
		return sample;
	}

	String log() {
		return log.getText();
	}

	String message() {
		return message.getText();
	}
}
