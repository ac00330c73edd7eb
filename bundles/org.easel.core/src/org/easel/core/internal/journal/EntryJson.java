package org.easel.core.internal.journal;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.easel.core.edit.FileMove;
import org.easel.core.io.JsonFields;
import org.easel.core.project.Project;
import org.easel.core.state.CaptionMode;
import org.easel.core.state.Marks;
import org.easel.core.state.PictureFile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;

/** Lines of the journal as JSON: an edit has a "sequence"; the others have one word that says what they are. */
final class EntryJson {

	/** The form that this Easel writes. */
	private static final int VERSION = 1;

	private EntryJson() {
	}

	static String write(JournalLine line) throws IOException {
		var text = new StringWriter();
		var json = new JsonWriter(text);
		json.setStrictness(Strictness.STRICT);
		json.setHtmlSafe(false);
		json.setSerializeNulls(true);
		json.beginObject();
		switch (line) {
			case JournalLine.Edited(var entry) -> write(json, entry);
			case JournalLine.Moved(var sequence, var moves) -> json.name("moved").value(sequence).name("moves").value(moves);
			case JournalLine.Voided(var sequence) -> json.name("voided").value(sequence);
			case JournalLine.Done(var sequence) -> json.name("done").value(sequence);
		}
		json.endObject();
		json.close();
		return text.toString();
	}

	private static void write(JsonWriter json, JournalEntry entry) throws IOException {
		json.name("version").value(VERSION).name("sequence").value(entry.sequence()).name("time").value(entry.time().toString());
		json.name("who").value(entry.who()).name("edit").value(entry.kind()).name("label").value(entry.label());
		if (!entry.reverts().isEmpty()) {
			json.name("reverts").beginArray();
			for (var sequence : entry.reverts()) {
				json.value(sequence);
			}
			json.endArray();
		}
		if (entry.project().isPresent()) {
			json.name("project").beginArray().jsonValue(entry.project().get().before().toJson().toString())
					.jsonValue(entry.project().get().after().toJson().toString()).endArray();
		}
		if (!entry.moves().isEmpty()) {
			json.name("moves").beginArray();
			for (var move : entry.moves()) {
				json.beginArray().value(move.from()).value(move.to()).endArray();
			}
			json.endArray();
		}
		json.name("pictures").beginArray();
		for (var picture : entry.pictures()) {
			json.beginObject();
			write(json, picture);
			json.endObject();
		}
		json.endArray();
	}

	private static void write(JsonWriter json, PictureDelta delta) throws IOException {
		switch (delta) {
			case PictureDelta.Added(var picture) -> {
				json.name("is").value("added");
				PictureJson.write(json, picture);
			}
			case PictureDelta.Removed(var picture) -> {
				json.name("is").value("removed");
				PictureJson.write(json, picture);
			}
			case PictureDelta.Changed changed -> {
				json.name("id").value(changed.before());
				if (!changed.after().equals(changed.before())) {
					json.name("to").value(changed.after());
				}
				pair(json, "caption", changed.text(), text -> json.value(text.orElse(null)));
				pair(json, "mode", changed.mode(), mode -> json.value(mode.word()));
				pair(json, "machine", changed.machine(), tags -> PictureJson.write(json, tags));
				pair(json, "marks", changed.marks(), marks -> PictureJson.write(json, marks));
				pair(json, "file", changed.file(), file -> PictureJson.write(json, file));
			}
		}
	}

	/** Writes one side of a pair. */
	private interface Side<T> {

		void write(T value) throws IOException;
	}

	private static <T> void pair(JsonWriter json, String name, Optional<Was<T>> was, Side<T> side) throws IOException {
		if (was.isPresent()) {
			json.name(name).beginArray();
			side.write(was.get().before());
			side.write(was.get().after());
			json.endArray();
		}
	}

	/** @throws RuntimeException of many kinds if the text is no line of a journal */
	static JournalLine read(String text, String where) {
		var json = new JsonFields((JsonObject) JsonParser.parseString(text), where);
		if (json.has("moved")) {
			return new JournalLine.Moved(json.whole("moved"), json.small("moves"));
		}
		if (json.has("voided")) {
			return new JournalLine.Voided(json.whole("voided"));
		}
		if (json.has("done")) {
			return new JournalLine.Done(json.whole("done"));
		}
		if (json.small("version") > VERSION) {
			throw new IllegalArgumentException(where + " has version " + json.small("version") + "; this Easel reads up to " + VERSION
					+ ". Open the project with a newer Easel.");
		}
		return new JournalLine.Edited(entry(json));
	}

	private static JournalEntry entry(JsonFields json) {
		var reverts = new ArrayList<Long>();
		list(json, "reverts").forEach(each -> reverts.add(each.getAsLong()));
		var moves = new ArrayList<FileMove>();
		list(json, "moves").forEach(each -> moves.add(new FileMove(each.getAsJsonArray().get(0).getAsString(), each.getAsJsonArray().get(1).getAsString())));
		List<PictureDelta> pictures = new ArrayList<>();
		list(json, "pictures").forEach(each -> pictures.add(delta(PictureJson.fields(each, json.where()))));
		Optional<Was<Project>> project = pair(json, "project", each -> Project.fromJson((JsonObject) each, json.where()));
		return new JournalEntry(json.whole("sequence"), Instant.parse(json.text("time")), json.text("who"), json.text("edit"), json.text("label"), reverts,
				pictures, moves, project);
	}

	private static PictureDelta delta(JsonFields json) {
		return switch (json.text("is", "")) {
			case "added" -> new PictureDelta.Added(PictureJson.picture(json));
			case "removed" -> new PictureDelta.Removed(PictureJson.picture(json));
			default -> {
				Optional<Was<Optional<String>>> text = pair(json, "caption", each -> each.isJsonNull() ? Optional.empty() : Optional.of(each.getAsString()));
				Optional<Was<CaptionMode>> mode = pair(json, "mode", each -> CaptionMode.of(each.getAsString()));
				Optional<Was<Set<String>>> machine = pair(json, "machine", PictureJson::texts);
				Optional<Was<Marks>> marks = pair(json, "marks", each -> PictureJson.marks(PictureJson.fields(each, json.where())));
				Optional<Was<PictureFile>> file = pair(json, "file", each -> PictureJson.file(PictureJson.fields(each, json.where())));
				yield new PictureDelta.Changed(json.text("id"), json.text("to", json.text("id")), text, mode, machine, marks, file);
			}
		};
	}

	private static <T> Optional<Was<T>> pair(JsonFields json, String name, Function<JsonElement, T> side) {
		if (!json.has(name)) {
			return Optional.empty();
		}
		var pair = json.list(name);
		return Optional.of(new Was<>(side.apply(pair.get(0)), side.apply(pair.get(1))));
	}

	private static JsonArray list(JsonFields json, String name) {
		return json.has(name) ? json.list(name) : new JsonArray();
	}
}
