package org.easel.core.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import org.easel.core.measure.Vectors;
import org.easel.core.run.SamplePrompt;

/** Says which epoch of a run to keep: plain arithmetic on what a tagger saw. May be asked again as epochs come. */
public final class Advisor {

	/** An epoch is judged by so many samples at least, and by as many training pictures. */
	public static final int FEWEST = 4;

	private final Ground ground;
	private final List<float[]> dataset;
	private final Map<SamplePrompt, float[]> base;
	private final Content content;
	private final Optional<Nearness> nearness;

	/**
	 * Fits the scales, which takes some tenths of a second for a hundred pictures.
	 *
	 * @throws IllegalArgumentException if features have different lengths
	 */
	public Advisor(Ground ground) {
		this.ground = ground;
		this.dataset = ground.dataset().stream().map(example -> Vectors.unit(example.sight().features())).toList();
		this.base = units(ground.base());
		this.content = Content.of(ground);
		this.nearness = isEnough() ? Nearness.of(ground.kind(), dataset, List.copyOf(base.values())) : Optional.empty();
	}

	private boolean isEnough() {
		return base.size() >= FEWEST && dataset.size() >= FEWEST;
	}

	/**
	 * The advice on the epochs that there are.
	 *
	 * @param epochs what was seen in their samples, by epoch, counted from 1, then by prompt
	 * @throws IllegalArgumentException if features have different lengths
	 */
	public Advice advise(SortedMap<Integer, Map<SamplePrompt, Sight>> epochs) {
		if (epochs.isEmpty()) {
			return doubt(List.of(), Doubt.NO_EPOCHS);
		}
		if (nearness.isEmpty()) {
			return doubt(List.of(), whyNoScale());
		}
		var columns = columns(epochs, nearness.get());
		var readings = columns.stream().map(Column::reading).toList();
		if (readings.isEmpty()) {
			return doubt(readings, Doubt.FEW_SAMPLES);
		}
		if (content.doubt().isPresent()) {
			return doubt(readings, content.doubt().get());
		}
		var verdict = ChoiceRule.choose(readings, Noise.of(columns));
		return new Advice(readings, verdict, new Sentence(ground.kind(), readings).of(verdict));
	}

	private Doubt whyNoScale() {
		if (base.isEmpty()) {
			return Doubt.NO_BASE;
		}
		if (base.size() < FEWEST) {
			return Doubt.FEW_SAMPLES;
		}
		return dataset.size() < FEWEST ? Doubt.FEW_PICTURES : Doubt.SAME_AS_BASE;
	}

	private Advice doubt(List<EpochReading> readings, Doubt doubt) {
		var verdict = new Verdict.CannotTell(doubt);
		return new Advice(readings, verdict, new Sentence(ground.kind(), readings).of(verdict));
	}

	private List<Column> columns(SortedMap<Integer, Map<SamplePrompt, Sight>> epochs, Nearness scale) {
		double datasetSpread = new Spread(dataset).mean();
		var copies = new Copies(ground.dataset(), dataset, datasetSpread);
		var columns = new ArrayList<Column>();
		for (var each : epochs.entrySet()) {
			var sights = new HashMap<>(each.getValue());
			sights.keySet().retainAll(base.keySet());
			if (sights.size() >= FEWEST) {
				var units = units(sights);
				var samples = units.entrySet().stream()
						.map(unit -> sample(unit.getKey(), sights.get(unit.getKey()), unit.getValue(), base.get(unit.getKey()), scale, copies)).toList();
				double usual = Math.min(new Spread(units.keySet().stream().map(base::get).toList()).mean(), datasetSpread);
				columns.add(new Column(each.getKey(), samples, new Spread(List.copyOf(units.values())), usual));
			}
		}
		return columns;
	}

	private SampleReading sample(SamplePrompt prompt, Sight sight, float[] unit, float[] alone, Nearness scale, Copies copies) {
		var nearest = copies.nearest(unit);
		// What the base model draws as near to a training picture has not been copied from it.
		double copying = nearest.closeness() > copies.nearest(alone).closeness() ? nearest.copying() : 0;
		return new SampleReading(prompt, scale.of(unit), content.shown(prompt, sight), content.showing(prompt, sight), nearest.example().file(),
				nearest.closeness(), copying);
	}

	/** Unit vectors in the order of the prompts. */
	private Map<SamplePrompt, float[]> units(Map<SamplePrompt, Sight> sights) {
		var units = new LinkedHashMap<SamplePrompt, float[]>();
		for (var prompt : ground.prompts()) {
			var sight = sights.get(prompt);
			if (sight != null) {
				units.put(prompt, Vectors.unit(sight.features()));
			}
		}
		return units;
	}
}
