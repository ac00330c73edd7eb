package org.easel.runs.worker;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.easel.core.io.JsonFields;
import org.easel.core.run.SamplePrompt;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Lets the worker draw pictures, with the LoRA of an epoch or with the base model alone.
 *
 * @param run a run whose base model and clip skip are taken; else those of this request
 * @param base the base model without a run: its file, or the id of the one that Easel brings
 * @param clipSkip without a run
 * @param lora the epoch's file; empty for the base model alone
 * @param pictures what is drawn, and where to
 */
public record SampleRequest(Optional<Path> run, String base, int clipSkip, Optional<Path> lora, List<Picture> pictures) implements WorkerRequest<Path> {

	/** The kind of work. */
	public static final String KIND = "sample";

	/**
	 * One picture.
	 *
	 * @param prompt what it shows, its seed and size
	 * @param strength of the LoRA, 1 as it was trained
	 * @param file the PNG that it is written to; its folder must be there
	 */
	public record Picture(SamplePrompt prompt, double strength, Path file) {
	}

	public SampleRequest {
		run = run.map(Path::toAbsolutePath);
		lora = lora.map(Path::toAbsolutePath);
		pictures = List.copyOf(pictures);
	}

	/** Pictures of an epoch of a run. */
	public static SampleRequest ofRun(Path run, Path lora, List<Picture> pictures) {
		return new SampleRequest(Optional.of(run), "", 1, Optional.of(lora), pictures);
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public JsonObject body() {
		var json = new JsonObject();
		json.addProperty("run", run.map(Path::toString).orElse(""));
		json.addProperty("base", base);
		json.addProperty("clip_skip", clipSkip);
		json.addProperty("lora", lora.map(Path::toString).orElse(""));
		var list = new JsonArray();
		for (var picture : pictures) {
			var each = new JsonObject();
			each.add("prompt", picture.prompt.toJson());
			each.addProperty("strength", picture.strength);
			each.addProperty("file", picture.file.toAbsolutePath().toString());
			list.add(each);
		}
		json.add("pictures", list);
		return json;
	}

	/** The request of a body. @throws IllegalArgumentException if it is none */
	public static SampleRequest of(JsonFields body) {
		var pictures = body.list("pictures").asList().stream().map(each -> new JsonFields(each.getAsJsonObject(), body.where()))
				.map(each -> new Picture(SamplePrompt.fromJson(each.object("prompt")), each.real("strength"), Path.of(each.text("file")))).toList();
		return new SampleRequest(path(body.text("run")), body.text("base"), body.small("clip_skip"), path(body.text("lora")), pictures);
	}

	private static Optional<Path> path(String text) {
		return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
	}

	@Override
	public Path item(JsonFields json) {
		return Path.of(json.text("file"));
	}
}
