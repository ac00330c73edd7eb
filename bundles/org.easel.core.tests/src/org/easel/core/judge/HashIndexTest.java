package org.easel.core.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class HashIndexTest {

	private static long near(long hash, int bits, Random random) {
		long changed = hash;
		while (Long.bitCount(hash ^ changed) < bits) {
			changed = hash ^ (hash ^ changed | 1L << random.nextInt(64));
		}
		return changed;
	}

	@Test
	void theSamePairsAsByComparingAll() {
		var random = new Random(1);
		long[] hashes = new long[400];
		for (int i = 0; i < hashes.length; i++) {
			hashes[i] = i % 5 == 0 || i < 5 ? random.nextLong() : near(hashes[i - 1 - random.nextInt(4)], random.nextInt(12), random);
		}
		var expected = new TreeSet<String>();
		for (int a = 0; a < hashes.length; a++) {
			for (int b = a + 1; b < hashes.length; b++) {
				if (Long.bitCount(hashes[a] ^ hashes[b]) <= 7) {
					expected.add(a + " " + b);
				}
			}
		}
		assertTrue(expected.size() > 100, "the test has pairs");
		var found = new ArrayList<String>();
		new HashIndex(hashes, 7).forEachPair((a, b) -> found.add(a + " " + b));
		assertEquals(List.copyOf(expected), found.stream().sorted().toList(), "each pair, and once");
	}

	@Test
	void tenThousandAreFast() {
		var random = new Random(2);
		long[] hashes = random.longs(10_000).map(hash -> hash & random.nextLong()).toArray();
		hashes[9_999] = near(hashes[17], 3, random);
		var found = new ArrayList<String>();
		long start = System.nanoTime();
		new HashIndex(hashes, 7).forEachPair((a, b) -> found.add(a + " " + b));
		assertTrue(found.contains("17 9999"), found.toString());
		assertTrue(System.nanoTime() - start < 5_000_000_000L, "well below the seconds that comparing pictures would take");
	}

	@Test
	void moreBitsThanTheBandsFindAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new HashIndex(new long[0], 8));
	}
}
