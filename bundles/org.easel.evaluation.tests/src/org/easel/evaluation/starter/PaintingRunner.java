package org.easel.evaluation.starter;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

import org.easel.core.run.EventLog;
import org.easel.core.run.RunEvent.Ended;
import org.easel.core.run.RunEvent.EpochEnd;
import org.easel.core.run.RunEvent.Reason;
import org.easel.core.run.RunEvent.Started;
import org.easel.core.run.RunEvent.Step;
import org.easel.core.run.RunFolder;
import org.easel.evaluation.PaintedPictures;
import org.easel.runs.RunCondition;
import org.easel.runs.Runner;
import org.easel.runs.RunningRun;

/** Does a run of two steps an epoch in a moment: its pictures take on the style epoch by epoch, and show what the shuffled words say. */
final class PaintingRunner implements Runner {

	private final PaintedPictures pictures;
	private final int epochs;
	String failing = "";
	int runs;

	PaintingRunner(PaintedPictures pictures, int epochs) {
		this.pictures = pictures;
		this.epochs = epochs;
	}

	/** What a prompt's picture shows after a training: the thing itself, or six things on where captions were shuffled. */
	String shown(RunFolder run, int epoch, String thing) {
		boolean mixedUp = epoch > 0 && variation(run).equals("shuffled");
		return pictures.things().get((pictures.things().indexOf(thing) + (mixedUp ? 6 : 0)) % pictures.things().size());
	}

	static String variation(RunFolder run) {
		return run.path().getParent().getParent().getFileName().toString();
	}

	@Override
	public RunningRun start(RunFolder run) throws IOException {
		runs++;
		boolean fails = variation(run).equals(failing);
		try (var log = EventLog.appender(run.events())) {
			log.append(new Started(Instant.now(), 2L * epochs, epochs, 2, 0));
			for (int epoch = 0; epoch <= epochs; epoch++) {
				if (epoch > 0) {
					log.append(new Step(Instant.now(), 2L * epoch - 1, epoch, 0.5 / epoch, 0.001, 0.001, 0.1));
					log.append(new Step(Instant.now(), 2L * epoch, epoch, 0.4 / epoch, 0.001, 0.001, 0.1));
					log.append(new EpochEnd(Instant.now(), epoch, run.lora("two_ink_prints", epoch, epoch == epochs).getFileName().toString(), 0.45 / epoch));
				}
				paint(run, epoch);
			}
			log.append(new Ended(Instant.now(), fails ? Reason.FAILED : Reason.FINISHED, fails ? "The loss is NaN." : "", 2L * epochs));
		}
		return new Done(run);
	}

	private void paint(RunFolder run, int epoch) throws IOException {
		var samples = run.readSettings().samples();
		for (int i = 0; i < samples.size(); i++) {
			var thing = samples.get(i).prompt().split(", ")[1].replace("red ", "");
			pictures.paint(run.sample(epoch, i, samples.get(i).seed()), shown(run, epoch, thing), 0.8 * epoch / epochs);
		}
	}

	/** A run that ended before anybody looked. */
	private record Done(RunFolder folder) implements RunningRun {

		@Override
		public boolean isRunning() {
			return false;
		}

		@Override
		public void requestStop() {
			// It is done.
		}

		@Override
		public void kill() {
			// It is done.
		}

		@Override
		public boolean await(Duration atMost) {
			return true;
		}

		@Override
		public RunCondition condition() throws IOException {
			return RunCondition.of(folder.readEvents(), false);
		}
	}
}
