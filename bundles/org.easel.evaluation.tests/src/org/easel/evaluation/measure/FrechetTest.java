package org.easel.evaluation.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The expected numbers are NumPy's, from covariances and eigenvalues in double precision. */
class FrechetTest {

	@Test
	void agreesWithNumPyForMorePicturesThanFeatures() {
		assertEquals(0.8299260727701, Frechet.distance(TestFeatures.of(40, 6, 0, 1), TestFeatures.of(30, 6, 0.5, 1.5)), 1e-10);
	}

	@Test
	void agreesWithNumPyForFewerPicturesThanFeatures() {
		// By its singular values: the root of a singular covariance's eigenvalues is off by 1e-7.
		assertEquals(4.451865454265, Frechet.distance(TestFeatures.of(5, 12, 0, 1), TestFeatures.of(4, 12, 0.5, 1.5)), 1e-10);
	}

	@Test
	void isNothingForTheSamePicturesAndTheSameInBothDirections() {
		var first = TestFeatures.of(20, 30, 0, 1);
		var second = TestFeatures.of(25, 30, 1, 2);
		assertEquals(0, Frechet.distance(first, first), 1e-9);
		assertEquals(Frechet.distance(first, second), Frechet.distance(second, first), 1e-9);
	}

	@Test
	void aShiftAloneIsItsSquaredLength() {
		var first = TestFeatures.of(20, 3, 0, 1);
		var moved = first.stream().map(each -> new float[] { each[0] + 3, each[1], each[2] - 4 }).toList();
		assertEquals(25, Frechet.distance(first, moved), 1e-5);
	}

	@Test
	void refusesWhatCannotBeCompared() {
		var one = List.of(new float[] { 1, 2 });
		var two = List.of(new float[] { 1, 2 }, new float[] { 3, 4 });
		var longer = List.of(new float[] { 1, 2, 3 }, new float[] { 3, 4, 5 });
		assertTrue(assertThrows(IllegalArgumentException.class, () -> Frechet.distance(one, two)).getMessage().contains("1 and 2"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> Frechet.distance(two, longer)).getMessage().contains("one tagger"));
		var broken = List.of(new float[] { 1, Float.NaN }, new float[] { 3, 4 });
		assertThrows(IllegalArgumentException.class, () -> Frechet.distance(broken, two));
	}
}
