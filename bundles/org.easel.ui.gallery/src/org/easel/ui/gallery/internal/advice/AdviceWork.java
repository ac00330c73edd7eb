package org.easel.ui.gallery.internal.advice;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.easel.core.advice.Advice;
import org.easel.core.samples.SampledRun;
import org.easel.runs.advice.Eyes;
import org.easel.runs.advice.RunAdvice;
import org.easel.runs.advice.RunAdvisor;
import org.easel.runs.advice.SightTagger;
import org.easel.runs.worker.Worker;
import org.easel.ui.BackgroundWork;
import org.easel.ui.MonitoredProgress;
import org.easel.ui.WidgetUpdates;
import org.easel.ui.gallery.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;

/** Lets the advisor look at a run's pictures in the background; what it saw before it does not look at again. */
final class AdviceWork {

	private final Worker worker;
	private final Control owner;

	AdviceWork(Worker worker, Control owner) {
		this.worker = worker;
		this.owner = owner;
	}

	/**
	 * Begins; all is told in the thread of the user interface.
	 *
	 * @param each gets the advice so far
	 * @param failed is told why there is no advice
	 */
	Job start(SampledRun run, Consumer<Advice> each, Consumer<RunAdvice> done, Consumer<Exception> failed) {
		return new BackgroundWork<>(NLS.bind(Messages.Advice_job, run.run().name()), monitor -> advise(run, each, monitor)).then(owner, done).otherwise(owner, failed).start();
	}

	private RunAdvice advise(SampledRun run, Consumer<Advice> each, IProgressMonitor monitor) throws IOException, InterruptedException {
		var tagger = SightTagger.builtIn();
		var cache = RunAdvisor.cache(tagger, run.run());
		var updates = new WidgetUpdates(owner);
		Optional<RunAdvice> advice = new RunAdvisor(tagger, Eyes.of(worker, tagger)).advise(run, cache, soFar -> updates.later(() -> each.accept(soFar)),
				new MonitoredProgress(Messages.Advice_looking, monitor));
		// What was seen is kept, cancelled or not.
		cache.save();
		return advice.orElseThrow(OperationCanceledException::new);
	}
}
