package org.easel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.easel.core.extension.ContributionException;
import org.easel.core.io.Folders;
import org.easel.djl.Torch;
import org.easel.training.base.BaseRecipe;
import org.easel.training.base.BaseTraining;
import org.easel.training.base.pictures.DrawnPicture;
import org.easel.training.base.pictures.EmojiPictures;
import org.easel.training.base.pictures.EmojiThing;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains a small base model from nothing, as the one that Easel brings was. */
@Command(name = "train-base")
final class TrainBaseCommand implements Callable<Integer> {

	private static final String OPTIMIZER = "adamw";
	private static final String RECIPE = "recipe/small.json";

	private final Session session;

	@Spec
	private CommandSpec spec;

	@Option(names = "--recipe", paramLabel = "FILE")
	private Path recipe;

	@Option(names = "--pictures", required = true, paramLabel = "DIR")
	private Path pictures;

	@Option(names = "--words", required = true, paramLabel = "DIR")
	private Path words;

	@Option(names = "--packages", paramLabel = "DIR")
	private Path packages;

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
		var hands = hands(read);
		Folders.create(out);
		var adamw = session.registries().optimizers().find(OPTIMIZER)
				.orElseThrow(() -> new IOException(session.text("unknown.id", "optimizer", OPTIMIZER, "")));
		var training = new BaseTraining(read, all, hands, out, session.installation().tokenizer(), adamw.create(), adamw.settings().defaults(),
				Optional.ofNullable(from));
		try (var torch = Torch.start(threads)) {
			boolean finished = training.run(torch, new TrainingLines(session, true));
			session.say(finished ? "base.finished" : "base.stopped", training.result());
			return finished ? ExitCodes.OK : ExitCodes.STOPPED;
		}
	}

	/** What the recipe's other hands have drawn of its things. */
	private List<DrawnPicture> hands(BaseRecipe read) throws IOException {
		var selection = read.pictures();
		if (selection.hands().isEmpty()) {
			return List.of();
		}
		if (packages == null) {
			throw new ParameterException(spec.commandLine(), session.text("base.packages",
					selection.hands().stream().map(BaseRecipe.Hand::folder).collect(Collectors.joining(", "))));
		}
		var things = EmojiThing.read(words).stream().filter(thing -> selection.takes(thing.group(), thing.subgroup(), thing.name())).toList();
		var drawn = new ArrayList<DrawnPicture>();
		for (var hand : selection.hands()) {
			drawn.addAll(DrawnPicture.read(packages.resolve(hand.folder()), hand.style(), things));
		}
		return drawn;
	}
}
