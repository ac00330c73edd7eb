package org.easel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.easel.core.extension.ContributionException;
import org.easel.core.io.Folders;
import org.easel.djl.Torch;
import org.easel.tagging.small.SmallTaggerWriter;
import org.easel.training.base.BaseTraining;
import org.easel.training.classifier.TaggerRecipe;
import org.easel.training.classifier.TaggerTraining;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains a small tagger from nothing, as the one that Easel brings was. */
@Command(name = "train-tagger")
final class TrainTaggerCommand implements Callable<Integer> {

	private static final String OPTIMIZER = "adamw";
	private static final String WEIGHT_DECAY = "weight_decay";
	private static final String FOLDER = "tagger";
	private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

	private final Session session;

	@Option(names = "--recipe", required = true, paramLabel = "FILE")
	private Path recipe;

	@Option(names = "--packages", required = true, paramLabel = "DIR")
	private Path packages;

	@Option(names = "--out", required = true, paramLabel = "DIR")
	private Path out;

	@Option(names = "--threads", paramLabel = "N")
	private int threads = Runtime.getRuntime().availableProcessors();

	TrainTaggerCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException, ContributionException {
		var read = TaggerRecipe.read(recipe);
		Folders.create(out);
		var adamw = session.registries().optimizers().find(OPTIMIZER)
				.orElseThrow(() -> new IOException(session.text("unknown.id", "optimizer", OPTIMIZER, "")));
		var settings = adamw.settings().defaults().with(WEIGHT_DECAY, read.weightDecay());
		var training = new TaggerTraining(read, packages, out, adamw.create(), settings);
		boolean finished;
		try (var torch = Torch.start(threads)) {
			finished = training.run(torch, new Progress());
		}
		if (!finished) {
			session.say("tagger.stopped", out);
			return ExitCodes.STOPPED;
		}
		var folder = out.resolve(FOLDER);
		SmallTaggerWriter.write(training.result(), folder, "Easel " + session.installation().version(), read.licence());
		session.say("tagger.finished", folder, training.heldOut());
		return ExitCodes.OK;
	}

	/** A line every few seconds; asks to stop after Ctrl-C. */
	private final class Progress implements BaseTraining.Progress {

		private Instant last = Instant.EPOCH;

		@Override
		public void step(String phase, int step, int steps, double loss, double seconds) {
			var now = Instant.now();
			if (Duration.between(last, now).compareTo(BETWEEN_LINES) >= 0 || step == steps) {
				last = now;
				session.out().println(String.format(Locale.ROOT, "step %d/%d, loss %.4f, %.2f steps/s", step, steps, loss, 1 / seconds));
			}
		}

		@Override
		public void note(String message) {
			session.out().println(message);
		}

		@Override
		public boolean stopRequested() {
			return session.interrupts().requested();
		}
	}
}
