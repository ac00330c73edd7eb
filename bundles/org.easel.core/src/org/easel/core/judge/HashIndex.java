package org.easel.core.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds hashes that differ in few of their 64 bits. Cut into 8 bands, two hashes that differ in 7 bits at most are equal in one
 * band at least, so that only those are compared.
 */
final class HashIndex {

	private static final int BANDS = 8;
	private static final int BAND_BITS = Long.SIZE / BANDS;
	private static final int BAND_MASK = (1 << BAND_BITS) - 1;

	private final long[] hashes;
	private final int most;

	/** Takes two places, the lower one first. */
	@FunctionalInterface
	interface Pair {
		void accept(int a, int b);
	}

	/** @param most bits that may differ, 7 at most */
	HashIndex(long[] hashes, int most) {
		if (most >= BANDS) {
			throw new IllegalArgumentException("Hashes that differ in " + most + " bits may be equal in no band; " + (BANDS - 1) + " is the most.");
		}
		this.hashes = hashes;
		this.most = most;
	}

	/** All pairs of places whose hashes are near, each once. */
	void forEachPair(Pair pair) {
		// Equal hashes, such as those of plain pictures, are compared as one.
		Map<Long, List<Integer>> places = new HashMap<>();
		for (int i = 0; i < hashes.length; i++) {
			places.computeIfAbsent(hashes[i], hash -> new ArrayList<>()).add(i);
		}
		places.values().forEach(same -> pairs(same, same, pair));
		for (int band = 0; band < BANDS; band++) {
			Map<Integer, List<Long>> shelves = new HashMap<>();
			for (long hash : places.keySet()) {
				shelves.computeIfAbsent(band(hash, band), value -> new ArrayList<>()).add(hash);
			}
			for (var shelf : shelves.values()) {
				compare(shelf, band, places, pair);
			}
		}
	}

	private void compare(List<Long> shelf, int band, Map<Long, List<Integer>> places, Pair pair) {
		for (int i = 0; i < shelf.size(); i++) {
			for (int j = 0; j < i; j++) {
				long a = shelf.get(i);
				long b = shelf.get(j);
				if (Long.bitCount(a ^ b) <= most && !equalBefore(a, b, band)) {
					pairs(places.get(a), places.get(b), pair);
				}
			}
		}
	}

	/** Whether the pair was seen at an earlier band. */
	private static boolean equalBefore(long a, long b, int band) {
		for (int i = 0; i < band; i++) {
			if (band(a, i) == band(b, i)) {
				return true;
			}
		}
		return false;
	}

	private static void pairs(List<Integer> some, List<Integer> others, Pair pair) {
		for (int a : some) {
			for (int b : others) {
				if (some != others || a < b) {
					pair.accept(Math.min(a, b), Math.max(a, b));
				}
			}
		}
	}

	private static int band(long hash, int band) {
		return (int) (hash >>> band * BAND_BITS) & BAND_MASK;
	}
}
