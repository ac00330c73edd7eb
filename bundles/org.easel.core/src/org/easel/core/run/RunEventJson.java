package org.easel.core.run;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import com.google.gson.JsonObject;

import org.easel.core.io.JsonFields;
import org.easel.core.run.RunEvent.Ended;
import org.easel.core.run.RunEvent.EpochEnd;
import org.easel.core.run.RunEvent.Note;
import org.easel.core.run.RunEvent.Reason;
import org.easel.core.run.RunEvent.Sample;
import org.easel.core.run.RunEvent.Started;
import org.easel.core.run.RunEvent.StateSaved;
import org.easel.core.run.RunEvent.Step;
import org.easel.core.run.RunEvent.Warning;

/** Events as JSON objects: their kind in "event", then the fields of their record. */
final class RunEventJson {

	private RunEventJson() {
	}

	static JsonObject toJson(RunEvent event) {
		var json = new JsonObject();
		json.addProperty("event", kind(event));
		json.addProperty("time", event.time().toString());
		switch (event) {
			case Started e -> {
				json.addProperty("steps", e.steps());
				json.addProperty("epochs", e.epochs());
				json.addProperty("steps_per_epoch", e.stepsPerEpoch());
				json.addProperty("from_step", e.fromStep());
			}
			case Step e -> {
				json.addProperty("step", e.step());
				json.addProperty("epoch", e.epoch());
				real(json, "loss", e.loss());
				real(json, "learning_rate", e.learningRate());
				real(json, "effective_rate", e.effectiveRate());
				real(json, "seconds_per_step", e.secondsPerStep());
			}
			case EpochEnd e -> {
				json.addProperty("epoch", e.epoch());
				json.addProperty("file", e.file());
				real(json, "mean_loss", e.meanLoss());
			}
			case Sample e -> {
				json.addProperty("epoch", e.epoch());
				json.addProperty("index", e.index());
				json.addProperty("file", e.file());
				json.addProperty("prompt", e.prompt());
				json.addProperty("seed", e.seed());
				real(json, "strength", e.strength());
			}
			case StateSaved e -> {
				json.addProperty("step", e.step());
				json.addProperty("slot", e.slot());
			}
			case Warning e -> json.addProperty("message", e.message());
			case Note e -> json.addProperty("message", e.message());
			case Ended e -> {
				json.addProperty("reason", e.reason().name().toLowerCase(Locale.ROOT));
				json.addProperty("message", e.message());
				json.addProperty("step", e.step());
			}
		}
		return json;
	}

	/** @throws IllegalArgumentException for an unknown kind or a field that is missing or wrong */
	static RunEvent fromJson(JsonFields json) {
		var time = time(json);
		var kind = json.text("event");
		return switch (kind) {
			case "started" -> new Started(time, json.whole("steps"), json.small("epochs"),
					json.whole("steps_per_epoch"), json.whole("from_step"));
			case "step" -> new Step(time, json.whole("step"), json.small("epoch"), json.real("loss"),
					json.real("learning_rate"), json.real("effective_rate"), json.real("seconds_per_step"));
			case "epoch_end" -> new EpochEnd(time, json.small("epoch"), json.text("file"), json.real("mean_loss"));
			case "sample" -> new Sample(time, json.small("epoch"), json.small("index"), json.text("file"),
					json.text("prompt"), json.whole("seed"), json.real("strength"));
			case "state_saved" -> new StateSaved(time, json.whole("step"), json.small("slot"));
			case "warning" -> new Warning(time, json.text("message"));
			case "note" -> new Note(time, json.text("message"));
			case "ended" -> new Ended(time, Reason.valueOf(json.text("reason").toUpperCase(Locale.ROOT)),
					json.text("message"), json.whole("step"));
			default -> throw new IllegalArgumentException("an event of the unknown kind \"" + kind + "\"");
		};
	}

	private static String kind(RunEvent event) {
		return switch (event) {
			case Started e -> "started";
			case Step e -> "step";
			case EpochEnd e -> "epoch_end";
			case Sample e -> "sample";
			case StateSaved e -> "state_saved";
			case Warning e -> "warning";
			case Note e -> "note";
			case Ended e -> "ended";
		};
	}

	private static Instant time(JsonFields json) {
		try {
			return Instant.parse(json.text("time"));
		} catch (DateTimeParseException wrong) {
			throw new IllegalArgumentException("\"time\" is no time", wrong);
		}
	}

	/** JSON has no NaN; its text stands for it. */
	private static void real(JsonObject json, String field, double value) {
		if (Double.isFinite(value)) {
			json.addProperty(field, value);
		} else {
			json.addProperty(field, String.valueOf(value));
		}
	}
}
