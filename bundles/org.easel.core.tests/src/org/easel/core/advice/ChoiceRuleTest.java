package org.easel.core.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.easel.core.advice.Verdict.CannotTell;
import org.easel.core.advice.Verdict.NoneFit;
import org.easel.core.advice.Verdict.Proposed;
import org.easel.core.random.CounterRandom;
import org.junit.jupiter.api.Test;

class ChoiceRuleTest {

	private static final int ROUNDS = 3000;

	private final CounterRandom random = new CounterRandom(11, 0, 0);

	@Test
	void theGreatestMeritIsTaken() {
		assertEquals(new Proposed(2, 2), ChoiceRule.choose(List.of(reading(1, 0.5, 1, 1, 0), reading(2, 0.9, 1, 1, 0), reading(3, 1, 0.7, 1, 0)), 0.05));
	}

	@Test
	void withinTheNoiseTheFirstIsTaken() {
		var readings = List.of(reading(1, 0.4, 1, 1, 0), reading(2, 0.82, 1, 1, 0), reading(3, 0.9, 1, 1, 0), reading(4, 0.85, 1, 1, 0), reading(5, 0.5, 1, 1, 0));
		assertEquals(new Proposed(2, 4), ChoiceRule.choose(readings, 0.1));
		assertEquals(new Proposed(3, 3), ChoiceRule.choose(readings, 0));
	}

	@Test
	void whatIsUnfitIsNotTakenHoweverGreatItsMerit() {
		assertEquals(new Proposed(1, 1), ChoiceRule.choose(List.of(reading(1, 0.35, 1, 1, 0), reading(2, 1, 0.49, 1, 0)), 0));
		assertEquals(new NoneFit(2, Fault.LOST), ChoiceRule.choose(List.of(reading(1, 0.1, 1, 1, 0), reading(2, 1, 0.49, 1, 0)), 0));
	}

	@Test
	void everyFaultHasItsLimit() {
		assertEquals(Fault.NONE, Merit.fault(reading(1, Merit.LEAST_NEARNESS, Merit.LEAST_CONTENT, Merit.LEAST_VARIETY, Merit.MOST_COPYING)));
		assertEquals(Fault.UNDERCOOKED, Merit.fault(reading(1, 0.29, 1, 1, 0)));
		assertEquals(Fault.LOST, Merit.fault(reading(1, 0.29, 0.49, 0.3, 1)));
		assertEquals(Fault.ALIKE, Merit.fault(reading(1, 1, 1, 0.39, 0)));
		assertEquals(Fault.COPIES, Merit.fault(reading(1, 1, 1, 1, 0.41)));
	}

	@Test
	void aSingleEpochIsJudgedByItself() {
		assertEquals(new Proposed(1, 1), ChoiceRule.choose(List.of(reading(1, 0.9, 1, 1, 0)), 0));
		assertEquals(new CannotTell(Doubt.WITHIN_NOISE), ChoiceRule.choose(List.of(reading(1, 0.9, 1, 1, 0), reading(2, 0.9, 1, 1, 0)), 0));
	}

	/** An epoch that gets better, all else being equal, never loses the choice. */
	@Test
	void theChoiceIsMonotone() {
		int proposals = 0;
		for (int round = 0; round < ROUNDS; round++) {
			var readings = course();
			double noise = 0.1 * next();
			var before = ChoiceRule.choose(readings, noise).proposal();
			if (before.isEmpty()) {
				continue;
			}
			proposals++;
			int chosen = before.getAsInt();
			assertEquals(before, ChoiceRule.choose(with(readings, better(readings.get(chosen - 1))), noise).proposal(), () -> "made better: " + readings);
			int other = 1 + random.nextInt(readings.size());
			if (other != chosen) {
				var after = ChoiceRule.choose(with(readings, worse(readings.get(other - 1))), noise).proposal();
				assertNotEquals(OptionalInt.of(other), after, () -> "epoch " + other + " made worse: " + readings);
			}
		}
		assertTrue(proposals > ROUNDS / 4, proposals + " courses had a proposal");
	}

	@Test
	void theMeritIsMonotone() {
		for (int round = 0; round < ROUNDS; round++) {
			var reading = any(1);
			assertTrue(Merit.of(better(reading)) >= Merit.of(reading), reading::toString);
			assertTrue(Merit.fault(reading) != Fault.NONE || Merit.fault(better(reading)) == Fault.NONE, reading::toString);
		}
	}

	private List<EpochReading> course() {
		var readings = new ArrayList<EpochReading>();
		for (int epoch = 1; epoch <= 2 + random.nextInt(6); epoch++) {
			readings.add(any(epoch));
		}
		return readings;
	}

	private EpochReading any(int epoch) {
		return reading(epoch, 1.4 * next() - 0.2, next(), 1.2 * next(), 0.6 * next());
	}

	private EpochReading better(EpochReading was) {
		return moved(was, 0.3 * next());
	}

	private EpochReading worse(EpochReading was) {
		return moved(was, -0.3 * next());
	}

	/** One of the four numbers moves. */
	private EpochReading moved(EpochReading was, double by) {
		int which = random.nextInt(4);
		return reading(was.epoch(), was.nearness() + (which == 0 ? by : 0), was.content().orElseThrow() + (which == 1 ? by : 0), was.variety() + (which == 2 ? by : 0),
				was.copying() - (which == 3 ? by : 0));
	}

	/** From 0 to 1. */
	private double next() {
		return random.nextInt(10_001) / 10_000.0;
	}

	private static List<EpochReading> with(List<EpochReading> readings, EpochReading other) {
		return readings.stream().map(each -> each.epoch() == other.epoch() ? other : each).toList();
	}

	private static EpochReading reading(int epoch, double nearness, double content, double variety, double copying) {
		return new EpochReading(epoch, nearness, OptionalDouble.of(content), variety, copying, List.of());
	}
}
