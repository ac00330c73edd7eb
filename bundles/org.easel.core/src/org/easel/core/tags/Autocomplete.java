package org.easel.core.tags;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Completes tags as they are typed: from the dataset and from a label list, whose aliases lead to the tag that is meant. Immutable. */
public final class Autocomplete {

	private final List<Entry> entries;

	/** A tag with all words that lead to it, as {@link TagName} spells them. */
	private record Entry(String tag, int count, long known, String key, List<Alias> aliases) {
	}

	/** Another word for a tag. */
	private record Alias(String name, String key) {
	}

	/** How well a word fits what was typed; the first is best. */
	private enum Fit {
		WHOLE, BEGINS, WORD_BEGINS, PART, NOT
	}

	/** A tag that fits. */
	private record Found(Entry entry, Fit fit, Optional<String> alias) {

		Suggestion suggestion() {
			return new Suggestion(entry.tag(), entry.count(), entry.known(), alias);
		}
	}

	/** Completion from the tags of a dataset and a list; a tag that is in both is written as in the dataset. */
	public Autocomplete(TagIndex index, LabelList labels) {
		Map<String, Entry> byKey = new HashMap<>();
		for (var count : index.counts()) {
			var key = TagName.key(count.tag());
			byKey.putIfAbsent(key, new Entry(count.tag(), count.count(), 0, key, List.of()));
		}
		for (var label : labels.labels()) {
			var key = TagName.key(label.name());
			var aliases = label.aliases().stream().map(alias -> new Alias(alias, TagName.key(alias))).toList();
			var own = byKey.get(key);
			byKey.put(key, own == null ? new Entry(label.name(), 0, label.count(), key, aliases) : new Entry(own.tag(), own.count(), label.count(), key, aliases));
		}
		entries = List.copyOf(byKey.values());
	}

	/**
	 * The tags that may be meant. First comes what begins so, then of what a word begins so, then what has it anywhere; among these what the dataset has,
	 * by its count, then by the list's count.
	 *
	 * @param typed the beginning of a tag; nothing fits an empty one
	 * @param most how many at most
	 */
	public List<Suggestion> suggest(String typed, int most) {
		var key = TagName.key(typed);
		if (key.isEmpty()) {
			return List.of();
		}
		var found = new ArrayList<Found>();
		for (var entry : entries) {
			var best = best(entry, key);
			if (best.fit() != Fit.NOT) {
				found.add(best);
			}
		}
		return found.stream()
				.sorted(Comparator.comparing(Found::fit).thenComparing(each -> each.alias().isPresent())
						.thenComparing(Comparator.<Found>comparingInt(each -> each.entry().count()).reversed())
						.thenComparing(Comparator.<Found>comparingLong(each -> each.entry().known()).reversed()).thenComparing(each -> each.entry().tag()))
				.limit(most).map(Found::suggestion).toList();
	}

	private static Found best(Entry entry, String typed) {
		var best = new Found(entry, fit(entry.key(), typed), Optional.empty());
		for (var alias : entry.aliases()) {
			var fit = fit(alias.key(), typed);
			if (fit.compareTo(best.fit()) < 0) {
				best = new Found(entry, fit, Optional.of(alias.name()));
			}
		}
		return best;
	}

	private static Fit fit(String key, String typed) {
		int at = key.indexOf(typed);
		if (at < 0) {
			return Fit.NOT;
		}
		if (at == 0) {
			return key.length() == typed.length() ? Fit.WHOLE : Fit.BEGINS;
		}
		for (; at > 0; at = key.indexOf(typed, at + 1)) {
			if (!Character.isLetterOrDigit(key.charAt(at - 1))) {
				return Fit.WORD_BEGINS;
			}
		}
		return Fit.PART;
	}
}
