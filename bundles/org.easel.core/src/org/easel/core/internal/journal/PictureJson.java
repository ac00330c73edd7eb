package org.easel.core.internal.journal;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.easel.core.image.PictureSize;
import org.easel.core.io.JsonFields;
import org.easel.core.state.CaptionMode;
import org.easel.core.state.CaptionState;
import org.easel.core.state.Marks;
import org.easel.core.state.PictureFile;
import org.easel.core.state.PictureState;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;

/** Facts of pictures as JSON. What is as with a picture that nobody has touched is left out. */
final class PictureJson {

	private PictureJson() {
	}

	/** Writes a picture's fields into an object that is begun. */
	static void write(JsonWriter json, PictureState picture) throws IOException {
		json.name("id").value(picture.id());
		json.name("file");
		write(json, picture.file());
		var caption = picture.caption();
		if (caption.file().isPresent()) {
			json.name("caption").value(caption.file().get());
		}
		if (caption.mode() != CaptionMode.TAGS) {
			json.name("mode").value(caption.mode().word());
		}
		if (!caption.machine().isEmpty()) {
			json.name("machine");
			write(json, caption.machine());
		}
		if (!picture.marks().equals(Marks.PLAIN)) {
			json.name("marks");
			write(json, picture.marks());
		}
	}

	static PictureState picture(JsonFields json) {
		var caption = CaptionState.of(json.has("caption") ? Optional.of(json.text("caption")) : Optional.empty(), CaptionMode.of(json.text("mode", "tags")),
				json.has("machine") ? texts(json.list("machine")) : Set.of());
		return new PictureState(json.text("id"), file(json.object("file")), caption, json.has("marks") ? marks(json.object("marks")) : Marks.PLAIN);
	}

	static void write(JsonWriter json, PictureFile file) throws IOException {
		json.beginObject();
		json.name("width").value(file.size().width());
		json.name("height").value(file.size().height());
		json.name("bytes").value(file.bytes());
		json.name("modified").value(file.modified());
		if (file.original().isPresent()) {
			json.name("original").value(file.original().get());
		}
		json.endObject();
	}

	static PictureFile file(JsonFields json) {
		return new PictureFile(new PictureSize(json.small("width"), json.small("height")), json.whole("bytes"), json.whole("modified"),
				json.has("original") ? Optional.of(json.text("original")) : Optional.empty());
	}

	static void write(JsonWriter json, Marks marks) throws IOException {
		json.beginObject();
		if (!marks.included()) {
			json.name("included").value(false);
		}
		if (marks.rating() != 0) {
			json.name("rating").value(marks.rating());
		}
		if (marks.starred()) {
			json.name("starred").value(true);
		}
		if (!marks.note().isEmpty()) {
			json.name("note").value(marks.note());
		}
		json.endObject();
	}

	static Marks marks(JsonFields json) {
		return new Marks(!json.has("included") || json.flag("included"), json.has("rating") ? json.small("rating") : 0,
				json.has("starred") && json.flag("starred"), json.text("note", ""));
	}

	static void write(JsonWriter json, Set<String> texts) throws IOException {
		json.beginArray();
		for (var text : texts) {
			json.value(text);
		}
		json.endArray();
	}

	static Set<String> texts(JsonElement list) {
		var texts = new LinkedHashSet<String>();
		list.getAsJsonArray().forEach(each -> texts.add(each.getAsString()));
		return texts;
	}

	/** The fields of one side of a pair. */
	static JsonFields fields(JsonElement object, String where) {
		return new JsonFields((JsonObject) object, where);
	}
}
