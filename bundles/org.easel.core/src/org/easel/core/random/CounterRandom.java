package org.easel.core.random;

import java.util.Collections;
import java.util.List;

/**
 * Random numbers that depend on nothing but (seed, step, item) and how many were drawn before, so
 * that a resumed run draws what the unbroken one would have drawn. Philox4x32-10; every step and
 * item of one seed has a stream of its own. Not for use by several threads at once.
 */
public final class CounterRandom {

	private final int key0;
	private final int key1;
	private final int high0;
	private final int high1;
	private final int[] words = new int[4];
	private long nextBlock;
	private int used = 4;
	private double spare;
	private boolean hasSpare;

	/** The stream of an item (a picture, a sample) in a step of a seed; every value is allowed. */
	public CounterRandom(long seed, long step, long item) {
		// For one seed this is a bijection of (step, item), so no two streams are the same.
		int[] stream = { (int) item, (int) (item >>> 32), (int) step, (int) (step >>> 32) };
		Philox.block(stream, (int) seed, (int) (seed >>> 32));
		key0 = stream[0];
		key1 = stream[1];
		high0 = stream[2];
		high1 = stream[3];
	}

	/** 32 random bits. */
	public int nextInt() {
		if (used == 4) {
			words[0] = (int) nextBlock;
			words[1] = (int) (nextBlock >>> 32);
			words[2] = high0;
			words[3] = high1;
			Philox.block(words, key0, key1);
			nextBlock++;
			used = 0;
		}
		return words[used++];
	}

	/**
	 * A whole number from 0 to bound - 1, each as likely as the others.
	 *
	 * @throws IllegalArgumentException if bound is below 1
	 */
	public int nextInt(int bound) {
		if (bound < 1) {
			throw new IllegalArgumentException("bound is " + bound + ", not 1 or more");
		}
		// Lemire 2019: the high half of bits x bound, the few low halves that would favour some refused.
		long product = (nextInt() & 0xFFFFFFFFL) * bound;
		if ((product & 0xFFFFFFFFL) < bound) {
			long refused = Integer.toUnsignedLong(Integer.remainderUnsigned(-bound, bound));
			while ((product & 0xFFFFFFFFL) < refused) {
				product = (nextInt() & 0xFFFFFFFFL) * bound;
			}
		}
		return (int) (product >>> 32);
	}

	/** 64 random bits. */
	public long nextLong() {
		long high = nextInt();
		return high << 32 | nextInt() & 0xFFFFFFFFL;
	}

	/** A number from 0 (may be) to 1 (never), a multiple of 2^-53. */
	public double nextDouble() {
		return (nextLong() >>> 11) * 0x1p-53;
	}

	/**
	 * A number of the standard normal distribution, by Box and Muller's transform of two doubles: its
	 * cosine first, its sine at the next call. StrictMath keeps it the same on all processors.
	 */
	public float nextGaussian() {
		if (hasSpare) {
			hasSpare = false;
			return (float) spare;
		}
		double aboveZero = (nextLong() >>> 11) * 0x1p-53 + 0x1p-53;
		double radius = StrictMath.sqrt(-2 * StrictMath.log(aboveZero));
		double angle = 2 * Math.PI * nextDouble();
		spare = radius * StrictMath.sin(angle);
		hasSpare = true;
		return (float) (radius * StrictMath.cos(angle));
	}

	/** Fills the array with what as many calls of {@link #nextGaussian()} would give. */
	public void fillGaussian(float[] target) {
		for (int i = 0; i < target.length; i++) {
			target[i] = nextGaussian();
		}
	}

	/** Puts the list in a random order, each as likely as the others (Fisher and Yates). */
	public <T> void shuffle(List<T> list) {
		for (int i = list.size() - 1; i > 0; i--) {
			Collections.swap(list, i, nextInt(i + 1));
		}
	}
}
