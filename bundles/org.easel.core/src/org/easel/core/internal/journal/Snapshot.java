package org.easel.core.internal.journal;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.easel.core.internal.captions.Known;
import org.easel.core.io.AtomicFile;
import org.easel.core.io.JsonFields;
import org.easel.core.state.PictureState;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;

/**
 * What the journal comes to up to an edit, so that opening need not read it from its beginning.
 *
 * @param sequence the last edit that is in it
 * @param journal the journal's length in bytes then
 * @param pictures with their captions as they are wanted, those too whose files are away
 * @param files what each caption file was, by the caption's name
 * @param open captions whose files did not follow yet, with the texts that they may have instead
 */
public record Snapshot(long sequence, long journal, List<PictureState> pictures, Collection<Seen> files,
		Map<String, Set<Optional<String>>> open) {

	/** The form that this Easel writes. */
	private static final int VERSION = 1;

	/** Of a project without edits. */
	public static final Snapshot EMPTY = new Snapshot(0, 0, List.of(), List.of(), Map.of());

	/**
	 * What a caption file was; its text is the picture's, unless it is open.
	 *
	 * @param caption its name
	 */
	public record Seen(String caption, long bytes, long modified) {

		public static Seen of(String caption, Known known) {
			return new Seen(caption, known.bytes(), known.modified());
		}
	}

	/**
	 * Reads a snapshot; an empty one where there is no file.
	 *
	 * @throws IOException if it cannot be read, or comes from a newer Easel
	 * @throws IllegalArgumentException if it is broken; the journal holds all that was in it
	 */
	public static Snapshot read(Path file) throws IOException {
		if (!Files.exists(file)) {
			return EMPTY;
		}
		try {
			var json = new JsonFields(JsonParser.parseString(Files.readString(file)).getAsJsonObject(), file.toString());
			if (json.small("version") > VERSION) {
				throw new IOException(file + " has version " + json.small("version") + "; this Easel reads up to " + VERSION
						+ ". Open the project with a newer Easel.");
			}
			return read(json);
		} catch (NoSuchFileException gone) {
			return EMPTY;
		} catch (ClassCastException | IllegalStateException | JsonParseException | CharacterCodingException broken) {
			throw new IllegalArgumentException(file + " is broken: " + broken.getMessage() + ".", broken);
		}
	}

	private static Snapshot read(JsonFields json) {
		var pictures = new ArrayList<PictureState>();
		var files = new ArrayList<Seen>();
		var open = new HashMap<String, Set<Optional<String>>>();
		for (var each : json.list("pictures")) {
			var fields = PictureJson.fields(each, json.where());
			var picture = PictureJson.picture(fields);
			pictures.add(picture);
			if (fields.has("seen")) {
				var seen = fields.object("seen");
				files.add(new Seen(picture.captionId(), seen.whole("bytes"), seen.whole("modified")));
			}
			if (fields.has("open")) {
				var texts = new HashSet<Optional<String>>();
				fields.list("open").forEach(text -> texts.add(text.isJsonNull() ? Optional.empty() : Optional.of(text.getAsString())));
				open.put(picture.captionId(), texts);
			}
		}
		return new Snapshot(json.whole("sequence"), json.whole("journal_bytes"), pictures, files, open);
	}

	/**
	 * Writes the snapshot atomically.
	 *
	 * @throws IOException that names the file, the reason and the way out
	 */
	public void write(Path file) throws IOException {
		var seen = new HashMap<String, Seen>();
		files.forEach(each -> seen.put(each.caption(), each));
		AtomicFile.write(file, stream -> write(new JsonWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), seen));
	}

	private void write(JsonWriter json, Map<String, Seen> seen) throws IOException {
		json.setStrictness(Strictness.STRICT);
		json.setHtmlSafe(false);
		json.beginObject();
		json.name("version").value(VERSION).name("sequence").value(sequence).name("journal_bytes").value(journal);
		json.name("pictures").beginArray();
		for (var picture : pictures) {
			json.beginObject();
			PictureJson.write(json, picture);
			var caption = seen.get(picture.captionId());
			if (caption != null) {
				json.name("seen").beginObject().name("bytes").value(caption.bytes()).name("modified").value(caption.modified()).endObject();
			}
			if (open.containsKey(picture.captionId())) {
				json.name("open").beginArray();
				for (var text : open.get(picture.captionId())) {
					json.value(text.orElse(null));
				}
				json.endArray();
			}
			json.endObject();
		}
		json.endArray();
		json.endObject();
		json.flush();
	}
}
