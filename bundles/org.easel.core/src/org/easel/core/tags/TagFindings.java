package org.easel.core.tags;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** What stands out among the tags of a dataset. Each is found when it is asked for, in well under a second for 10,000 pictures. */
public final class TagFindings {

	/** A word this much more frequent than one like it is what was meant. */
	private static final int TIMES_MORE = 4;
	private static final int SHORTEST = 4;
	private static final int LONG = 8;

	private final TagIndex index;

	private TagFindings(TagIndex index) {
		this.index = index;
	}

	/** What stands out in an index. */
	public static TagFindings of(TagIndex index) {
		return new TagFindings(index);
	}

	/** Groups of tags that are on the same pictures, on two at least: a model cannot tell the tags of one group apart. The most frequent group first. */
	public List<List<String>> togetherAlways() {
		var groups = new HashMap<BitSet, List<String>>();
		for (var tag : index.tags()) {
			if (index.count(tag) > 1) {
				groups.computeIfAbsent(index.shared(tag), set -> new ArrayList<>()).add(tag);
			}
		}
		return groups.values().stream().filter(group -> group.size() > 1).map(group -> group.stream().sorted().toList())
				.sorted(Comparator.<List<String>>comparingInt(group -> index.count(group.getFirst())).reversed().thenComparing(List::getFirst)).toList();
	}

	/** The tags that come together with one, those that do so most often first. */
	public List<Companion> companions(String tag) {
		var counts = new HashMap<String, Integer>();
		for (var picture : index.picturesWith(tag)) {
			picture.tags().stream().distinct().filter(other -> !other.equals(tag)).forEach(other -> counts.merge(other, 1, Integer::sum));
		}
		double all = Math.max(1, index.count(tag));
		return counts.entrySet().stream().map(entry -> new Companion(entry.getKey(), entry.getValue(), entry.getValue() / all))
				.sorted(Comparator.comparingInt(Companion::together).reversed().thenComparing(Companion::tag)).toList();
	}

	/** Tags on one picture only, by letters: they teach nothing that could be asked for. */
	public List<String> onOneOnly() {
		return index.tags().stream().filter(tag -> index.count(tag) == 1).sorted().toList();
	}

	/** Tags that are likely another one misspelt: few letters away from one that is far more frequent, or the same but for case and underscores. */
	public List<Misspelling> likelyMisspelt() {
		var words = index.counts().stream().map(Word::of).toList();
		var found = new ArrayList<Misspelling>();
		for (var rare : words) {
			// By falling count, the first that is near enough is the most likely one.
			words.stream().takeWhile(word -> word.count() > rare.count()).filter(word -> isMeant(rare, word)).findFirst()
					.ifPresent(word -> found.add(new Misspelling(rare.tag(), rare.count(), word.tag(), word.count())));
		}
		return found;
	}

	private static boolean isMeant(Word rare, Word frequent) {
		if (rare.key().equals(frequent.key())) {
			return true;
		}
		int most = Math.min(rare.key().length(), frequent.key().length()) >= LONG ? 2 : 1;
		return frequent.count() >= TIMES_MORE * rare.count() && Math.min(rare.key().length(), frequent.key().length()) >= SHORTEST
				&& Long.bitCount(rare.letters() ^ frequent.letters()) <= 2 * most && rare.plain().equals(rare.key()) == frequent.plain().equals(frequent.key())
				&& !rare.plain().equals(frequent.plain()) && Spelling.distance(rare.key(), frequent.key(), most) <= most;
	}

	/**
	 * A tag made ready to be compared with all others.
	 *
	 * @param plain its key without digits: "2 girls" is not "1 girl" misspelt
	 * @param letters a bit for each letter that is in it
	 */
	private record Word(String tag, int count, String key, String plain, long letters) {

		static Word of(TagCount count) {
			var key = TagName.key(count.tag());
			long letters = 0;
			for (int i = 0; i < key.length(); i++) {
				letters |= 1L << (key.charAt(i) & 63);
			}
			return new Word(count.tag(), count.count(), key, withoutDigits(key), letters);
		}

		private static String withoutDigits(String key) {
			return key.chars().noneMatch(Character::isDigit) ? key : key.replaceAll("\\d", "");
		}
	}
}
