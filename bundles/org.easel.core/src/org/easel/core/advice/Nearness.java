package org.easel.core.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.easel.core.measure.LikenessScale;
import org.easel.core.measure.StyleScale;
import org.easel.core.project.Kind;

/**
 * How near a picture is to the dataset: 0 as the base model's samples, 1 as the dataset's own pictures. For a character it is
 * the likeness alone: what the dataset has in common is one thing. For a style or a concept it is the mean of the likeness and
 * of the linear probe between the base model's samples and the dataset; the probe alone takes what few samples show for
 * style, the likeness alone takes any change of subject for distance, and together they agree best with a scale that knows the
 * same subjects in both styles.
 */
final class Nearness {

	/** More pictures tell a probe nothing new, and take long. */
	private static final int MOST_FOR_PROBE = 100;

	private final List<ToDoubleFunction<float[]>> scales;

	private Nearness(List<ToDoubleFunction<float[]>> scales) {
		this.scales = scales;
	}

	/**
	 * Fits the scales; nothing if the base model's samples are as near to the dataset as its own pictures are.
	 *
	 * @param dataset unit vectors
	 * @param base unit vectors
	 */
	static Optional<Nearness> of(Kind kind, List<float[]> dataset, List<float[]> base) {
		var likeness = LikenessScale.find(dataset, base);
		if (likeness.isEmpty()) {
			// A probe between the two would find some direction by chance.
			return Optional.empty();
		}
		var scales = new ArrayList<ToDoubleFunction<float[]>>();
		scales.add(likeness.get()::score);
		if (kind != Kind.CHARACTER && dataset.size() >= StyleScale.FEWEST && base.size() >= StyleScale.FEWEST) {
			StyleScale.find(base, some(dataset), base).ifPresent(scale -> scales.add(scale::score));
		}
		return Optional.of(new Nearness(scales));
	}

	double of(float[] picture) {
		return scales.stream().mapToDouble(scale -> scale.applyAsDouble(picture)).average().orElseThrow();
	}

	private static List<float[]> some(List<float[]> all) {
		int step = (all.size() + MOST_FOR_PROBE - 1) / MOST_FOR_PROBE;
		var some = new ArrayList<float[]>();
		for (int i = 0; i < all.size(); i += step) {
			some.add(all.get(i));
		}
		return some;
	}
}
