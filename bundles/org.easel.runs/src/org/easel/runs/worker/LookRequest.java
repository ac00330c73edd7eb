package org.easel.runs.worker;

import java.nio.file.Path;
import java.util.List;

import org.easel.core.io.JsonFields;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Lets a tagger with features look at pictures, for {@code org.easel.runs.advice}.
 *
 * @param tagger the folder of its files
 * @param pictures files
 */
public record LookRequest(Path tagger, List<Path> pictures) implements WorkerRequest<SeenPicture> {

	/** The kind of work. */
	public static final String KIND = "look";

	public LookRequest {
		tagger = tagger.toAbsolutePath().normalize();
		pictures = pictures.stream().map(picture -> picture.toAbsolutePath().normalize()).toList();
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public JsonObject body() {
		var json = new JsonObject();
		json.addProperty("tagger", tagger.toString());
		var files = new JsonArray();
		pictures.forEach(picture -> files.add(picture.toString()));
		json.add("pictures", files);
		return json;
	}

	/** The request of a body. @throws IllegalArgumentException if it is none */
	public static LookRequest of(JsonFields body) {
		return new LookRequest(Path.of(body.text("tagger")), body.list("pictures").asList().stream().map(each -> Path.of(each.getAsString())).toList());
	}

	@Override
	public SeenPicture item(JsonFields json) {
		return SeenPicture.fromJson(json);
	}
}
