package org.easel.tagging.wd14;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BicubicAxisTest {

	@ParameterizedTest
	@CsvSource({"1,1", "1,448", "5,3", "3,5", "448,448", "1999,448", "20000,448"})
	void weightsSumToOneAndStayInside(int from, int to) {
		var axis = new BicubicAxis(from, to);
		for (int i = 0; i < to; i++) {
			float sum = 0;
			for (float weight : axis.weights(i)) {
				sum += weight;
			}
			assertEquals(1, sum, 1e-5, "sum at " + i);
			assertEquals(true, axis.first(i) >= 0 && axis.first(i) + axis.weights(i).length <= from, "range at " + i);
		}
	}

	@Test
	void theSameLengthChangesNothing() {
		var axis = new BicubicAxis(9, 9);
		for (int i = 0; i < 9; i++) {
			float own = axis.weights(i)[i - axis.first(i)];
			assertEquals(1, own, 1e-7);
		}
	}

	/** Doubling: the point lies a quarter before pixel 2, where the cubic of a = -0.5 has these values. */
	@Test
	void doublingTakesTheCubicAtItsQuarters() {
		var axis = new BicubicAxis(8, 16);
		assertEquals(0, axis.first(4));
		assertArrayEquals(new float[] {-0.0234375f, 0.2265625f, 0.8671875f, -0.0703125f}, axis.weights(4), 1e-6f);
	}
}
