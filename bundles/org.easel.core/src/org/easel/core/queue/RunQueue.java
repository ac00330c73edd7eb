package org.easel.core.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.easel.core.io.JsonFields;

/**
 * The runs of a project that are to be done one after another. Immutable: each change gives another queue.
 *
 * @param runs in the order in which they are done, each once
 * @param paused whether none is begun until a person says so
 */
public record RunQueue(List<QueuedRun> runs, boolean paused) {

	/** The form of queue.json that this Easel writes. */
	public static final int VERSION = 1;

	/** @throws IllegalArgumentException if a run is there twice */
	public RunQueue {
		runs = List.copyOf(runs);
		if (runs.stream().map(QueuedRun::run).distinct().count() < runs.size()) {
			throw new IllegalArgumentException("A run stands twice in the queue.");
		}
	}

	/** No runs. */
	public static RunQueue empty() {
		return new RunQueue(List.of(), false);
	}

	/** The run whose turn it is; none where all wait for a person. */
	public Optional<QueuedRun> next() {
		return paused ? Optional.empty() : runs.stream().filter(each -> !each.held()).findFirst();
	}

	/** The place of a run by the name of its folder. */
	public Optional<QueuedRun> find(String run) {
		return runs.stream().filter(each -> each.run().equals(run)).findFirst();
	}

	/** With a run at the end; one that is there already stays at its place and is released. */
	public RunQueue add(QueuedRun run) {
		if (find(run.run()).isPresent()) {
			return release(run.run());
		}
		var more = new ArrayList<>(runs);
		more.add(run);
		return new RunQueue(more, paused);
	}

	/** Without a run. */
	public RunQueue remove(String run) {
		return new RunQueue(runs.stream().filter(each -> !each.run().equals(run)).toList(), paused);
	}

	/** With a run at another place; places are counted from 0 and taken within the queue. */
	public RunQueue move(String run, int place) {
		var moved = find(run);
		if (moved.isEmpty()) {
			return this;
		}
		var others = new ArrayList<>(remove(run).runs);
		others.add(Math.clamp(place, 0, others.size()), moved.get());
		return new RunQueue(others, paused);
	}

	/** With a run that is passed over until it is released. @param why for people; may be empty */
	public RunQueue hold(String run, String why) {
		return change(run, each -> each.hold(why));
	}

	/** With a run that is no longer passed over. */
	public RunQueue release(String run) {
		return change(run, each -> QueuedRun.ready(each.run(), each.runner()));
	}

	/** The same runs, none of which begins, or all of which may. */
	public RunQueue withPaused(boolean other) {
		return new RunQueue(runs, other);
	}

	private RunQueue change(String run, UnaryOperator<QueuedRun> change) {
		return new RunQueue(runs.stream().map(each -> each.run().equals(run) ? change.apply(each) : each).toList(), paused);
	}

	JsonObject toJson() {
		var list = new JsonArray();
		runs.forEach(run -> list.add(run.toJson()));
		var json = new JsonObject();
		json.addProperty("version", VERSION);
		json.addProperty("paused", paused);
		json.add("runs", list);
		return json;
	}

	/** @throws IllegalArgumentException that names the file and the field */
	static RunQueue fromJson(JsonFields json) {
		int version = json.small("version");
		if (version < 1 || version > VERSION) {
			throw new IllegalArgumentException(json.where() + " has version " + version + "; this Easel reads up to " + VERSION
					+ ". Open the project with a newer Easel.");
		}
		var runs = new ArrayList<QueuedRun>();
		for (var run : json.list("runs")) {
			if (!run.isJsonObject()) {
				throw new IllegalArgumentException(json.where() + ": the run " + run + " is no object.");
			}
			runs.add(QueuedRun.fromJson(new JsonFields(run.getAsJsonObject(), json.where())));
		}
		return new RunQueue(runs, json.flag("paused"));
	}
}
