package org.easel.training.classifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.easel.training.base.pictures.BasePicture;
import org.easel.training.base.pictures.EmojiThing;

/** All labels of a classifier in the order of its outputs: things, tags, colours, grounds. */
final class Labels {

	/** A whole face of an animal is that animal too. */
	private static final String FACE = " face";

	private final List<Label> all;
	private final List<String> tags;
	private final Map<Label, Integer> places = new HashMap<>();

	/**
	 * @param things all that are drawn
	 * @param tags kinds and keywords that become labels
	 */
	Labels(List<EmojiThing> things, List<String> tags) {
		this.tags = List.copyOf(tags);
		var names = new LinkedHashSet<String>();
		things.forEach(thing -> names.add(name(thing)));
		var labels = new ArrayList<Label>();
		names.forEach(name -> labels.add(new Label(name, Label.Kind.THING)));
		tags.stream().filter(tag -> !names.contains(tag)).forEach(tag -> labels.add(new Label(tag, Label.Kind.TAG)));
		Colours.WORDS.stream().filter(word -> !names.contains(word)).forEach(word -> labels.add(new Label(word, Label.Kind.COLOUR)));
		Ground.NAMED.forEach(ground -> labels.add(new Label(ground.label(), Label.Kind.GROUND)));
		this.all = List.copyOf(labels);
		all.forEach(label -> places.put(label, places.size()));
	}

	List<Label> all() {
		return all;
	}

	int size() {
		return all.size();
	}

	/** The name of a thing whatever its colour, as the base model calls it. */
	static String name(EmojiThing thing) {
		return BasePicture.withoutColour(thing.name());
	}

	/** Places of the labels that hold for every picture of a thing. */
	Set<Integer> of(EmojiThing thing) {
		var names = new LinkedHashSet<String>();
		names.add(name(thing));
		if (name(thing).endsWith(FACE)) {
			names.add(name(thing).substring(0, name(thing).length() - FACE.length()));
		}
		thing.tags().stream().filter(tags::contains).forEach(names::add);
		var places = new LinkedHashSet<Integer>();
		for (int i = 0; i < all.size(); i++) {
			var label = all.get(i);
			if ((label.kind() == Label.Kind.THING || label.kind() == Label.Kind.TAG) && names.contains(label.name())) {
				places.add(i);
			}
		}
		return places;
	}

	/** The place of a label, or empty where there is none. */
	OptionalInt place(Label.Kind kind, String name) {
		var place = places.get(new Label(name, kind));
		return place == null ? OptionalInt.empty() : OptionalInt.of(place);
	}
}
