package org.easel.core.advice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The answer to "which epoch?".
 *
 * @param epochs a reading for every epoch with four samples or more, by epoch
 * @param verdict which epoch to keep, or why none
 * @param sentence the verdict with its reason, for people
 */
public record Advice(List<EpochReading> epochs, Verdict verdict, String sentence) {

	public Advice {
		epochs = List.copyOf(epochs);
	}

	/** The reading of an epoch, if it has samples enough. */
	public Optional<EpochReading> epoch(int number) {
		return epochs.stream().filter(reading -> reading.epoch() == number).findFirst();
	}

	/** The verdict with its sentence, and all readings, as one JSON object. */
	public JsonObject toJson() {
		var json = new JsonObject();
		switch (verdict) {
			case Verdict.Proposed proposed -> {
				json.addProperty("epoch", proposed.epoch());
				json.addProperty("as_good_until", proposed.asGoodUntil());
			}
			case Verdict.NoneFit none -> {
				json.addProperty("fault", none.fault().name().toLowerCase(Locale.ROOT));
				json.addProperty("least_bad", none.leastBad());
			}
			case Verdict.CannotTell cannot -> json.addProperty("doubt", cannot.doubt().name().toLowerCase(Locale.ROOT));
		}
		json.addProperty("sentence", sentence);
		var list = new JsonArray();
		epochs.forEach(epoch -> list.add(epoch.toJson()));
		json.add("epochs", list);
		return json;
	}
}
