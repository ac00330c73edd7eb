package org.easel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.easel.core.extension.ContributionException;
import org.easel.core.io.Folders;
import org.easel.djl.Torch;
import org.easel.tagging.small.SmallTaggerWriter;
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
			finished = training.run(torch, new TrainingLines(session, false));
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
}
