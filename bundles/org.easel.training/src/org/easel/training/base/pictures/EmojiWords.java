package org.easel.training.base.pictures;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns the labels and keywords of the emoji data into plain caption words. */
final class EmojiWords {

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
	private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^a-z0-9' -]+");
	/** Keywords such as ":-)" or "<3" are typed signs, not words. */
	private static final Pattern KEYWORD = Pattern.compile("[a-z0-9][a-z0-9' -]+");

	private EmojiWords() {
	}

	/** "Person: blond hair" becomes "blond hair person", "piñata" becomes "pinata". */
	static String name(String label) {
		var colon = label.indexOf(": ");
		var ordered = colon < 0 ? label : label.substring(colon + 2) + " " + label.substring(0, colon);
		return NOT_IN_A_NAME.matcher(plain(ordered)).replaceAll(" ").strip().replaceAll(" +", " ");
	}

	/** The kinds in a subgroup's name, as words that people tag with: "animal-bug" is animal and insect. */
	static Stream<String> kinds(String subgroup) {
		return Arrays.stream(subgroup.split("-")).flatMap(part -> switch (part) {
		case "animal", "bird", "mammal", "plant", "flower", "food", "fruit", "vegetable", "drink", "building", "clothing", "tool", "sport", "face" ->
			Stream.of(part);
		case "bug" -> Stream.of("insect");
		case "marine" -> Stream.of("sea");
		case "sweet" -> Stream.of("dessert");
		case "transport" -> Stream.of("vehicle");
		default -> Stream.empty();
		});
	}

	/** The kinds, then the keywords in their order, without typed signs, repeats and the name itself. */
	static List<String> tags(String subgroup, List<String> keywords, String name) {
		return Stream.concat(kinds(subgroup), keywords.stream()).map(EmojiWords::plain).map(String::strip)
				.filter(keyword -> KEYWORD.matcher(keyword).matches() && !keyword.equals(name))
				.distinct().toList();
	}

	private static String plain(String text) {
		var decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''), Normalizer.Form.NFD);
		return ACCENTS.matcher(decomposed).replaceAll("");
	}
}
