package org.easel.core.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.easel.core.caption.Caption;
import org.easel.core.run.SamplePrompt;

/**
 * What did this tag learn? Pairs of prompts with and without it, each pair at one seed. Both hold besides it what stands in
 * half of all captions, such as the trigger word, for that is what the LoRA was trained beside.
 *
 * @param tag as it stands in captions
 * @param pictures of the dataset that have it
 * @param pairs one for each seed
 */
public record TagQuestion(String tag, int pictures, List<Pair> pairs) {

	/** Tags of fewer pictures have taught little. */
	private static final int FEWEST_PICTURES = 2;

	/** The same seed with the tag and without it. */
	public record Pair(SamplePrompt with, SamplePrompt without) {
	}

	public TagQuestion {
		pairs = List.copyOf(pairs);
	}

	/**
	 * The questions about a dataset's main tags: the trigger word, then the commonest.
	 *
	 * @param captions of all pictures
	 * @param triggerWord empty for none
	 * @param like size, sampler and first seed of the pictures to draw; its prompt counts for nothing
	 * @param most tags
	 * @param seeds of each pair, 2 at least, for only then are seeds told from the tag
	 * @throws IllegalArgumentException for fewer seeds or tags
	 */
	public static List<TagQuestion> of(List<Caption> captions, String triggerWord, SamplePrompt like, int most, int seeds) {
		if (most < 1 || seeds < 2) {
			throw new IllegalArgumentException("What tags have learnt takes 1 tag and 2 seeds at least, not " + most + " and " + seeds + ".");
		}
		var counts = new LinkedHashMap<String, Integer>();
		captions.forEach(caption -> new LinkedHashSet<>(caption.tags()).forEach(tag -> counts.merge(tag, 1, Integer::sum)));
		var common = new LinkedHashSet<String>();
		counts.forEach((tag, count) -> {
			if (2 * count >= captions.size()) {
				common.add(tag);
			}
		});
		return main(counts.keySet().stream().filter(tag -> counts.get(tag) >= FEWEST_PICTURES).sorted(Comparator.comparing(counts::get).reversed()).toList(), triggerWord)
				.stream().limit(most).map(tag -> new TagQuestion(tag, counts.get(tag), pairs(tag, common, like, seeds))).toList();
	}

	private static List<String> main(List<String> byCount, String triggerWord) {
		var tags = new ArrayList<>(byCount);
		tags.removeIf(tag -> key(tag).equals(key(triggerWord)));
		if (tags.size() < byCount.size()) {
			tags.addFirst(byCount.stream().filter(tag -> key(tag).equals(key(triggerWord))).findFirst().orElseThrow());
		}
		return tags;
	}

	private static List<Pair> pairs(String tag, Set<String> common, SamplePrompt like, int seeds) {
		var without = new LinkedHashSet<>(common);
		without.remove(tag);
		// A tag that is common stays where captions have it, another one comes after the first, which most often is the trigger word.
		var with = new ArrayList<>(common.contains(tag) ? common : without);
		if (!with.contains(tag)) {
			with.add(Math.min(1, with.size()), tag);
		}
		return IntStream.range(0, seeds).mapToObj(seed -> new Pair(prompt(with, like, seed), prompt(List.copyOf(without), like, seed))).toList();
	}

	private static SamplePrompt prompt(List<String> tags, SamplePrompt like, int seed) {
		return new SamplePrompt(new Caption(tags).format(), like.negative(), like.seed() + seed, like.width(), like.height(), like.steps(), like.cfg(), like.sampler());
	}

	private static String key(String tag) {
		return tag.strip().toLowerCase(Locale.ROOT);
	}
}
