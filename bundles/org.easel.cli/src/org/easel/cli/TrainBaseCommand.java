package org.easel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.easel.core.extension.ContributionException;
import org.easel.core.io.Folders;
import org.easel.djl.Torch;
import org.easel.training.base.BaseRecipe;
import org.easel.training.base.BaseTraining;
import org.easel.training.base.pictures.EmojiPictures;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains a small base model from nothing, as the one that Easel brings was. */
@Command(name = "train-base")
final class TrainBaseCommand implements Callable<Integer> {

	private static final String OPTIMIZER = "adamw";
	private static final String RECIPE = "recipe/small.json";
	private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

	private final Session session;

	@Option(names = "--recipe", paramLabel = "FILE")
	private Path recipe;

	@Option(names = "--pictures", required = true, paramLabel = "DIR")
	private Path pictures;

	@Option(names = "--words", required = true, paramLabel = "DIR")
	private Path words;

	@Option(names = "--out", required = true, paramLabel = "DIR")
	private Path out;

	@Option(names = "--from", paramLabel = "FILE")
	private Path from;

	@Option(names = "--threads", paramLabel = "N")
	private int threads = Runtime.getRuntime().availableProcessors();

	TrainBaseCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException, ContributionException {
		var read = BaseRecipe.read(recipe == null ? session.installation().starter(RECIPE) : recipe);
		var all = EmojiPictures.read(pictures, words);
		Folders.create(out);
		var adamw = session.registries().optimizers().find(OPTIMIZER)
				.orElseThrow(() -> new IOException(session.text("unknown.id", "optimizer", OPTIMIZER, "")));
		var training = new BaseTraining(read, all, out, session.installation().tokenizer(), adamw.create(), adamw.settings().defaults(),
				Optional.ofNullable(from));
		try (var torch = Torch.start(threads)) {
			boolean finished = training.run(torch, new Progress());
			session.say(finished ? "base.finished" : "base.stopped", training.result());
			return finished ? ExitCodes.OK : ExitCodes.STOPPED;
		}
	}

	/** A line every few seconds; asks to stop after Ctrl-C. */
	private final class Progress implements BaseTraining.Progress {

		private Instant last = Instant.EPOCH;

		@Override
		public void step(String phase, int step, int steps, double loss, double seconds) {
			var now = Instant.now();
			if (Duration.between(last, now).compareTo(BETWEEN_LINES) >= 0 || step == steps) {
				last = now;
				session.say("base.step", phase, step, steps, loss, 1 / seconds);
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
