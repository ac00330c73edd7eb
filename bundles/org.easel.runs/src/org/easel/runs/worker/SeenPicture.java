package org.easel.runs.worker;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;

import org.easel.core.advice.Sight;
import org.easel.core.io.JsonFields;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * What the built-in tagger saw in a picture.
 *
 * @param picture the file
 * @param sight empty where it could not be looked at
 * @param failure why not, a sentence; empty otherwise
 */
public record SeenPicture(Path picture, Optional<Sight> sight, String failure) {

	private static final String PICTURE = "picture";
	private static final String FEATURES = "features";
	private static final String FOUND = "found";
	private static final String FAILURE = "failure";

	public JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty(PICTURE, picture.toString());
		sight.ifPresent(seen -> {
			var features = new JsonArray(seen.features().length);
			for (float each : seen.features()) {
				features.add(each);
			}
			json.add(FEATURES, features);
			var found = new JsonArray();
			seen.found().forEach(found::add);
			json.add(FOUND, found);
		});
		json.addProperty(FAILURE, failure);
		return json;
	}

	static SeenPicture fromJson(JsonFields json) {
		return new SeenPicture(Path.of(json.text(PICTURE)), json.has(FEATURES) ? Optional.of(sight(json)) : Optional.empty(), json.text(FAILURE));
	}

	private static Sight sight(JsonFields json) {
		var list = json.list(FEATURES);
		var features = new float[list.size()];
		for (int k = 0; k < features.length; k++) {
			features[k] = list.get(k).getAsFloat();
		}
		var found = new HashSet<String>();
		json.list(FOUND).forEach(word -> found.add(word.getAsString()));
		return new Sight(features, found);
	}
}
