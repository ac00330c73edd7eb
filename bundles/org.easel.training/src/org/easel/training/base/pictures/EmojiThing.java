package org.easel.training.base.pictures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A thing that many have drawn, with the words that describe it.
 *
 * @param key      its code points in hexadecimal, joined with dashes, without variation selectors
 * @param label    what the emoji data calls it, such as "red apple"
 * @param name     the same in plain words, lower case without accents
 * @param group    the broad kind, such as "food-drink"
 * @param subgroup the narrow kind, such as "food-fruit"
 * @param tags     kinds and keywords in lower case, without the name itself, each once
 */
public record EmojiThing(String key, String label, String name, String group, String subgroup, List<String> tags) {

	public EmojiThing {
		tags = List.copyOf(tags);
	}

	/**
	 * All things that a picture can be asked for, in the order of the emoji data.
	 *
	 * @param emojibase folder of the unpacked npm package emojibase-data
	 * @throws IOException if the folder is not that package
	 */
	public static List<EmojiThing> read(Path emojibase) throws IOException {
		var entries = new Emojibase(emojibase).entries();
		var selection = new EmojiSelection(entries.stream().map(Emojibase.Entry::label).collect(Collectors.toSet()));
		var things = new ArrayList<EmojiThing>();
		for (var entry : entries) {
			if (selection.keeps(entry.label(), entry.subgroup())) {
				var name = EmojiWords.name(entry.label());
				var tags = EmojiWords.tags(entry.subgroup(), entry.keywords(), name);
				things.add(new EmojiThing(key(entry.hexcode()), entry.label(), name, entry.group(), entry.subgroup(), tags));
			}
		}
		return List.copyOf(things);
	}

	/** One data set writes the variation selector FE0F where the other leaves it out. */
	static String key(String hexcode) {
		return hexcode.toUpperCase(Locale.ROOT).replace("-FE0F", "");
	}
}
