package org.easel.ui.gallery.internal.advice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;

import org.easel.core.advice.Advice;
import org.easel.core.advice.SampleReading;
import org.easel.core.run.RunFolder;
import org.easel.core.samples.DrawnSample;
import org.easel.core.samples.SampledRun;
import org.easel.runs.advice.RunAdvice;
import org.easel.runs.worker.Worker;
import org.easel.ui.BackgroundWork;
import org.easel.ui.gallery.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What the advisor says to the question "which epoch?": one sentence, and the curves on which it stands. */
public final class AdvicePane extends Composite {

	private static final int HEIGHT = 125;

	private final Label sentence;
	private final Button ask;
	private final CurvesCanvas curves;
	private final AdviceWork work;
	private final Runnable changed;
	private final Map<RunFolder, Advice> known = new HashMap<>();
	/** What the advisor saw last of the runs that it was asked about, so that it looks again as soon as there is more. */
	private final Map<RunFolder, Integer> asked = new HashMap<>();
	private final Set<RunFolder> looking = new HashSet<>();
	/** What went wrong with runs, in sentences for people. */
	private final Map<RunFolder, String> wrong = new HashMap<>();
	private Optional<SampledRun> shown = Optional.empty();

	/**
	 * @param chosen is told of an epoch that was clicked in the curves, 0 for the base model
	 * @param changed is called when there is other advice
	 */
	public AdvicePane(Composite parent, Worker worker, IntConsumer chosen, Runnable changed) {
		super(parent, SWT.NONE);
		this.changed = changed;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(8, 4).applyTo(this);
		sentence = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(sentence);
		ask = new Button(this, SWT.PUSH);
		ask.setText(Messages.Advice_ask);
		ask.setToolTipText(Messages.Advice_askTip);
		ask.addListener(SWT.Selection, event -> ask());
		curves = new CurvesCanvas(this, chosen);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(SWT.DEFAULT, HEIGHT).applyTo(curves);
		work = new AdviceWork(worker, this);
		tell();
	}

	/** Shows what is known of a run, and looks again where it was asked about before and has more pictures now. */
	public void show(Optional<SampledRun> run) {
		shown = run;
		run.filter(each -> asked.containsKey(each.run()) && asked.get(each.run()) != each.samples().hashCode()).ifPresent(this::look);
		tell();
	}

	/** Forgets all, as the project is closed. */
	public void close() {
		known.clear();
		asked.clear();
		wrong.clear();
		shown = Optional.empty();
		tell();
	}

	/** Asks about the run that is shown. */
	public void ask() {
		shown.ifPresent(this::look);
	}

	/** The epoch that is proposed of a run. */
	public OptionalInt proposed(RunFolder run) {
		return Optional.ofNullable(known.get(run)).map(advice -> advice.verdict().proposal()).orElse(OptionalInt.empty());
	}

	/** What is said of a picture. */
	public Optional<SampleReading> reading(RunFolder run, DrawnSample sample) {
		return sample.column().strength() != 1 ? Optional.empty()
				: Optional.ofNullable(known.get(run)).flatMap(advice -> advice.epoch(sample.column().epoch())).flatMap(reading -> reading.sample(sample.prompt()));
	}

	/** What is said of the run that is shown; empty while nothing is. */
	public Optional<Advice> advice() {
		return shown.flatMap(run -> Optional.ofNullable(known.get(run.run())));
	}

	private void look(SampledRun run) {
		if (looking.add(run.run())) {
			asked.put(run.run(), run.samples().hashCode());
			wrong.remove(run.run());
			work.start(run, soFar -> take(run, soFar), done -> done(run, done), failure -> failed(run, failure)).addJobChangeListener(new Finished(this, () -> {
				looking.remove(run.run());
				tell();
			}));
			tell();
		}
	}

	private void take(SampledRun run, Advice soFar) {
		known.put(run.run(), soFar);
		tell();
		changed.run();
	}

	private void done(SampledRun run, RunAdvice advice) {
		take(run, advice.advice());
		if (!advice.unreadable().isEmpty()) {
			wrong.put(run.run(), advice.unreadable().getFirst());
			tell();
		}
	}

	private void failed(SampledRun run, Exception failure) {
		asked.remove(run.run());
		wrong.put(run.run(), BackgroundWork.message(failure));
		tell();
	}

	private void tell() {
		var advice = advice();
		boolean looks = shown.filter(run -> looking.contains(run.run())).isPresent();
		var failure = shown.flatMap(run -> Optional.ofNullable(wrong.get(run.run())));
		var words = advice.map(Advice::sentence).or(() -> failure).orElse(looks ? Messages.Advice_looking : Messages.Advice_none);
		sentence.setText(escaped(advice.isPresent() && failure.isPresent() ? NLS.bind(Messages.Advice_unreadable, words, failure.get()) : words));
		ask.setEnabled(shown.isPresent() && !looks);
		curves.show(advice);
		boolean any = advice.filter(each -> !each.epochs().isEmpty()).isPresent();
		curves.setVisible(any);
		((GridData) curves.getLayoutData()).exclude = !any;
		requestLayout();
		getParent().layout(true, true);
	}

	private static String escaped(String text) {
		return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
