package org.easel.diffusion.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.easel.core.random.CounterRandom;
import org.easel.diffusion.tokenizer.ClipTokenizer;

/** Makes up trigger words: short, pronounceable, of two rare tokens, and without a meaning of their own. */
public final class RareWords {

	private static final int SHORTEST = 4;
	private static final int LONGEST = 6;
	private static final Pattern LETTERS = Pattern.compile("[a-z]{2,4}");
	private static final Pattern PRONOUNCEABLE = Pattern.compile("[bdfghjklmnprstvwz]?[aeiou](?:[bdfghjklmnprstvwz][aeiou]){1,2}[dklmnprstxz]?");
	private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
	private static final int TRIES_A_WORD = 200_000;

	private final ClipTokenizer tokenizer;
	private final List<Piece> beginnings;
	private final List<Piece> ends;

	/** Looks through the vocabulary once, which takes some milliseconds. */
	public RareWords(ClipTokenizer tokenizer) {
		this.tokenizer = tokenizer;
		var rare = IntStream.range(0, ClipTokenizer.START).filter(id -> Rarity.of(tokenizer.rank(id)) == Rarity.RARE)
				.mapToObj(id -> Piece.of(id, tokenizer)).filter(piece -> LETTERS.matcher(piece.text()).matches()).toList();
		this.beginnings = rare.stream().filter(piece -> !piece.endsWord()).toList();
		this.ends = rare.stream().filter(Piece::endsWord).toList();
	}

	/**
	 * Proposes words.
	 *
	 * @param count how many at most
	 * @param tags of the dataset, whose words are not proposed
	 * @param seed the same one proposes the same words
	 */
	public List<WordAnalysis> propose(int count, Collection<String> tags, long seed) {
		var taken = words(tags);
		var random = new CounterRandom(seed, 0, 0);
		var proposed = new ArrayList<WordAnalysis>();
		for (int tries = 0; proposed.size() < count && tries < count * TRIES_A_WORD; tries++) {
			var beginning = beginnings.get(random.nextInt(beginnings.size()));
			var end = ends.get(random.nextInt(ends.size()));
			var word = beginning.text() + end.text();
			if (fits(word, beginning, end) && taken.add(word)) {
				proposed.add(new WordAnalysis(word, List.of(beginning, end)));
			}
		}
		return List.copyOf(proposed);
	}

	private boolean fits(String word, Piece beginning, Piece end) {
		return word.length() >= SHORTEST && word.length() <= LONGEST && PRONOUNCEABLE.matcher(word).matches()
				&& Arrays.equals(tokenizer.encode(word), new int[] { beginning.id(), end.id() });
	}

	private static Set<String> words(Collection<String> tags) {
		var words = new HashSet<String>();
		for (var tag : tags) {
			words.addAll(Arrays.asList(WORD.split(tag.toLowerCase(Locale.ROOT))));
		}
		return words;
	}
}
