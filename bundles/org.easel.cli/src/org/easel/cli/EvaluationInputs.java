package org.easel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.easel.core.run.SamplePrompt;
import org.easel.evaluation.EvaluationMonitor;
import org.easel.evaluation.NamedPrompt;
import org.easel.runs.BaseModelFile;
import org.easel.runs.BaseModelFiles;
import org.easel.runs.RunningRun;
import org.easel.tagging.TaggingException;
import org.easel.tagging.features.FeatureTagger;
import org.easel.training.base.PromptPictures;
import org.easel.training.base.pictures.EmojiPictures;
import org.easel.training.files.ModelHashes;

import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Model.CommandSpec;

/** What the evaluations of a base model and of LoRAs on it are given alike. */
final class EvaluationInputs {

	private static final String TAGGER = "data/tagger";
	private static final String REAL = "data/evaluation/real";
	private static final int SHORT_HASH = 12;

	@Option(names = "--model", paramLabel = "ID|FILE", defaultValue = BaseModelFiles.BUILT_IN, descriptionKey = "evaluate.model")
	private String model;

	@Option(names = "--tagger", paramLabel = "DIR", descriptionKey = "evaluate.tagger")
	private Path tagger;

	@Option(names = "--pictures", paramLabel = "DIR", descriptionKey = "evaluate.pictures")
	private Path pictures;

	@Option(names = "--words", paramLabel = "DIR", descriptionKey = "evaluate.words")
	private Path words;

	@Option(names = "--out", paramLabel = "DIR", defaultValue = "evaluation", descriptionKey = "evaluate.out")
	private Path out;

	/** The base model's id or file as it was typed. */
	String model() {
		return model;
	}

	BaseModelFile model(Session session) throws IOException {
		return session.models().find(model);
	}

	/** A folder for what is made of this very file; another file with the same name gets another. */
	Path out(BaseModelFile model, String what) throws IOException {
		return out.resolve(what + "-" + ModelHashes.of(model.file()).full().substring(0, SHORT_HASH));
	}

	FeatureTagger tagger(Session session) throws IOException, TaggingException {
		return FeatureTagger.open(tagger == null ? session.installation().starter(TAGGER) : tagger, 1);
	}

	/**
	 * The folder of real pictures: Easel's own, or made from the packages that the base model was trained on.
	 *
	 * @throws ParameterException if only one of the packages is named
	 */
	Path real(Session session, CommandSpec spec, List<NamedPrompt> prompts, int side) throws IOException {
		if (pictures == null && words == null) {
			return session.installation().starter(REAL);
		}
		if (pictures == null || words == null) {
			throw new ParameterException(spec.commandLine(), session.text("evaluate.both"));
		}
		var made = out.resolve("real-%d".formatted(side));
		var source = new PromptPictures(EmojiPictures.read(pictures, words));
		for (var prompt : prompts) {
			if (!Files.exists(made.resolve(PromptPictures.fileName(prompt.prompt())))) {
				source.write(prompt.prompt(), prompt.name(), side, made);
			}
		}
		return made;
	}

	/** A list of prompts that Easel brings, or one of the user's. */
	static List<NamedPrompt> prompts(Session session, Path file, String own) throws IOException {
		return NamedPrompt.read(file == null ? session.installation().starter(own) : file);
	}

	/** How every picture is drawn. */
	static SamplePrompt form(BaseModelFile model, int steps, double cfg) {
		int side = model.facts().resolution();
		return new SamplePrompt("", "", 0, side, side, steps, cfg, "euler");
	}

	/** Says how it goes on, beside the result where that is wanted alone; stops after Ctrl-C. */
	static EvaluationMonitor monitor(Session session, boolean json) {
		var to = json ? session.terminal().err() : session.out();
		return new EvaluationMonitor() {

			@Override
			public void note(String message) {
				to.println(message);
				to.flush();
			}

			@Override
			public boolean stopRequested() {
				return session.interrupts().requested();
			}

			@Override
			public void started(RunningRun run) {
				session.interrupts().beforeEnd(run::kill);
			}
		};
	}
}
