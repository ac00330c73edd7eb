package org.easel.tagging.autolabel;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import org.easel.tagging.rules.MachineTag;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * One change of a caption by auto-labelling, with all that undoes it.
 *
 * @param time when
 * @param captionFile which file
 * @param before its text; empty if there was no file
 * @param after its new text
 * @param added the tags in it that a machine found
 */
public record CaptionChange(Instant time, Path captionFile, Optional<String> before, String after,
		List<MachineTag> added) {

	private static final int VERSION = 1;

	public CaptionChange {
		Objects.requireNonNull(time, "time");
		added = List.copyOf(added);
	}

	/** As one JSON object, its path relative to a folder. */
	JsonObject toJson(Path root) {
		var json = new JsonObject();
		json.addProperty("version", VERSION);
		json.addProperty("time", time.toString());
		json.addProperty("caption_file", relative(root));
		json.add("before", before.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
		json.addProperty("after", after);
		var tags = new JsonArray();
		for (var tag : added) {
			var entry = new JsonObject();
			entry.addProperty("tag", tag.tag());
			entry.addProperty("source", tag.source().name());
			tag.score().ifPresent(score -> entry.addProperty("score", score));
			tags.add(entry);
		}
		json.add("added", tags);
		return json;
	}

	/**
	 * From the JSON object of {@link #toJson}.
	 *
	 * @throws RuntimeException if it is none
	 */
	static CaptionChange ofJson(JsonObject json, Path root) {
		int version = json.get("version").getAsInt();
		if (version != VERSION) {
			throw new IllegalArgumentException("version " + version + " is not known; this Easel reads " + VERSION);
		}
		var added = new ArrayList<MachineTag>();
		for (var element : json.getAsJsonArray("added")) {
			var entry = element.getAsJsonObject();
			var score = entry.has("score") ? OptionalDouble.of(entry.get("score").getAsDouble()) : OptionalDouble.empty();
			var source = MachineTag.Source.valueOf(entry.get("source").getAsString());
			added.add(new MachineTag(entry.get("tag").getAsString(), source, score));
		}
		var before = json.get("before").isJsonNull() ? Optional.<String>empty()
				: Optional.of(json.get("before").getAsString());
		return new CaptionChange(Instant.parse(json.get("time").getAsString()),
				root.resolve(json.get("caption_file").getAsString()).normalize(), before, json.get("after").getAsString(),
				added);
	}

	/** With forward slashes, so that a project may move between systems. */
	private String relative(Path root) {
		var absolute = captionFile.toAbsolutePath().normalize();
		boolean related = absolute.getRoot().equals(root.getRoot());
		return (related ? root.relativize(absolute) : absolute).toString().replace('\\', '/');
	}
}
