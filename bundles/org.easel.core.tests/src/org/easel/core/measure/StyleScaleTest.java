package org.easel.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.easel.core.random.CounterRandom;
import org.junit.jupiter.api.Test;

class StyleScaleTest {

	private static final int SIZE = 64;

	private final List<float[]> plain = pictures(1, 40, 0);
	private final List<float[]> style = pictures(2, 40, 3);
	private final List<float[]> base = pictures(3, 24, 0.5);

	@Test
	void theBaseIsAtZeroAndUnseenPicturesOfTheStyleAreNearOne() {
		var scale = StyleScale.fit(plain, style, base);
		assertEquals(0, scale.score(base), 1e-9);
		assertEquals(1, scale.score(pictures(4, 200, 3)), 0.1);
	}

	@Test
	void picturesBetweenTheTwoLieBetween() {
		var scale = StyleScale.fit(plain, style, base);
		double quarter = scale.score(pictures(5, 200, 1.1));
		double half = scale.score(pictures(5, 200, 1.75));
		assertEquals(0.5, half, 0.1);
		assertTrue(quarter > 0.1 && quarter < half, quarter + " and " + half);
	}

	@Test
	void refusesABaseThatIsMoreOfTheStyleThanTheStyleAndTooFewPictures() {
		assertThrows(IllegalArgumentException.class, () -> StyleScale.fit(plain, style, pictures(6, 24, 5)));
		assertThrows(IllegalArgumentException.class, () -> StyleScale.fit(plain.subList(0, 4), style, base));
	}

	/** Noise in all features, and the style in the first eight. */
	private static List<float[]> pictures(long seed, int count, double strength) {
		var pictures = new ArrayList<float[]>();
		for (int i = 0; i < count; i++) {
			var features = new float[SIZE];
			new CounterRandom(seed, 0, i).fillGaussian(features);
			for (int k = 0; k < 8; k++) {
				features[k] += (float) strength;
			}
			pictures.add(features);
		}
		return pictures;
	}
}
