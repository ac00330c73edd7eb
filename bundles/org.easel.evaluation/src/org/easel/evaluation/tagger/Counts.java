package org.easel.evaluation.tagger;

import java.util.Collection;
import java.util.Set;

import com.google.gson.JsonObject;

/**
 * How often labels were found, found wrongly, and missed.
 *
 * @param pictures looked at
 * @param found labels that hold and were given
 * @param wrong labels that were given and do not hold
 * @param missed labels that hold and were not given
 * @param named pictures whose thing is among the five likeliest
 */
public record Counts(int pictures, int found, int wrong, int missed, int named) {

	/** Of no picture. */
	public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

	/**
	 * Of one picture.
	 *
	 * @param given labels that the tagger is sure enough of
	 * @param held labels that hold
	 * @param named whether the thing is among the five likeliest
	 */
	public static Counts of(Collection<String> given, Set<String> held, boolean named) {
		int found = (int) given.stream().filter(held::contains).count();
		return new Counts(1, found, given.size() - found, held.size() - found, named ? 1 : 0);
	}

	/** Of both together. */
	public Counts plus(Counts other) {
		return new Counts(pictures + other.pictures, found + other.found, wrong + other.wrong, missed + other.missed, named + other.named);
	}

	/** Share of the given labels that hold, 0 to 1; 0 where none were given. */
	public double precision() {
		return share(found, found + wrong);
	}

	/** Share of the labels that hold that were given, 0 to 1. */
	public double recall() {
		return share(found, found + missed);
	}

	/** The harmonic mean of both over all labels of all pictures, 0 to 1. */
	public double microF1() {
		return share(2 * found, 2 * found + wrong + missed);
	}

	/** Share of the pictures whose thing is among the five likeliest, 0 to 1. */
	public double namedInTop5() {
		return share(named, pictures);
	}

	private static double share(int part, int whole) {
		return whole == 0 ? 0 : (double) part / whole;
	}

	/** The numbers as one JSON object. */
	JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("pictures", pictures);
		json.addProperty("precision", precision());
		json.addProperty("recall", recall());
		json.addProperty("microF1", microF1());
		json.addProperty("namedInTop5", namedInTop5());
		return json;
	}
}
