package org.easel.evaluation.tagger;

import java.util.Map;
import java.util.SequencedMap;

import com.google.gson.JsonObject;

/**
 * How good a tagger is on pictures that it has not learnt from.
 *
 * @param threshold from which a label counts as given, 0 to 1
 * @param byVendor over all labels, for the pictures of each vendor
 * @param byPackage the same for each package of pictures
 * @param things over the names of things alone, for the pictures of each vendor
 * @param seconds of the whole evaluation
 */
public record TaggerReport(double threshold, SequencedMap<String, Counts> byVendor, SequencedMap<String, Counts> byPackage,
		SequencedMap<String, Counts> things, double seconds) {

	/** Over the pictures of all vendors. */
	public Counts all() {
		return byVendor.values().stream().reduce(Counts.NONE, Counts::plus);
	}

	/** The numbers as one JSON object: {@code microF1} by vendor, and what stands behind it. */
	public JsonObject toJson() {
		var json = new JsonObject();
		var scores = new JsonObject();
		byVendor.forEach((vendor, counts) -> scores.addProperty(vendor, counts.microF1()));
		json.add("microF1", scores);
		json.addProperty("threshold", threshold);
		json.add("all", all().toJson());
		json.add("byVendor", json(byVendor));
		json.add("byPackage", json(byPackage));
		json.add("thingsByVendor", json(things));
		json.addProperty("seconds", seconds);
		return json;
	}

	private static JsonObject json(Map<String, Counts> counts) {
		var json = new JsonObject();
		counts.forEach((name, each) -> json.add(name, each.toJson()));
		return json;
	}
}
