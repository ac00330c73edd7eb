package org.easel.core.advice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.easel.core.caption.Caption;
import org.easel.core.project.Kind;
import org.easel.core.random.CounterRandom;
import org.easel.core.run.SamplePrompt;

/**
 * A made-up run: every thing has a direction of its own in the features, and the dataset's style another one that all its
 * pictures share. The tagger finds in a picture what is drawn in it.
 */
final class TestRun {

	private static final int SIZE = 64;
	private static final int THINGS = 24;
	private static final int STYLE = 1000;
	private static final int BLOB = 1001;
	private static final double NOISE = 1;

	private final int prompts;
	private final SortedMap<Integer, Map<SamplePrompt, Sight>> epochs = new TreeMap<>();
	private Kind kind = Kind.STYLE;
	private int pictures = THINGS;
	private int baseSamples;
	private boolean shuffled;
	private boolean baseIsInStyle;
	private boolean baseIsBlind;
	private KnownWords words = new KnownWords(Set.copyOf(IntStream.range(0, THINGS).mapToObj(TestRun::thing).toList()), Set.copyOf(IntStream.range(0, THINGS).mapToObj(TestRun::thing).toList()));
	private int drawn;

	/** @param prompts number of samples of each epoch; every second one's thing is in the dataset */
	TestRun(int prompts) {
		this.prompts = prompts;
		this.baseSamples = prompts;
	}

	TestRun kind(Kind other) {
		kind = other;
		return this;
	}

	TestRun pictures(int number) {
		pictures = number;
		return this;
	}

	TestRun baseSamples(int number) {
		baseSamples = number;
		return this;
	}

	/** Every picture has the caption of another. */
	TestRun shuffled() {
		shuffled = true;
		return this;
	}

	TestRun baseIsInStyle() {
		baseIsInStyle = true;
		return this;
	}

	TestRun baseIsBlind() {
		baseIsBlind = true;
		return this;
	}

	TestRun words(KnownWords other) {
		words = other;
		return this;
	}

	/** One more epoch: so far in the style, 0 to 1, with so many things lost to a shapeless blob. */
	TestRun epoch(double style, int lost) {
		return epoch(row -> row < lost ? sight(BLOB, style, NOISE, Set.of()) : shows(row, style));
	}

	/** One more epoch in the style, with so many samples that are copies of training pictures. */
	TestRun copying(double style, int copies) {
		var dataset = dataset();
		return epoch(row -> row < copies ? noisy(dataset.get(row).sight().features(), 0.05, Set.of(thing(row))) : shows(row, style));
	}

	/** One more epoch in which all samples are one picture, whatever the prompt; the tagger finds everything in it. */
	TestRun collapsed(double style) {
		return epoch(row -> sight(BLOB, style, 0.05, words.labels()));
	}

	private TestRun epoch(IntFunction<Sight> samples) {
		var sights = new LinkedHashMap<SamplePrompt, Sight>();
		for (int row = 0; row < prompts; row++) {
			sights.put(prompt(row), samples.apply(row));
		}
		epochs.put(epochs.size() + 1, sights);
		return this;
	}

	/** An epoch whose samples are drawn in part. */
	TestRun partly(int samples) {
		epoch(0.5, 0);
		epochs.lastEntry().getValue().keySet().removeIf(prompt -> prompt.seed() >= samples);
		return this;
	}

	Advice advise() {
		var base = new LinkedHashMap<SamplePrompt, Sight>();
		for (int row = 0; row < baseSamples; row++) {
			double style = baseIsInStyle ? 1 : 0;
			base.put(prompt(row), baseIsInStyle ? noisy(mean(), 0.01, Set.of(thing(row))) : sight(row, style, NOISE, baseIsBlind ? Set.of() : Set.of(thing(row))));
		}
		return new Advisor(new Ground(kind, words, dataset(), IntStream.range(0, prompts).mapToObj(TestRun::prompt).toList(), base)).advise(epochs);
	}

	private float[] mean() {
		var mean = new float[SIZE];
		dataset().forEach(example -> {
			for (int k = 0; k < SIZE; k++) {
				mean[k] += example.sight().features()[k] / pictures;
			}
		});
		return mean;
	}

	private List<Example> dataset() {
		drawn = 5000;
		var dataset = new ArrayList<Example>();
		for (int i = 0; i < pictures; i++) {
			var caption = Caption.parse("trigger, " + thing(shuffled ? (i + 7) % pictures : i) + ", white background");
			dataset.add(new Example(Path.of(thing(i) + ".png"), caption, sight(i, 1, NOISE, Set.of(thing(i)))));
		}
		return dataset;
	}

	private Sight shows(int row, double style) {
		return sight(row, style, NOISE, Set.of(thing(row)));
	}

	private Sight sight(int thing, double style, double noise, Set<String> found) {
		var features = direction(thing);
		var look = direction(STYLE);
		for (int k = 0; k < SIZE; k++) {
			features[k] += (float) (1.2 * style * look[k]);
		}
		return noisy(features, noise, found);
	}

	private Sight noisy(float[] features, double noise, Set<String> found) {
		var random = new float[SIZE];
		new CounterRandom(9, 1, drawn++).fillGaussian(random);
		var noisy = features.clone();
		for (int k = 0; k < SIZE; k++) {
			noisy[k] += (float) (noise * random[k]);
		}
		return new Sight(noisy, found);
	}

	private static float[] direction(int of) {
		var direction = new float[SIZE];
		new CounterRandom(3, 0, of).fillGaussian(direction);
		return direction;
	}

	static SamplePrompt prompt(int row) {
		return new SamplePrompt("trigger, " + thing(row) + ", white background", "", row, 64, 64, 20, 5, "euler");
	}

	private static String thing(int number) {
		return "thing" + number;
	}
}
