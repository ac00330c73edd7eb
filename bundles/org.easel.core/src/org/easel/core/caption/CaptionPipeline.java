package org.easel.core.caption;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.easel.core.random.CounterRandom;

/**
 * Makes of a picture's caption the one that is learnt this time. The order is sd-scripts': prefix and suffix, dropout of the
 * whole caption, wildcards, tags split, the kept ones set apart, the rest shuffled, then dropped one by one.
 */
public final class CaptionPipeline {

	private static final Pattern WILDCARD = Pattern.compile("\\{\\{|\\}\\}|\\{([^{}]+)\\}");

	private final CaptionRules rules;

	public CaptionPipeline(CaptionRules rules) {
		this.rules = rules;
	}

	/**
	 * The caption to learn this time; empty where it is left out. The same random stream gives the same caption.
	 *
	 * @param random is drawn from only as far as the rules need it
	 */
	public String apply(String caption, CounterRandom random) {
		String text = around(caption);
		if (rules.captionDropout() > 0 && random.nextDouble() < rules.captionDropout()) {
			return "";
		}
		List<String> lines = text.strip().lines().toList();
		if (lines.isEmpty()) {
			return "";
		}
		text = rules.wildcards() ? drawn(lines.get(lines.size() == 1 ? 0 : random.nextInt(lines.size())), random) : lines.getFirst();
		return rules.shuffle() || rules.tagDropout() > 0 ? tags(text, random) : text;
	}

	private String around(String caption) {
		String text = rules.prefix().isEmpty() ? caption : rules.prefix() + " " + caption;
		return rules.suffix().isEmpty() ? text : text + " " + rules.suffix();
	}

	private static String drawn(String text, CounterRandom random) {
		return WILDCARD.matcher(text).replaceAll(match -> {
			if (match.group(1) == null) {
				return match.group().substring(1);
			}
			String[] choices = match.group(1).split("\\|", -1);
			return Matcher.quoteReplacement(choices[random.nextInt(choices.length)]);
		});
	}

	private String tags(String text, CounterRandom random) {
		var tags = Arrays.stream(text.split(Pattern.quote(rules.separator()))).map(String::strip).filter(tag -> !tag.isEmpty()).toList();
		int kept = Math.min(rules.keepTokens(), tags.size());
		var rest = new ArrayList<>(tags.subList(kept, tags.size()));
		if (rules.shuffle()) {
			random.shuffle(rest);
		}
		if (rules.tagDropout() > 0) {
			rest.removeIf(tag -> random.nextDouble() < rules.tagDropout());
		}
		rest.addAll(0, tags.subList(0, kept));
		return String.join(", ", rest);
	}
}
