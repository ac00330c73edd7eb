package org.easel.core.advice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;

import org.easel.core.caption.Caption;
import org.easel.core.run.SamplePrompt;

/**
 * Whether pictures still show what their prompts name, as far as the tagger can tell. A prompt is asked for those of its words
 * that the tagger knows and finds in the base model's picture of the same prompt and seed. Tags of half of all captions say
 * nothing of one picture (a white background stays when all else is lost) and are passed over, unless a prompt has no others.
 */
final class Content {

	/** Prompts that can be asked, at least. */
	static final int FEWEST_ASKED = 3;
	/** Below it the tagger cannot see what pictures of the dataset's look show. */
	private static final double LEAST_READABLE = 0.4;
	private static final double HALF = 0.5;

	private final KnownWords words;
	private final Map<SamplePrompt, Set<String>> asked;
	private final Optional<Doubt> doubt;

	private Content(KnownWords words, Map<SamplePrompt, Set<String>> asked, Optional<Doubt> doubt) {
		this.words = words;
		this.asked = asked;
		this.doubt = doubt;
	}

	static Content of(Ground ground) {
		var common = common(ground.dataset());
		var asked = new HashMap<SamplePrompt, Set<String>>();
		int known = 0;
		for (var each : ground.base().entrySet()) {
			var named = named(ground.words(), Caption.parse(each.getKey().prompt()), common);
			known += named.isEmpty() ? 0 : 1;
			named.retainAll(each.getValue().found());
			if (!named.isEmpty()) {
				asked.put(each.getKey(), named);
			}
		}
		return new Content(ground.words(), asked, doubt(ground, common, known, asked.size()));
	}

	/** Why it cannot be told; empty if it can. */
	Optional<Doubt> doubt() {
		return doubt;
	}

	/** The share of what is asked for that a picture shows, 0 to 1; empty where nothing can be asked. */
	OptionalDouble shown(SamplePrompt prompt, Sight sight) {
		var expected = asked.get(prompt);
		return expected == null ? OptionalDouble.empty() : OptionalDouble.of(share(expected, sight));
	}

	/** Whether a picture shows all things that are asked for; where no thing is, half of the other words. */
	boolean showing(SamplePrompt prompt, Sight sight) {
		var expected = asked.get(prompt);
		if (expected == null) {
			return false;
		}
		var things = new HashSet<>(expected);
		things.retainAll(words.things());
		return things.isEmpty() ? share(expected, sight) >= HALF : sight.found().containsAll(things);
	}

	private static double share(Set<String> expected, Sight sight) {
		return expected.stream().filter(sight.found()::contains).count() / (double) expected.size();
	}

	private static Optional<Doubt> doubt(Ground ground, Set<String> common, int known, int asked) {
		if (known < FEWEST_ASKED) {
			return Optional.of(Doubt.UNKNOWN_WORDS);
		}
		if (asked < FEWEST_ASKED) {
			return Optional.of(Doubt.BASE_SHOWS_NOTHING);
		}
		var readable = ground.dataset().stream().flatMapToDouble(example -> {
			var named = named(ground.words(), example.caption(), common);
			return named.isEmpty() ? DoubleStream.empty() : DoubleStream.of(share(named, example.sight()));
		}).average();
		// Without a caption that the tagger knows a word of, nothing speaks against it.
		return readable.orElse(1) < LEAST_READABLE ? Optional.of(Doubt.UNREADABLE_LOOK) : Optional.empty();
	}

	/** The tagger's words of a caption that say something of the one picture. */
	private static Set<String> named(KnownWords words, Caption caption, Set<String> common) {
		var special = new HashSet<String>();
		var all = new HashSet<String>();
		for (var tag : caption.tags()) {
			words.wordFor(tag).ifPresent(word -> {
				all.add(word);
				if (!common.contains(key(tag))) {
					special.add(word);
				}
			});
		}
		return special.isEmpty() ? all : special;
	}

	private static Set<String> common(List<Example> dataset) {
		var counts = new HashMap<String, Integer>();
		for (var example : dataset) {
			example.caption().withoutDuplicates().tags().forEach(tag -> counts.merge(key(tag), 1, Integer::sum));
		}
		var common = new HashSet<String>();
		counts.forEach((tag, count) -> {
			if (2 * count >= dataset.size()) {
				common.add(tag);
			}
		});
		return common;
	}

	private static String key(String tag) {
		return tag.toLowerCase(Locale.ROOT);
	}
}
