package org.easel.ui.trainer.internal.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.easel.core.queue.QueuedRun;
import org.easel.core.run.EventTail;
import org.easel.core.run.RunEvent;
import org.easel.core.run.RunEvent.Ended;
import org.easel.core.run.RunEvent.EpochEnd;
import org.easel.core.run.RunEvent.Note;
import org.easel.core.run.RunEvent.Sample;
import org.easel.core.run.RunEvent.Started;
import org.easel.core.run.RunEvent.Step;
import org.easel.core.run.RunEvent.Warning;
import org.easel.core.run.RunFolder;
import org.easel.runs.RunCondition;
import org.easel.ui.trainer.internal.Amounts;
import org.easel.ui.trainer.internal.Messages;

/** What a run tells, read on as it goes. For one thread in the background. */
final class RunStory {

	private static final int MOST_LINES = 300;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault()); //$NON-NLS-1$

	private final RunFolder run;
	private final EventTail tail;
	private final Curve curve = new Curve();
	/** All events that say how it stands; of steps in a row the last alone. */
	private final List<RunEvent> marks = new ArrayList<>();
	private final Deque<String> log = new ArrayDeque<>();
	private Optional<Path> sample = Optional.empty();
	private Optional<Step> firstStep = Optional.empty();
	private Optional<Step> lastStep = Optional.empty();
	private int epochs;
	private long steps;

	RunStory(RunFolder run) {
		this.run = run;
		tail = new EventTail(run.events());
	}

	/** Reads on. @return whether there was something new */
	boolean read() throws IOException {
		var events = tail.poll();
		events.forEach(this::take);
		return !events.isEmpty();
	}

	private void take(RunEvent event) {
		switch (event) {
			case Started started -> {
				curve.started(started);
				epochs = started.epochs();
				steps = started.steps();
				firstStep = Optional.empty();
				say(event, started.fromStep() == 0 ? Messages.bind(Messages.Log_started, Amounts.count(steps), Amounts.count(epochs))
						: Messages.bind(Messages.Log_goesOn, Amounts.count(started.fromStep())));
			}
			case Step step -> {
				curve.step(step);
				firstStep = firstStep.or(() -> Optional.of(step));
				lastStep = Optional.of(step);
			}
			case EpochEnd end -> say(event, Messages.bind(Messages.Log_epoch, new Object[] { end.epoch(), Amounts.number(end.meanLoss()), end.file() }));
			case Sample drawn -> sample = Optional.of(run.path().resolve(drawn.file()));
			case Warning warning -> say(event, Messages.bind(Messages.Log_warning, warning.message()));
			case Note note -> say(event, note.message());
			case Ended ended -> say(event, ended(ended));
			default -> {
				// Told by the curve or nowhere.
			}
		}
		if (event instanceof Step && !marks.isEmpty() && marks.getLast() instanceof Step) {
			marks.removeLast();
		}
		marks.add(event);
	}

	private static String ended(Ended ended) {
		return switch (ended.reason()) {
			case FINISHED -> Messages.Log_finished;
			case STOPPED -> Messages.Log_stopped;
			case FAILED -> ended.message();
		};
	}

	private void say(RunEvent event, String what) {
		log.addLast(TIME.format(event.time()) + "  " + what); //$NON-NLS-1$
		if (log.size() > MOST_LINES) {
			log.removeFirst();
		}
	}

	/** The run as it stands. @param place in the queue from 1; 0 for none */
	RunView view(boolean running, Optional<QueuedRun> queued, int place) {
		return new RunView(run, RunCondition.of(marks, running), queued, place, pace(running), curve.points(), sample, List.copyOf(log));
	}

	private RunView.Pace pace(boolean running) {
		int epoch = lastStep.map(Step::epoch).orElse(0);
		double pace = firstStep.map(first -> pace(first, lastStep.orElse(first), running)).orElse(0.0);
		long done = lastStep.map(Step::step).orElse(0L);
		return new RunView.Pace(epoch, epochs, pace, pace == 0 ? Duration.ZERO : Duration.ofMillis(Math.round(1000 * (steps - done) / pace)));
	}

	/** Sampling and saving count too, as they do in the time that is left. */
	private static double pace(Step first, Step last, boolean running) {
		var until = running ? Instant.now() : last.time();
		double seconds = Duration.between(first.time(), until).toMillis() / 1000.0 + first.secondsPerStep();
		return seconds <= 0 ? 0 : (last.step() - first.step() + 1) / seconds;
	}
}
