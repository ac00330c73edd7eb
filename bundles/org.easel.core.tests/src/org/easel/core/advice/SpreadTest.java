package org.easel.core.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class SpreadTest {

	private final List<float[]> points = List.of(new float[] { 0, 0 }, new float[] { 3, 4 }, new float[] { 6, 8 }, new float[] { 0, 1 });

	@Test
	void isTheMeanOverAllPairs() {
		assertEquals(5, new Spread(points.subList(0, 2)).mean(), 1e-9);
		assertEquals((5 + 10 + 5) / 3.0, new Spread(points.subList(0, 3)).mean(), 1e-9);
	}

	@Test
	void leavingOneOutIsAsIfItWereNotThere() {
		for (int i = 0; i < points.size(); i++) {
			var others = new ArrayList<>(points);
			others.remove(i);
			assertEquals(new Spread(others).mean(), new Spread(points).meanWithout(i), 1e-9);
		}
	}
}
