package org.easel.core.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A scale from the base model's pictures, 0, to real pictures of a style, 1. Linear probes between two styles measure it;
 * each is fitted without the real pictures that it places at 1, so that it knows the style and not the pictures.
 */
public final class StyleScale {

	/** So many real pictures of each style are needed. */
	public static final int FEWEST = 5;

	private static final int FOLDS = FEWEST;
	private static final double RIDGE = 0.1;

	private final List<Fold> folds;

	/** One probe with what it says of both ends. */
	private record Fold(LinearProbe probe, double zero, double one) {
	}

	private StyleScale(List<Fold> folds) {
		this.folds = folds;
	}

	/**
	 * Fits the scale.
	 *
	 * @param plain features of real pictures in the base model's style
	 * @param style features of real pictures in the other style, best of the same things
	 * @param base features of pictures that the base model drew
	 * @throws IllegalArgumentException for fewer than five real pictures of a style, or if the probes cannot tell the two apart
	 */
	public static StyleScale fit(List<float[]> plain, List<float[]> style, List<float[]> base) {
		return find(plain, style, base).orElseThrow(() -> new IllegalArgumentException(
				"The tagger's features do not tell the style from what the base model draws, so no score can be given."));
	}

	/**
	 * As {@link #fit}, or nothing if the probes cannot tell the two apart.
	 *
	 * @throws IllegalArgumentException for fewer than five real pictures of a style
	 */
	public static Optional<StyleScale> find(List<float[]> plain, List<float[]> style, List<float[]> base) {
		if (plain.size() < FEWEST || style.size() < FEWEST) {
			throw new IllegalArgumentException("A style is told from " + FEWEST + " pictures at least, not from " + Math.min(plain.size(), style.size()) + ".");
		}
		var folds = new ArrayList<Fold>();
		for (int fold = 0; fold < FOLDS; fold++) {
			var probe = LinearProbe.fit(part(plain, fold, false), part(style, fold, false), RIDGE);
			var each = new Fold(probe, probe.meanLogit(base), probe.meanLogit(part(style, fold, true)));
			if (!(each.one() > each.zero())) {
				return Optional.empty();
			}
			folds.add(each);
		}
		return Optional.of(new StyleScale(folds));
	}

	/** Where pictures lie on the scale: 0 as the base model draws, 1 as the real pictures are; may lie outside. */
	public double score(List<float[]> pictures) {
		double sum = 0;
		for (var fold : folds) {
			sum += (fold.probe().meanLogit(pictures) - fold.zero()) / (fold.one() - fold.zero());
		}
		return sum / folds.size();
	}

	/** Where one picture lies on the scale. */
	public double score(float[] picture) {
		return score(List.of(picture));
	}

	/** @param in whether to take the pictures of the fold, or all others */
	private static List<float[]> part(List<float[]> pictures, int fold, boolean in) {
		var part = new ArrayList<float[]>();
		for (int i = 0; i < pictures.size(); i++) {
			if (i % FOLDS == fold == in) {
				part.add(pictures.get(i));
			}
		}
		return part;
	}
}
