package org.easel.diffusion.config;

import java.util.List;

/** The values that a number of a configuration may have. A file can claim anything; beyond these no model is computed. */
record Range(long min, long max) {

	static final Range COUNT = new Range(1, 256);
	static final Range WIDTH = new Range(1, 65_536);

	/** @throws IllegalArgumentException if the value lies outside */
	void check(String name, long value) {
		if (value < min || value > max) {
			throw new IllegalArgumentException(name + " is " + value + ", not from " + min + " to " + max + ".");
		}
	}

	void check(String name, List<Integer> values) {
		values.forEach(value -> check(name, value));
	}

	/** @throws IllegalArgumentException if {@code whole} cannot be shared by {@code parts} */
	static void checkShares(String name, int whole, int parts) {
		if (whole % parts != 0) {
			throw new IllegalArgumentException(name + ": " + whole + " cannot be shared by " + parts + ".");
		}
	}
}
