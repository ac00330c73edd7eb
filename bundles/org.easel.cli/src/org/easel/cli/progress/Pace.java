package org.easel.cli.progress;

import java.time.Duration;
import java.time.Instant;

import org.easel.core.run.RunEvent;
import org.easel.core.run.RunEvent.Started;
import org.easel.core.run.RunEvent.Step;

/** How far a run is and how fast it goes, as its events tell. */
final class Pace {

	private static final double SMOOTHING = 0.05;

	private Instant begin;
	private long fromStep;
	private long steps;
	private long step;
	private int epochs;
	private int epoch;
	private double loss = Double.NaN;
	private double rate;

	void event(RunEvent event) {
		switch (event) {
			case Started started -> {
				begin = null;
				step = started.fromStep();
				steps = started.steps();
				epochs = started.epochs();
			}
			case Step done -> {
				if (begin == null) {
					// What comes before the first step, such as encoding pictures, says nothing of the pace.
					begin = done.time().minusMillis(Math.round(1000 * done.secondsPerStep()));
					fromStep = done.step() - 1;
				}
				step = done.step();
				epoch = done.epoch();
				rate = done.effectiveRate();
				loss = Double.isNaN(loss) ? done.loss() : loss + SMOOTHING * (done.loss() - loss);
			}
			default -> {
				// Does not change the pace.
			}
		}
	}

	boolean began() {
		return steps > 0;
	}

	long steps() {
		return steps;
	}

	long step() {
		return step;
	}

	int epoch() {
		return epoch;
	}

	int epochs() {
		return epochs;
	}

	/** Smoothed over about 20 steps; NaN before the first. */
	double loss() {
		return loss;
	}

	double rate() {
		return rate;
	}

	/** Steps a second since the first step of this process, sampling and saving included; 0 before the first. */
	double stepsPerSecond(Instant now) {
		if (begin == null) {
			return 0;
		}
		double seconds = Duration.between(begin, now).toMillis() / 1000.0;
		return seconds <= 0 ? 0 : (step - fromStep) / seconds;
	}

	/** The time that the rest takes at this pace; zero while it is not known. */
	Duration left(Instant now) {
		double pace = stepsPerSecond(now);
		return pace == 0 ? Duration.ZERO : Duration.ofSeconds(Math.round((steps - step) / pace));
	}
}
