package org.easel.evaluation.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.easel.core.run.RunFolder;
import org.easel.evaluation.EvaluationMonitor;
import org.easel.evaluation.Judge;
import org.easel.evaluation.NamedPrompt;
import org.easel.core.measure.StyleScale;
import org.easel.tagging.TaggingException;
import org.easel.training.base.PromptPictures;
import org.easel.training.base.pictures.BasePicture;
import org.easel.training.settings.LoraTrainerSettings;

/**
 * Measures what LoRAs learn from the starter pictures: how far each epoch draws in their style, and whether it still draws
 * what it is asked for; with runs beside it that show what the numbers mean.
 */
public final class StarterEvaluation {

	/** The LoRA off, and at half its strength. */
	private static final List<Double> STRENGTHS = List.of(0.0, 0.5);

	private final List<NamedPrompt> prompts;
	private final Path pictures;
	private final Path real;
	private final Path out;

	/**
	 * @param prompts of every epoch's pictures
	 * @param pictures the starter project's pictures, named after what they show
	 * @param real pictures of the same things in the base model's style, as {@link PromptPictures} names them
	 * @param out the folder for all that is made; of one base model's very file
	 */
	public StarterEvaluation(List<NamedPrompt> prompts, Path pictures, Path real, Path out) {
		this.prompts = List.copyOf(prompts);
		this.pictures = pictures;
		this.real = real;
		this.out = out;
	}

	/** Draws a finished run's epochs at other strengths. */
	@FunctionalInterface
	public interface Strengths {

		/** Draws what is missing; false if it was stopped. */
		boolean draw(RunFolder run, int epochs, List<Double> strengths, Path out, EvaluationMonitor monitor) throws IOException;
	}

	/**
	 * Does the runs that are not done yet, draws, looks and writes the picture.
	 *
	 * @param base the base model's id or file
	 * @return nothing if it was stopped
	 * @throws IOException if a run does not finish, or a file cannot be read or written
	 * @throws TaggingException if the tagger fails or does not know a thing
	 */
	public Optional<StarterReport> run(String base, StarterRuns runs, Strengths strengths, Judge judge, EvaluationMonitor monitor)
			throws IOException, TaggingException, InterruptedException {
		long begin = System.nanoTime();
		var style = styleOfTheStarter(judge);
		var plain = styleOfTheBase(judge);
		var finished = new EnumMap<Variation, RunFolder>(Variation.class);
		for (var variation : Variation.values()) {
			var run = runs.finished(variation, base, prompts, monitor);
			if (run.isEmpty()) {
				return Optional.empty();
			}
			finished.put(variation, run.get());
		}
		var demo = finished.get(Variation.ADAMW);
		int epochs = Math.toIntExact(demo.readSettings().trainerSettings().whole(LoraTrainerSettings.EPOCHS));
		if (!strengths.draw(demo, epochs, STRENGTHS, out, monitor)) {
			return Optional.empty();
		}
		monitor.note("Looking at all pictures");
		var files = new EnumMap<Variation, Course.Files>(Variation.class);
		for (var each : finished.entrySet()) {
			files.put(each.getKey(), samples(each.getValue()));
		}
		var baseVerdicts = Course.verdicts(0, prompts, files.get(Variation.ADAMW), judge);
		var scale = StyleScale.fit(Judge.features(plain), Judge.features(style), Judge.features(baseVerdicts));
		var courses = new EnumMap<Variation, Course>(Variation.class);
		var curves = new EnumMap<Variation, LossCurve>(Variation.class);
		for (var each : finished.entrySet()) {
			courses.put(each.getKey(), Course.of(epochs, prompts, files.get(each.getKey()), scale, judge));
			curves.put(each.getKey(), LossCurve.of(each.getValue()));
		}
		var strengthFiles = strengthFiles(demo, files.get(Variation.ADAMW));
		var atStrength = new LinkedHashMap<Double, Course>();
		for (double strength : STRENGTHS) {
			atStrength.put(strength, Course.of(epochs, prompts, strengthFiles.get(strength), scale, judge));
		}
		var loss = new EnumMap<Variation, List<Double>>(Variation.class);
		curves.forEach((variation, curve) -> loss.put(variation, curve.byEpoch()));
		var picture = out.resolve("starter.png");
		var report = new StarterReport(courses, atStrength, loss, Judge.named(baseVerdicts), Judge.named(style), (System.nanoTime() - begin) / 1e9, picture);
		new StarterPoster(prompts, epochs, strengthFiles, files).write(picture, report, curves);
		return Optional.of(report);
	}

	private List<Judge.Verdict> styleOfTheStarter(Judge judge) throws IOException, TaggingException {
		var verdicts = new ArrayList<Judge.Verdict>();
		for (var picture : new StarterPictures(pictures).files()) {
			verdicts.add(judge.judge(picture, BasePicture.withoutColour(StarterPictures.name(picture))));
		}
		return verdicts;
	}

	/** The same things as the starter's, so that the probe learns the style and not what is shown. */
	private List<Judge.Verdict> styleOfTheBase(Judge judge) throws IOException, TaggingException {
		var verdicts = new ArrayList<Judge.Verdict>();
		for (var picture : new StarterPictures(pictures).files()) {
			var name = StarterPictures.name(picture);
			var same = real.resolve(PromptPictures.fileName(name));
			if (!Files.isRegularFile(same)) {
				throw new IOException(same + ": there is no real picture of \"" + name + "\" in the base model's style. Make it from the packages with --pictures and --words.");
			}
			verdicts.add(judge.judge(same, BasePicture.withoutColour(name)));
		}
		return verdicts;
	}

	private static Course.Files samples(RunFolder run) throws IOException {
		var samples = run.readSettings().samples();
		return (epoch, prompt) -> run.sample(epoch, prompt, samples.get(prompt).seed());
	}

	/** The demo's run at all strengths; the base model's pictures are the same at each. */
	private Map<Double, Course.Files> strengthFiles(RunFolder demo, Course.Files full) throws IOException {
		var samples = demo.readSettings().samples();
		var drawn = new StrengthSamples(demo, out);
		var files = new LinkedHashMap<Double, Course.Files>();
		for (double strength : STRENGTHS) {
			files.put(strength, (epoch, prompt) -> epoch == 0 ? full.of(0, prompt) : drawn.file(strength, epoch, prompt, samples.get(prompt)));
		}
		files.put(1.0, full);
		return files;
	}
}
