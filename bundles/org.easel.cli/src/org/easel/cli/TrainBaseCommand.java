package org.easel.cli;

import java.io.IOException;
import java.nio.file.Path;
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
			boolean finished = training.run(torch, new TrainingLines(session, true));
			session.say(finished ? "base.finished" : "base.stopped", training.result());
			return finished ? ExitCodes.OK : ExitCodes.STOPPED;
		}
	}
}
