package org.easel.training.base.pictures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads English labels, keywords and groups from an unpacked emojibase-data package. */
final class Emojibase {

	private final Path folder;

	Emojibase(Path folder) {
		this.folder = folder;
	}

	/** One emoji as the data describes it. */
	record Entry(String label, String hexcode, String group, String subgroup, List<String> keywords, int order) {
	}

	/** All emoji that belong to a group, in the data's own order. */
	List<Entry> entries() throws IOException {
		var names = JsonFile.read(folder.resolve("meta/groups.json")).only();
		var entries = new ArrayList<Entry>();
		for (var emoji : JsonFile.read(folder.resolve("en/data.json")).each()) {
			// Regional indicators are letters and stand outside all groups.
			if (emoji.has("subgroup")) {
				entries.add(new Entry(emoji.text("label"), emoji.text("hexcode"), names.child("groups").text(emoji.text("group")),
						names.child("subgroups").text(emoji.text("subgroup")), emoji.texts("tags"), emoji.whole("order")));
			}
		}
		entries.sort(Comparator.comparingInt(Entry::order));
		return entries;
	}
}
