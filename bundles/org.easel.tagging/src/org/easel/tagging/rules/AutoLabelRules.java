package org.easel.tagging.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.easel.tagging.TagCategory;

/**
 * How found tags become a caption.
 *
 * @param existing what happens to a caption that is already there
 * @param maxTags most tags taken from tagger and metadata together, at least 0; prepended, appended and existing tags
 *        do not count
 * @param thresholds the least score from 0 to 1 for each category; a category without one gives no tags
 * @param blacklist tags never taken from tagger or metadata
 * @param prepend tags at the start of every caption, after the trigger word
 * @param append tags at the end of every caption
 * @param takeTagsFromMetadata whether tags that stand in the picture file itself are taken, before those of the tagger
 */
public record AutoLabelRules(Existing existing, int maxTags, Map<TagCategory, Double> thresholds, List<String> blacklist,
		List<String> prepend, List<String> append, boolean takeTagsFromMetadata) {

	/** The least score where the user gave none. */
	public static final double DEFAULT_THRESHOLD = 0.4;

	/** The most tags where the user gave no other number. */
	public static final int DEFAULT_MAX_TAGS = 30;

	/** @throws IllegalArgumentException for a number outside its range */
	public AutoLabelRules {
		Objects.requireNonNull(existing, "existing");
		if (maxTags < 0) {
			throw new IllegalArgumentException("max tags is " + maxTags + "; give 0 or more");
		}
		thresholds.forEach((category, threshold) -> {
			if (!(threshold >= 0 && threshold <= 1)) {
				throw new IllegalArgumentException(
						"The threshold of " + category + " is " + threshold + "; give one from 0 to 1");
			}
		});
		thresholds = Map.copyOf(thresholds);
		blacklist = List.copyOf(blacklist);
		prepend = List.copyOf(prepend);
		append = List.copyOf(append);
	}

	/** Append up to 30 tags of 0.4 or more, of every category but ratings. */
	public static AutoLabelRules defaults() {
		var thresholds = new EnumMap<TagCategory, Double>(TagCategory.class);
		for (var category : TagCategory.values()) {
			thresholds.put(category, DEFAULT_THRESHOLD);
		}
		thresholds.remove(TagCategory.RATING);
		return new AutoLabelRules(Existing.APPEND, DEFAULT_MAX_TAGS, thresholds, List.of(), List.of(), List.of(), false);
	}

	/** These rules with another way for captions that are already there. */
	public AutoLabelRules withExisting(Existing other) {
		return new AutoLabelRules(other, maxTags, thresholds, blacklist, prepend, append, takeTagsFromMetadata);
	}

	/** These rules with another greatest number of tags. */
	public AutoLabelRules withMaxTags(int other) {
		return new AutoLabelRules(existing, other, thresholds, blacklist, prepend, append, takeTagsFromMetadata);
	}

	/** These rules with a threshold for one category. */
	public AutoLabelRules withThreshold(TagCategory category, double threshold) {
		var changed = new EnumMap<TagCategory, Double>(TagCategory.class);
		changed.putAll(thresholds);
		changed.put(category, threshold);
		return new AutoLabelRules(existing, maxTags, changed, blacklist, prepend, append, takeTagsFromMetadata);
	}

	/** These rules with another blacklist. */
	public AutoLabelRules withBlacklist(String... tags) {
		return new AutoLabelRules(existing, maxTags, thresholds, List.of(tags), prepend, append, takeTagsFromMetadata);
	}

	/** These rules with other tags at the start and the end. */
	public AutoLabelRules withEnds(List<String> first, List<String> last) {
		return new AutoLabelRules(existing, maxTags, thresholds, blacklist, first, last, takeTagsFromMetadata);
	}

	/** These rules, taking tags from the picture files or not. */
	public AutoLabelRules withMetadata(boolean taken) {
		return new AutoLabelRules(existing, maxTags, thresholds, blacklist, prepend, append, taken);
	}
}
