package org.easel.tagging.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.easel.core.settings.Setting;
import org.easel.core.settings.Setting.Option;
import org.easel.core.settings.SettingValues;
import org.easel.core.settings.SettingsDescription;
import org.easel.core.settings.SettingsProvider;
import org.easel.tagging.TagCategory;

/** The rules of auto-labelling as settings, for forms, command line and files. */
public final class AutoLabelSettings implements SettingsProvider {

	/** {@link Existing} in small letters. */
	public static final String EXISTING = "existing";
	/** Most tags from tagger and metadata. */
	public static final String MAX_TAGS = "max_tags";
	/** Least score, 0 to 1. */
	public static final String THRESHOLD = "threshold";
	/** Least score of characters, 0 to 1; unset means the same as all. */
	public static final String CHARACTER_THRESHOLD = "character_threshold";
	/** Whether the rating becomes a tag. */
	public static final String RATING = "rating";
	/** Tags that are never taken, separated by commas. */
	public static final String BLACKLIST = "blacklist";
	/** Tags at the start, separated by commas. */
	public static final String PREPEND = "prepend";
	/** Tags at the end, separated by commas. */
	public static final String APPEND = "append";
	/** Whether tags in the picture's file are taken. */
	public static final String METADATA = "metadata";

	private static final String GROUP = "Auto-label";

	@Override
	public SettingsDescription describe() {
		return SettingsDescription.of(
				Setting.choice(EXISTING, "Existing tags", "What happens to a caption that is already there.", GROUP, "append",
						new Option("ignore", "Leave such pictures alone"), new Option("append", "Append new tags"),
						new Option("overwrite", "Overwrite")),
				Setting.whole(MAX_TAGS, "Max tags", "At most so many tags are added to a picture.", GROUP,
						(long) AutoLabelRules.DEFAULT_MAX_TAGS, 0, 1000),
				Setting.real(THRESHOLD, "Threshold", "Tags that the tagger is less sure of are left out.", GROUP,
						AutoLabelRules.DEFAULT_THRESHOLD, 0, 1),
				Setting.real(CHARACTER_THRESHOLD, "Character threshold",
						"The threshold for names of characters; unset takes the same as for all.", GROUP, null, 0, 1).asAdvanced(),
				Setting.flag(RATING, "Rating as a tag", "Adds the rating that the tagger finds most likely.", GROUP, false)
						.asAdvanced(),
				Setting.text(BLACKLIST, "Blacklist", "Tags that are never added, separated by commas.", GROUP, ""),
				Setting.text(PREPEND, "Prepend", "Tags at the start of every caption, separated by commas.", GROUP, ""),
				Setting.text(APPEND, "Append", "Tags at the end of every caption, separated by commas.", GROUP, ""),
				Setting.flag(METADATA, "Tags from the picture file",
						"Takes keywords and prompts that other programs wrote into the picture.", GROUP, false));
	}

	/**
	 * The rules of checked values; what is unset takes its default.
	 *
	 * @throws IllegalArgumentException for a value outside its range or of another type
	 */
	public static AutoLabelRules rules(SettingValues given) {
		var values = new AutoLabelSettings().describe().defaults().withAll(given);
		var rules = new AutoLabelRules(Existing.valueOf(values.text(EXISTING).toUpperCase(Locale.ROOT)),
				Math.toIntExact(values.whole(MAX_TAGS)), AutoLabelRules.defaults().thresholds(), tags(values, BLACKLIST),
				tags(values, PREPEND), tags(values, APPEND), values.flag(METADATA));
		double threshold = values.real(THRESHOLD);
		for (var category : rules.thresholds().keySet()) {
			rules = rules.withThreshold(category, threshold);
		}
		var character = values.optionalReal(CHARACTER_THRESHOLD);
		if (character.isPresent()) {
			rules = rules.withThreshold(TagCategory.CHARACTER, character.getAsDouble());
		}
		return values.flag(RATING) ? rules.withThreshold(TagCategory.RATING, threshold) : rules;
	}

	private static List<String> tags(SettingValues values, String id) {
		return Arrays.stream(values.text(id).split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).toList();
	}
}
