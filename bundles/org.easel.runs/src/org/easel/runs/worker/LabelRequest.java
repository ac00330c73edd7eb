package org.easel.runs.worker;

import java.nio.file.Path;
import java.util.List;

import org.easel.core.io.JsonFields;
import org.easel.core.settings.SettingValues;
import org.easel.core.settings.SettingsJson;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Lets a tagger look at pictures. It applies nothing: {@link LabelRules} makes captions of what it finds.
 *
 * @param tagger id
 * @param settings of the tagger
 * @param pictures files
 * @param least tags below this score are left out, 0 to 1
 * @param metadata whether tags that stand in the picture's file itself are read too
 */
public record LabelRequest(String tagger, SettingValues settings, List<Path> pictures, double least, boolean metadata) implements WorkerRequest<LookedAt> {

	/** The kind of work. */
	public static final String KIND = "label";

	/** Low enough for every threshold that makes sense, high enough to leave thousands of tags out. */
	public static final double USUAL_LEAST = 0.05;

	public LabelRequest {
		pictures = pictures.stream().map(picture -> picture.toAbsolutePath().normalize()).toList();
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public JsonObject body() {
		var json = new JsonObject();
		json.addProperty("tagger", tagger);
		json.add("settings", SettingsJson.toJson(settings));
		var files = new JsonArray();
		pictures.forEach(picture -> files.add(picture.toString()));
		json.add("pictures", files);
		json.addProperty("least", least);
		json.addProperty("metadata", metadata);
		return json;
	}

	/** The request of a body. @throws IllegalArgumentException if it is none */
	public static LabelRequest of(JsonFields body) {
		return new LabelRequest(body.text("tagger"), SettingsJson.fromJson(body.object("settings").json()),
				body.list("pictures").asList().stream().map(each -> Path.of(each.getAsString())).toList(), body.real("least"), body.flag("metadata"));
	}

	@Override
	public LookedAt item(JsonFields json) {
		return LookedAt.fromJson(json);
	}
}
