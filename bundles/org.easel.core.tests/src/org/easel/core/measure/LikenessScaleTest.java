package org.easel.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.easel.core.random.CounterRandom;
import org.junit.jupiter.api.Test;

class LikenessScaleTest {

	private static final int SIZE = 48;

	private final List<float[]> real = pictures(1, 12, 0);
	private final List<float[]> base = pictures(2, 12, 4);

	@Test
	void theBaseIsAtZeroAndUnseenPicturesOfTheThingAreNearOne() {
		var scale = LikenessScale.find(real, base).orElseThrow();
		assertEquals(0, mean(scale, base), 1e-6);
		assertEquals(1, mean(scale, pictures(3, 300, 0)), 0.1);
	}

	@Test
	void theNearerTheHigher() {
		var scale = LikenessScale.find(real, base).orElseThrow();
		double before = -1;
		for (double apart : new double[] { 4.5, 3, 2, 1, 0 }) {
			double now = mean(scale, pictures(4, 50, apart));
			assertTrue(now > before, apart + ": " + now + " after " + before);
			before = now;
		}
	}

	@Test
	void aPictureAmongFewIsNotNearerForBeingAmongThem() {
		// By hand: three points of a line, 0 1 2. Without itself each is 1.5, 0 and 1.5 from the middle of the others; 2/3 x 3/2 = 1.
		var line = List.of(new float[] { 0 }, new float[] { 1 }, new float[] { 2 });
		var scale = LikenessScale.find(line, List.of(new float[] { 6 })).orElseThrow();
		assertEquals(1, scale.score(new float[] { 2 }), 1e-6);
		assertEquals(0, scale.score(new float[] { 6 }), 1e-6);
	}

	@Test
	void saysNothingWhereTheBaseDrawsTheThingAlready() {
		assertEquals(Optional.empty(), LikenessScale.find(real, pictures(5, 12, -0.01).stream().map(LikenessScaleTest::half).toList()));
		assertThrows(IllegalArgumentException.class, () -> LikenessScale.find(real.subList(0, 1), base));
		assertThrows(IllegalArgumentException.class, () -> LikenessScale.find(real, List.of()));
		assertThrows(IllegalArgumentException.class, () -> LikenessScale.find(real, List.of(new float[3])));
	}

	private static float[] half(float[] picture) {
		var half = new float[picture.length];
		for (int k = 0; k < half.length; k++) {
			half[k] = picture[k] / 2;
		}
		return half;
	}

	private static double mean(LikenessScale scale, List<float[]> pictures) {
		return pictures.stream().mapToDouble(scale::score).average().orElseThrow();
	}

	/** Noise, and in the first features what tells the two kinds apart. */
	private static List<float[]> pictures(long seed, int count, double apart) {
		var pictures = new ArrayList<float[]>();
		for (int i = 0; i < count; i++) {
			var features = new float[SIZE];
			new CounterRandom(seed, 0, i).fillGaussian(features);
			for (int k = 0; k < 8; k++) {
				features[k] += (float) apart;
			}
			pictures.add(features);
		}
		return pictures;
	}
}
