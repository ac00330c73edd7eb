package org.easel.core.queue;

import java.util.Objects;

import com.google.gson.JsonObject;

import org.easel.core.io.JsonFields;

/**
 * A run that waits for its turn, or has it.
 *
 * @param run name of its folder, such as 0003-prodigy
 * @param runner a runner's id
 * @param held whether it is passed over until a person releases it
 * @param message why it is held, for people; empty where a person holds it
 */
public record QueuedRun(String run, String runner, boolean held, String message) {

	/** @throws IllegalArgumentException if the name is no name of a folder */
	public QueuedRun {
		Objects.requireNonNull(runner, "runner");
		Objects.requireNonNull(message, "message");
		if (run.isBlank() || run.contains("/") || run.contains("\\") || run.startsWith(".")) {
			throw new IllegalArgumentException("\"" + run + "\" is no name of a run's folder.");
		}
	}

	/** A run that may begin as soon as it is its turn. */
	public static QueuedRun ready(String run, String runner) {
		return new QueuedRun(run, runner, false, "");
	}

	/** The same run, passed over for a reason. */
	public QueuedRun hold(String why) {
		return new QueuedRun(run, runner, true, why);
	}

	JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("run", run);
		json.addProperty("runner", runner);
		json.addProperty("held", held);
		json.addProperty("message", message);
		return json;
	}

	static QueuedRun fromJson(JsonFields json) {
		return new QueuedRun(json.text("run"), json.text("runner"), json.flag("held"), json.text("message", ""));
	}
}
