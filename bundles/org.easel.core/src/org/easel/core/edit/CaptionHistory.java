package org.easel.core.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.easel.core.internal.journal.JournalEntry;
import org.easel.core.internal.journal.JournalHistory;
import org.easel.core.internal.journal.PictureDelta;

import com.google.gson.JsonPrimitive;

/** Finds in the journals what was said of one picture, under whatever name it had. */
final class CaptionHistory {

	private final JournalHistory journals;
	private final List<CaptionVersion> versions = new ArrayList<>();
	/** The name that the picture has behind an edit, by the edit's number. */
	private final TreeMap<Long, String> names = new TreeMap<>();

	private CaptionHistory(JournalHistory journals) {
		this.journals = journals;
	}

	static List<CaptionVersion> of(String id, JournalHistory journals) throws IOException {
		var history = new CaptionHistory(journals);
		history.findNames(id);
		var quoted = history.names.values().stream().distinct().map(name -> new JsonPrimitive(name).toString()).toList();
		journals.entries(line -> quoted.stream().anyMatch(line::contains), history::add);
		return history.versions.reversed();
	}

	/** Another name. */
	private record Renamed(long sequence, String before, String after) {
	}

	private void findNames(String id) throws IOException {
		var renamed = new ArrayList<Renamed>();
		journals.entries(line -> line.contains("\"to\":\""), entry -> entry.pictures().stream().filter(delta -> !delta.before().equals(delta.after()))
				.forEach(delta -> renamed.add(new Renamed(entry.sequence(), delta.before(), delta.after()))));
		var name = id;
		for (var each : renamed.reversed()) {
			if (each.after().equals(name)) {
				names.put(each.sequence(), name);
				name = each.before();
			}
		}
		names.put(0L, name);
	}

	private void add(JournalEntry entry) {
		var after = names.floorEntry(entry.sequence()).getValue();
		for (var delta : entry.pictures()) {
			if (!delta.after().equals(after)) {
				continue;
			}
			switch (delta) {
				case PictureDelta.Added(var picture) -> add(picture.caption().file(), entry);
				case PictureDelta.Changed changed -> changed.text().ifPresent(text -> {
					if (versions.isEmpty()) {
						text.before().ifPresent(first -> versions.add(new CaptionVersion(first, Optional.empty(), "", "Before the first edit")));
					}
					add(text.after().or(() -> Optional.of("")), entry);
				});
				case PictureDelta.Removed removed -> {
				}
			}
		}
	}

	private void add(Optional<String> text, JournalEntry entry) {
		text.ifPresent(each -> versions.add(new CaptionVersion(each, Optional.of(entry.time()), entry.who(), entry.label())));
	}
}
