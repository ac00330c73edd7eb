package org.easel.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The expected numbers are those of Newton's method in NumPy, to its end. */
class LinearProbeTest {

	private final List<float[]> zero = TestFeatures.of(40, 6, 0, 1);
	private final List<float[]> one = TestFeatures.lifted(TestFeatures.of(30, 6, 0.5, 1.5));

	@Test
	void agreesWithNewtonsMethod() {
		assertProbe(0.1, 0.376491845, 0.238084129, -0.134829377, 0.138698431);
	}

	@Test
	void agreesWithNewtonsMethodForAWeakRidge() {
		assertProbe(0.001, 0.959643286, 0.358339582, -0.212499588, 0.230730850);
	}

	@Test
	void aFeatureThatNeverChangesSaysNothing() {
		var left = List.of(new float[] { 0, 7 }, new float[] { 1, 7 });
		var right = List.of(new float[] { 4, 7 }, new float[] { 5, 7 });
		var probe = LinearProbe.fit(left, right, 0.1);
		assertEquals(probe.logit(new float[] { 2, 7 }), probe.logit(new float[] { 2, 700 }), 0);
		assertTrue(probe.meanLogit(left) < 0 && probe.meanLogit(right) > 0);
	}

	@Test
	void refusesFeaturesOfTwoTaggers() {
		assertThrows(IllegalArgumentException.class, () -> LinearProbe.fit(zero, TestFeatures.of(30, 7, 0, 1), 0.1));
		assertThrows(IllegalArgumentException.class, () -> LinearProbe.fit(zero, List.of(), 0.1));
	}

	private void assertProbe(double ridge, double first, double fourth, double zeroMean, double oneMean) {
		var probe = LinearProbe.fit(zero, one, ridge);
		assertEquals(first, probe.logit(zero.getFirst()), 1e-6);
		assertEquals(fourth, probe.logit(one.get(3)), 1e-6);
		assertEquals(zeroMean, probe.meanLogit(zero), 1e-6);
		assertEquals(oneMean, probe.meanLogit(one), 1e-6);
	}
}
