package org.easel.core.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.easel.core.io.Folders;
import org.easel.core.io.JsonFields;
import org.easel.core.io.JsonFile;
import org.easel.core.project.ProjectFolder;
import org.easel.core.run.SamplePrompt;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * What a person thinks of a project's sample pictures: stars, notes and votes; {@code .easel/gallery.json} of the project.
 *
 * @param marks by the picture's path in the project, parted by {@code /}
 * @param votes in their order
 */
public record SampleNotes(SortedMap<String, SampleMark> marks, List<Vote> votes) {

	/** The form that this Easel writes. */
	public static final int VERSION = 1;

	/** Nothing was said yet. */
	public static final SampleNotes NONE = new SampleNotes(Collections.emptySortedMap(), List.of());

	public SampleNotes {
		marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
		votes = List.copyOf(votes);
	}

	/** The file of a project. */
	public static Path file(ProjectFolder project) {
		return project.own().resolve("gallery.json");
	}

	/**
	 * Reads a project's; nothing where there is no such file.
	 *
	 * @throws IOException that names the file and what is wrong with it
	 */
	public static SampleNotes read(ProjectFolder project) throws IOException {
		var file = file(project);
		if (!Files.exists(file)) {
			return NONE;
		}
		var json = JsonFile.read(file);
		try {
			return fromJson(new JsonFields(json, file.toString()));
		} catch (IllegalArgumentException | IllegalStateException | DateTimeParseException wrong) {
			var message = String.valueOf(wrong.getMessage());
			throw new IOException(message.startsWith(file.toString()) ? message : file + ": " + message, wrong);
		}
	}

	/** Writes a project's, atomically. @throws IOException that names the file, the reason and the way out */
	public void write(ProjectFolder project) throws IOException {
		Folders.create(project.own());
		JsonFile.write(file(project), toJson());
	}

	/** What is thought of a picture of a project. */
	public SampleMark mark(ProjectFolder project, Path picture) {
		return marks.getOrDefault(key(project, picture), SampleMark.NONE);
	}

	/** The same with another mark at a picture. */
	public SampleNotes with(ProjectFolder project, Path picture, SampleMark mark) {
		return with(key(project, picture), mark);
	}

	/** The same with another mark at a picture, by its path in the project. */
	public SampleNotes with(String picture, SampleMark mark) {
		var changed = new TreeMap<>(marks);
		if (mark.equals(SampleMark.NONE)) {
			changed.remove(picture);
		} else {
			changed.put(picture, mark);
		}
		return new SampleNotes(changed, votes);
	}

	/** The same with votes in the place of those before. */
	public SampleNotes withVotes(List<Vote> others) {
		return new SampleNotes(marks, others);
	}

	/** The same with a vote more. */
	public SampleNotes with(Vote vote) {
		var more = new ArrayList<>(votes);
		more.add(vote);
		return withVotes(more);
	}

	/** The votes between columns of a collection. */
	public List<Vote> votes(Collection<SampleColumn> columns) {
		return votes.stream().filter(vote -> columns.contains(vote.left()) && columns.contains(vote.right())).toList();
	}

	/** How a picture is named here: its path in the project. */
	public static String key(ProjectFolder project, Path picture) {
		var root = project.path().toAbsolutePath().normalize();
		var file = picture.toAbsolutePath().normalize();
		var path = file.startsWith(root) ? root.relativize(file) : file;
		return path.toString().replace(path.getFileSystem().getSeparator(), "/");
	}

	private JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("version", VERSION);
		var pictures = new JsonObject();
		marks.forEach((picture, mark) -> {
			var each = new JsonObject();
			each.addProperty("star", mark.starred());
			each.addProperty("note", mark.note());
			pictures.add(picture, each);
		});
		json.add("pictures", pictures);
		var list = new JsonArray();
		for (var vote : votes) {
			var each = new JsonObject();
			each.addProperty("time", vote.time().toString());
			each.add("prompt", vote.row().toJson());
			each.add("left", vote.left().toJson());
			each.add("right", vote.right().toJson());
			each.addProperty("better", vote.choice().name().toLowerCase(Locale.ROOT));
			list.add(each);
		}
		json.add("votes", list);
		return json;
	}

	private static SampleNotes fromJson(JsonFields json) {
		int version = json.small("version");
		if (version < 1 || version > VERSION) {
			throw new IllegalArgumentException(json.where() + " has version " + version + "; this Easel reads up to " + VERSION + ". Open the project with a newer Easel.");
		}
		Map<String, SampleMark> marks = new TreeMap<>();
		var pictures = json.object("pictures");
		for (var picture : pictures.json().keySet()) {
			var each = pictures.object(picture);
			marks.put(picture, new SampleMark(each.flag("star"), each.text("note")));
		}
		var votes = new ArrayList<Vote>();
		for (var element : json.list("votes")) {
			var each = new JsonFields(element.getAsJsonObject(), json.where());
			votes.add(new Vote(Instant.parse(each.text("time")), SamplePrompt.fromJson(each.object("prompt")), SampleColumn.fromJson(each.object("left")),
					SampleColumn.fromJson(each.object("right")), Vote.Choice.valueOf(each.text("better").toUpperCase(Locale.ROOT))));
		}
		return new SampleNotes(new TreeMap<>(marks), votes);
	}
}
