package org.easel.training.base.pictures;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says which emoji show a thing that a picture can be asked for.
 * Signs, letters, gestures, flags of countries and a second picture of the same thing are left out.
 */
final class EmojiSelection {

	/** Subgroups whose pictures are signs or silhouettes. */
	private static final Set<String> SIGNS = Set.of("skin-tone", "hair-style", "person-symbol", "transport-sign", "warning", "arrow",
			"religion", "zodiac", "av-symbol", "gender", "math", "punctuation", "currency", "other-symbol", "keycap", "alphanum",
			"geometric", "country-flag", "subdivision-flag");
	/** Subgroups whose pictures differ in a gesture or a figure too small to tell at 64 pixels. */
	private static final Set<String> GESTURES = Set.of("emotion", "hand-fingers-open", "hand-fingers-partial", "hand-single-finger",
			"person-gesture", "person-activity", "person-sport", "person-resting", "family");
	private static final Set<String> PEOPLE = Set.of("man", "woman");
	private static final Pattern CLOCK_FACE = Pattern.compile(".*(o\u2019clock|-thirty)");
	private static final Pattern GENDER = Pattern.compile("\\b(man|woman)\\b(?!\u2019)");
	private static final Pattern LEADING_GENDER = Pattern.compile("^(man|woman) ");

	private final Set<String> labels;

	/** @param labels the labels of all emoji, as the data spells them */
	EmojiSelection(Set<String> labels) {
		this.labels = Set.copyOf(labels);
	}

	boolean keeps(String label, String subgroup) {
		return !SIGNS.contains(subgroup) && !GESTURES.contains(subgroup) && !CLOCK_FACE.matcher(label).matches()
				&& !isVariant(label);
	}

	/** Whether the same picture exists in a neutral form: "man cook" beside "cook", "man: bald" beside "person: bald". */
	private boolean isVariant(String label) {
		if (PEOPLE.contains(label)) {
			return false;
		}
		var neutral = GENDER.matcher(label).replaceAll("person");
		var bare = LEADING_GENDER.matcher(label).replaceFirst("");
		return isOther(neutral, label) || isOther(bare, label);
	}

	private boolean isOther(String candidate, String label) {
		return !candidate.equals(label) && labels.contains(candidate);
	}
}
