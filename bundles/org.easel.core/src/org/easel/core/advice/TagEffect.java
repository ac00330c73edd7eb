package org.easel.core.advice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.easel.core.advice.TagQuestion.Pair;
import org.easel.core.measure.Vectors;
import org.easel.core.run.SamplePrompt;

import com.google.gson.JsonObject;

/**
 * How much a tag changes pictures: the mean distance between the pictures of a pair, as a part of the mean distance from seed
 * to seed. 0 is no change; at 1 the tag changes as much as another seed does.
 *
 * @param question about the tag
 * @param effect with the epoch's LoRA
 * @param base the same with the base model alone; empty where it was not looked at
 */
public record TagEffect(TagQuestion question, double effect, OptionalDouble base) {

	private static final double LITTLE = 0.3;
	private static final double MUCH = 0.7;
	/** Smaller differences between the epoch and the base model are chance. */
	private static final double MORE = 0.15;

	/**
	 * The effect in what was seen.
	 *
	 * @param epoch what was seen in the epoch's pictures, by prompt
	 * @param base the same of the base model's; may be empty
	 * @return nothing if pictures of the epoch are missing, or all seeds give the same picture
	 */
	public static Optional<TagEffect> of(TagQuestion question, Map<SamplePrompt, Sight> epoch, Map<SamplePrompt, Sight> base) {
		var effect = ratio(question, epoch);
		return effect.isPresent() ? Optional.of(new TagEffect(question, effect.getAsDouble(), ratio(question, base))) : Optional.empty();
	}

	private static OptionalDouble ratio(TagQuestion question, Map<SamplePrompt, Sight> sights) {
		if (!question.pairs().stream().allMatch(pair -> sights.containsKey(pair.with()) && sights.containsKey(pair.without()))) {
			return OptionalDouble.empty();
		}
		var with = units(question, Pair::with, sights);
		var without = units(question, Pair::without, sights);
		double seeds = (new Spread(with).mean() + new Spread(without).mean()) / 2;
		double apart = 0;
		for (int i = 0; i < with.size(); i++) {
			apart += Vectors.distance(with.get(i), without.get(i)) / with.size();
		}
		return seeds > 0 ? OptionalDouble.of(apart / seeds) : OptionalDouble.empty();
	}

	private static List<float[]> units(TagQuestion question, Function<Pair, SamplePrompt> side, Map<SamplePrompt, Sight> sights) {
		return question.pairs().stream().map(side).map(prompt -> Vectors.unit(sights.get(prompt).features())).toList();
	}

	/** The effect in words, beside the base model's. */
	public String sentence() {
		var strength = effect < LITTLE ? "changes hardly anything" : effect < MUCH ? "changes something" : "changes much";
		var times = String.format(Locale.ROOT, " (%.2f of what another seed changes)", effect);
		if (base.isEmpty()) {
			return question.tag() + " " + strength + times + ".";
		}
		double more = effect - base.getAsDouble();
		var beside = Math.abs(more) < MORE ? "as in the base model alone" : more > 0 ? "more than in the base model alone" : "less than in the base model alone";
		return question.tag() + " " + strength + times + String.format(Locale.ROOT, ", %s (%.2f).", beside, base.getAsDouble());
	}

	public JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("tag", question.tag());
		json.addProperty("pictures", question.pictures());
		json.addProperty("effect", effect);
		base.ifPresent(alone -> json.addProperty("base", alone));
		json.addProperty("sentence", sentence());
		return json;
	}
}
