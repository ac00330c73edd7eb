package org.easel.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.easel.core.image.PngText;
import org.easel.core.run.EventLog;
import org.easel.core.run.RunEvent.Ended;
import org.easel.core.run.RunEvent.EpochEnd;
import org.easel.core.run.RunEvent.Reason;
import org.easel.core.run.RunEvent.Sample;
import org.easel.core.run.RunEvent.Started;
import org.easel.core.run.RunEvent.Step;
import org.easel.core.run.RunFolder;
import org.easel.runs.RunCondition;
import org.easel.runs.Runner;
import org.easel.runs.RunningRun;

/**
 * Does a run of two epochs with a step each in a moment, samples included; stops after the first where it is asked to. A run
 * whose title is {@value #FAILING} fails.
 */
public final class FakeRunner implements Runner {

	static final String FAILING = "Failing";

	@Override
	public RunningRun start(RunFolder run) throws IOException {
		run.clearStopRequest();
		return new FakeRun(run);
	}

	/** Works when it is waited for. */
	private static final class FakeRun implements RunningRun {

		private final RunFolder run;
		private boolean done;

		FakeRun(RunFolder run) {
			this.run = run;
		}

		@Override
		public RunFolder folder() {
			return run;
		}

		@Override
		public boolean isRunning() {
			return !done;
		}

		@Override
		public void requestStop() throws IOException {
			run.requestStop();
		}

		@Override
		public void kill() {
			done = true;
		}

		@Override
		public boolean await(Duration atMost) {
			try {
				work();
			} catch (IOException failed) {
				throw new IllegalStateException(failed);
			}
			done = true;
			return true;
		}

		@Override
		public RunCondition condition() throws IOException {
			return RunCondition.of(run);
		}

		private void work() throws IOException {
			long from = RunCondition.of(run).step();
			try (var log = EventLog.appender(run.events())) {
				log.append(new Started(Instant.now(), 2, 2, 1, from));
				samples(log, 0);
				for (int epoch = (int) from + 1; epoch <= 2; epoch++) {
					log.append(new Step(Instant.now(), epoch, epoch, 0.25, 0.001, 0.001, 0.5));
					if (run.readSettings().title().equals(FAILING)) {
						log.append(new Ended(Instant.now(), Reason.FAILED, "The loss is NaN.", epoch));
						return;
					}
					var file = run.lora(run.readSettings().name(), epoch, epoch == 2);
					Files.writeString(file, "a LoRA");
					log.append(new EpochEnd(Instant.now(), epoch, file.getFileName().toString(), 0.25));
					samples(log, epoch);
					if (run.stopRequested()) {
						log.append(new Ended(Instant.now(), Reason.STOPPED, "", epoch));
						return;
					}
				}
				log.append(new Ended(Instant.now(), Reason.FINISHED, "", 2));
			}
		}

		private void samples(EventLog log, int epoch) throws IOException {
			var prompts = run.readSettings().samples();
			for (int i = 0; i < prompts.size(); i++) {
				var file = run.sample(epoch, i, prompts.get(i).seed());
				Files.createDirectories(file.getParent());
				PngText.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), file, Map.of());
				log.append(new Sample(Instant.now(), epoch, i, run.path().relativize(file).toString(), prompts.get(i).prompt(), prompts.get(i).seed(), 1));
			}
		}
	}
}
