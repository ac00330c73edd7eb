package org.easel.evaluation.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;

class AxisTest {

	@Test
	void beginsAndEndsAtRoundTicks() {
		var axis = Axis.of(DoubleStream.of(0.13, 0.87), 0, 100);
		assertArrayEquals(new double[] { 0, 0.2, 0.4, 0.6, 0.8, 1 }, axis.ticks(), 1e-12);
		assertEquals(50, axis.place(0.5), 1e-9);
	}

	@Test
	void runsUpwardsOnThePage() {
		var axis = Axis.of(DoubleStream.of(-1, 4), 200, 50);
		assertEquals(200, axis.place(-1), 1e-9);
		assertEquals(50, axis.place(4), 1e-9);
	}

	@Test
	void holdsASingleValueAndNone() {
		var one = Axis.of(DoubleStream.of(3, 3), 0, 10);
		assertEquals(5, one.place(3), 1e-9);
		var none = Axis.of(DoubleStream.empty(), 0, 10);
		assertEquals(10, none.place(1), 1e-9);
	}
}
