package org.easel.evaluation.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.easel.core.io.Folders;
import org.easel.core.run.SamplePrompt;
import org.easel.diffusion.Adapters;
import org.easel.evaluation.EvaluationMonitor;
import org.easel.evaluation.Judge;
import org.easel.evaluation.NamedPrompt;
import org.easel.evaluation.drawing.CaptionedGrid;
import org.easel.evaluation.measure.Frechet;
import org.easel.tagging.TaggingException;
import org.easel.training.SampleDrawer;
import org.easel.training.base.PromptPictures;

/**
 * Measures a base model: what it draws for a list of prompts is looked at by a tagger, as are real pictures of the same
 * things. Pictures that are there already are not drawn again.
 */
public final class BaseEvaluation {

	private static final long FIRST_SEED = 1;
	private static final int COLUMNS = 20;
	private static final int CELL = 96;
	private static final int BETWEEN_NOTES = 20;

	private final List<NamedPrompt> prompts;
	private final Path real;
	private final SamplePrompt form;
	private final Path out;

	/**
	 * @param prompts what is drawn
	 * @param real a folder with a picture of each prompt, as {@link PromptPictures} names them
	 * @param form size, steps, guidance and sampler of every picture; its prompt and seed count for nothing
	 * @param out the folder for pictures of this very model
	 */
	public BaseEvaluation(List<NamedPrompt> prompts, Path real, SamplePrompt form, Path out) {
		this.prompts = List.copyOf(prompts);
		this.real = real;
		this.form = form;
		this.out = out;
	}

	/**
	 * Draws what is missing, looks at all and makes the contact sheet.
	 *
	 * @return nothing if it was stopped
	 * @throws IOException if a real picture is missing, or a file cannot be read or written
	 * @throws TaggingException if the tagger fails or does not know a prompt's thing
	 */
	public Optional<BaseReport> run(SampleDrawer drawer, Judge judge, EvaluationMonitor monitor) throws IOException, TaggingException {
		long begin = System.nanoTime();
		// Looked at first: a missing picture or word is told before minutes of drawing.
		var realVerdicts = new ArrayList<Judge.Verdict>();
		for (var prompt : prompts) {
			realVerdicts.add(judge.judge(realPicture(prompt), prompt.label()));
		}
		Folders.create(out.resolve("samples"));
		int drawn = 0;
		double drawing = 0;
		for (int i = 0; i < prompts.size(); i++) {
			if (!Files.exists(sample(i))) {
				long before = System.nanoTime();
				if (!drawer.draw(prompt(i), Adapters.NONE, sample(i), monitor::stopRequested)) {
					return Optional.empty();
				}
				drawing += seconds(before);
				drawn++;
			}
			if ((i + 1) % BETWEEN_NOTES == 0) {
				monitor.note((i + 1) + " of " + prompts.size() + " pictures");
			}
		}
		var verdicts = new ArrayList<Judge.Verdict>();
		for (int i = 0; i < prompts.size(); i++) {
			verdicts.add(judge.judge(sample(i), prompts.get(i).label()));
		}
		double frechet = Frechet.distance(Judge.features(verdicts), Judge.features(realVerdicts));
		var perPicture = drawn == 0 ? OptionalDouble.empty() : OptionalDouble.of(drawing / drawn);
		return Optional.of(new BaseReport(prompts.size(), Judge.named(verdicts), Judge.named(realVerdicts), frechet, perPicture, seconds(begin), sheet(verdicts)));
	}

	private Path realPicture(NamedPrompt prompt) throws IOException {
		var file = real.resolve(PromptPictures.fileName(prompt.prompt()));
		if (!Files.isRegularFile(file)) {
			throw new IOException(file + ": there is no real picture of \"" + prompt.prompt() + "\". Make them from the packages with --pictures and --words, "
					+ "or leave that prompt out.");
		}
		return file;
	}

	private SamplePrompt prompt(int i) {
		return new SamplePrompt(prompts.get(i).prompt(), form.negative(), FIRST_SEED + i, form.width(), form.height(), form.steps(), form.cfg(), form.sampler());
	}

	private Path sample(int i) {
		return out.resolve("samples").resolve("%03d-%s".formatted(i, PromptPictures.fileName(prompts.get(i).prompt())));
	}

	private Path sheet(List<Judge.Verdict> verdicts) throws IOException {
		var cells = new ArrayList<CaptionedGrid.Cell>();
		for (int i = 0; i < prompts.size(); i++) {
			cells.add(new CaptionedGrid.Cell(sample(i), prompts.get(i).prompt(), verdicts.get(i).named()));
		}
		var file = out.resolve("contact-sheet.png");
		new CaptionedGrid(cells, COLUMNS, CELL).write(file);
		return file;
	}

	private static double seconds(long since) {
		return (System.nanoTime() - since) / 1e9;
	}
}
