package org.easel.core.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterRandomTest {

	/** The known answers that Random123 publishes for philox4x32 with 10 rounds. */
	@ParameterizedTest
	@CsvSource({
			"00000000 00000000 00000000 00000000, 00000000 00000000, 6627e8d5 e169c58d bc57ac4c 9b00dbd8",
			"ffffffff ffffffff ffffffff ffffffff, ffffffff ffffffff, 408f276d 41c83b0e a20bc7c6 6d5451fd",
			"243f6a88 85a308d3 13198a2e 03707344, a4093822 299f31d0, d16cfe09 94fdcceb 5001e420 24126ea1" })
	void philoxGivesThePublishedAnswers(String counter, String key, String answer) {
		int[] block = words(counter);
		Philox.block(block, words(key)[0], words(key)[1]);
		assertArrayEquals(words(answer), block);
	}

	@Test
	void theSameKeyGivesTheSameNumbers() {
		var one = new CounterRandom(7, 100, 3);
		var two = new CounterRandom(7, 100, 3);
		for (int i = 0; i < 100; i++) {
			assertEquals(one.nextLong(), two.nextLong());
		}
	}

	/** The expected numbers come from an independent implementation of the documented method. */
	@Test
	void numbersNeverChange() {
		var random = new CounterRandom(42, 1, 0);
		assertEquals(List.of(-8328821733958648948L, 460L, -751569520L, 4581446523425378560L, 1068365044L), List.of(random.nextLong(), (long) random.nextInt(1000), (long) random.nextInt(),
				Double.doubleToLongBits(random.nextDouble()), (long) Float.floatToIntBits(random.nextGaussian())));
	}

	@Test
	void everySeedStepAndItemHasItsOwnStream() {
		var seen = new HashSet<Long>();
		long[] keys = { 0, 1, -1, 1L << 32, Long.MIN_VALUE, Long.MAX_VALUE };
		for (long seed : keys) {
			for (long step : keys) {
				for (long item : keys) {
					assertTrue(seen.add(new CounterRandom(seed, step, item).nextLong()), seed + " " + step + " " + item);
				}
			}
		}
	}

	@Test
	void boundedNumbersAreEven() {
		var random = new CounterRandom(1, 2, 3);
		int[] counts = new int[7];
		for (int i = 0; i < 70_000; i++) {
			counts[random.nextInt(7)]++;
		}
		double chiSquare = 0;
		for (int count : counts) {
			chiSquare += Math.pow(count - 10_000, 2) / 10_000;
		}
		assertTrue(chiSquare < 22.5, "chi-square " + chiSquare + " is beyond the 99.9% of 6 degrees");
	}

	@Test
	void aLargeBoundHasNoModuloBias() {
		// With bits modulo 3 x 2^29 the lower half would come twice as often as the rest.
		var random = new CounterRandom(5, 0, 0);
		int bound = 3 << 29;
		int low = 0;
		for (int i = 0; i < 30_000; i++) {
			if (random.nextInt(bound) < bound / 2) {
				low++;
			}
		}
		assertEquals(15_000, low, 400);
		assertThrows(IllegalArgumentException.class, () -> random.nextInt(0));
		assertEquals(0, random.nextInt(1));
	}

	@Test
	void doublesLieBelowOne() {
		var random = new CounterRandom(9, 9, 9);
		double sum = 0;
		for (int i = 0; i < 20_000; i++) {
			double number = random.nextDouble();
			assertTrue(number >= 0 && number < 1);
			sum += number;
		}
		assertEquals(0.5, sum / 20_000, 0.01);
	}

	@Test
	void gaussiansHaveTheMomentsOfTheNormalDistribution() {
		var numbers = new float[100_000];
		new CounterRandom(3, 2, 1).fillGaussian(numbers);
		double mean = 0;
		double square = 0;
		double fourth = 0;
		int beyondTwo = 0;
		for (float number : numbers) {
			mean += number;
			square += number * number;
			fourth += Math.pow(number, 4);
			beyondTwo += Math.abs(number) > 2 ? 1 : 0;
		}
		assertEquals(0, mean / numbers.length, 0.015);
		assertEquals(1, square / numbers.length, 0.02);
		assertEquals(3, fourth / numbers.length, 0.15);
		assertEquals(0.0455, beyondTwo / (double) numbers.length, 0.003);
	}

	@Test
	void fillGaussianGivesWhatSingleCallsGive() {
		var filled = new float[7];
		new CounterRandom(1, 1, 1).fillGaussian(filled);
		var single = new CounterRandom(1, 1, 1);
		for (float number : filled) {
			assertEquals(number, single.nextGaussian());
		}
	}

	@Test
	void shuffleKeepsAllAndReachesEveryOrderEvenly() {
		var counts = new HashMap<List<Integer>, Integer>();
		for (int step = 0; step < 6000; step++) {
			var list = new ArrayList<>(List.of(1, 2, 3));
			new CounterRandom(0, step, 0).shuffle(list);
			counts.merge(list, 1, Integer::sum);
		}
		assertEquals(6, counts.size());
		counts.forEach((order, count) -> assertEquals(1000, count, 130, order.toString()));
		assertNotEquals(null, counts.get(List.of(3, 2, 1)));
	}

	private static int[] words(String hex) {
		var parts = hex.strip().split(" ");
		int[] words = new int[parts.length];
		for (int i = 0; i < parts.length; i++) {
			words[i] = Integer.parseUnsignedInt(parts[i], 16);
		}
		return words;
	}
}
