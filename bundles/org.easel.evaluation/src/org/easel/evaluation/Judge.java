package org.easel.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.easel.core.image.Pictures;
import org.easel.tagging.ScoredTag;
import org.easel.tagging.TagCategory;
import org.easel.tagging.TaggingException;

/**
 * Says whether pictures show what they should, as far as a tagger can tell: whether the thing is among the five things that
 * it finds likeliest. Tags of kinds and colours stand in no thing's way.
 *
 * @param looker the tagger; gives things the category CHARACTER
 */
public record Judge(Looker looker) {

	private static final int TOP = 5;

	/**
	 * What was seen in one picture.
	 *
	 * @param named whether the thing is among the five likeliest
	 * @param likeliest the likeliest thing
	 * @param features the picture as the tagger's features
	 */
	public record Verdict(boolean named, String likeliest, float[] features) {
	}

	/**
	 * Looks at a picture.
	 *
	 * @param label the tagger's word for what it should show
	 * @throws IOException if the picture cannot be read
	 * @throws TaggingException if the tagger fails on it or does not know the word
	 */
	public Verdict judge(Path picture, String label) throws IOException, TaggingException {
		var looked = looker.look(Pictures.read(picture));
		var things = looked.tags().stream().filter(tag -> tag.category() == TagCategory.CHARACTER).map(ScoredTag::tag).toList();
		if (!things.contains(label)) {
			throw new TaggingException("The tagger knows no \"" + label + "\", so it cannot say whether " + picture.getFileName()
					+ " shows one. Leave that prompt out, or take a tagger that knows the thing.");
		}
		return new Verdict(things.subList(0, Math.min(TOP, things.size())).contains(label), things.getFirst(), looked.features());
	}

	/** The share of pictures that show what they should, 0 to 1. */
	public static double named(List<Verdict> verdicts) {
		return verdicts.stream().mapToDouble(verdict -> verdict.named() ? 1 : 0).average().orElseThrow();
	}

	/** The features of all pictures. */
	public static List<float[]> features(List<Verdict> verdicts) {
		return verdicts.stream().map(Verdict::features).toList();
	}
}
