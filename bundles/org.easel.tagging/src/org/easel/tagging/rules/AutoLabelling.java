package org.easel.tagging.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.easel.core.caption.Caption;
import org.easel.tagging.ScoredTag;
import org.easel.tagging.TagCategory;
import org.easel.tagging.rules.MachineTag.Source;

/**
 * Makes captions from found tags by rules; a function of its arguments alone. The order of a caption is: trigger word,
 * prepended tags, existing tags, tags of the metadata, tags of the tagger by falling score, appended tags. Of two equal
 * tags the first stays.
 */
public final class AutoLabelling {

	private final AutoLabelRules rules;
	private final String triggerWord;
	private final Set<TagKey> blacklist;

	/**
	 * Labelling by rules.
	 *
	 * @param triggerWord the word that starts every caption, or an empty text for none
	 */
	public AutoLabelling(AutoLabelRules rules, String triggerWord) {
		this.rules = rules;
		this.triggerWord = triggerWord;
		this.blacklist = rules.blacklist().stream().map(TagKey::of).collect(Collectors.toUnmodifiableSet());
	}

	/** The rules. */
	public AutoLabelRules rules() {
		return rules;
	}

	/** Whether a picture with this caption is left alone, so that it need not be tagged. */
	public boolean keeps(String existingCaption) {
		return rules.existing() == Existing.IGNORE && !existingCaption.isBlank();
	}

	/**
	 * The caption of a picture.
	 *
	 * @param existingCaption the caption so far, empty for none
	 * @param scored what the tagger found, in any order
	 * @param metadataTags what the picture's file says; left out unless the rules take it
	 */
	public LabelledCaption apply(String existingCaption, List<ScoredTag> scored, List<String> metadataTags) {
		if (keeps(existingCaption)) {
			return new LabelledCaption(existingCaption, List.of());
		}
		var draft = new CaptionDraft();
		draft.add(triggerWord);
		draft.addAll(rules.prepend());
		var candidates = rules.maxTags() == 0 ? List.<MachineTag>of() : candidates(scored, metadataTags);
		if (rules.existing() != Existing.OVERWRITE || candidates.isEmpty()) {
			draft.addAll(Caption.parse(existingCaption).tags());
		}
		var added = new ArrayList<MachineTag>();
		for (var candidate : candidates) {
			if (added.size() < rules.maxTags() && draft.add(candidate.tag())) {
				added.add(candidate);
			}
		}
		draft.addAll(rules.append());
		return new LabelledCaption(new Caption(draft.tags()).format(), added);
	}

	private List<MachineTag> candidates(List<ScoredTag> scored, List<String> metadataTags) {
		var fromMetadata = rules.takeTagsFromMetadata() ? metadataTags.stream() : Stream.<String>empty();
		return Stream.concat(
				fromMetadata.map(tag -> new MachineTag(tag.strip(), Source.METADATA, OptionalDouble.empty())),
				sureOnes(scored).map(tag -> new MachineTag(tag.tag(), Source.TAGGER, OptionalDouble.of(tag.score()))))
				.filter(tag -> !tag.tag().isEmpty() && !blacklist.contains(TagKey.of(tag.tag()))).toList();
	}

	/** Tags at or above their threshold by falling score. */
	private Stream<ScoredTag> sureOnes(List<ScoredTag> scored) {
		var bestRating = scored.stream().filter(tag -> tag.category() == TagCategory.RATING)
				.max(Comparator.comparingDouble(ScoredTag::score));
		return scored.stream()
				// Ratings exclude each other, so only the best can be meant.
				.filter(tag -> tag.category() != TagCategory.RATING || tag.equals(bestRating.orElseThrow()))
				.filter(tag -> rules.thresholds().containsKey(tag.category()))
				.filter(tag -> tag.score() >= rules.thresholds().get(tag.category()))
				.sorted(Comparator.comparingDouble(ScoredTag::score).reversed());
	}
}
