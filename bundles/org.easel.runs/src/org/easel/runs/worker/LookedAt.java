package org.easel.runs.worker;

import java.nio.file.Path;
import java.util.List;

import org.easel.core.io.JsonFields;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * What was found in a picture; no caption is changed by it.
 *
 * @param picture the file
 * @param tags the tagger's, by falling score
 * @param metadata tags that stand in the picture's file itself
 * @param failure why nothing was found, a sentence; empty where the tagger looked at it
 */
public record LookedAt(Path picture, List<FoundTag> tags, List<String> metadata, String failure) {

	private static final String PICTURE = "picture";
	private static final String TAGS = "tags";
	private static final String METADATA = "metadata";
	private static final String FAILURE = "failure";

	public LookedAt {
		tags = List.copyOf(tags);
		metadata = List.copyOf(metadata);
	}

	public JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty(PICTURE, picture.toString());
		var found = new JsonArray();
		tags.forEach(tag -> found.add(tag.toJson()));
		json.add(TAGS, found);
		var texts = new JsonArray();
		metadata.forEach(texts::add);
		json.add(METADATA, texts);
		json.addProperty(FAILURE, failure);
		return json;
	}

	static LookedAt fromJson(JsonFields json) {
		var tags = json.list(TAGS).asList().stream().map(each -> FoundTag.fromJson(new JsonFields(each.getAsJsonObject(), json.where()))).toList();
		var metadata = json.list(METADATA).asList().stream().map(each -> each.getAsString()).toList();
		return new LookedAt(Path.of(json.text(PICTURE)), tags, metadata, json.text(FAILURE));
	}
}
