package org.easel.core.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class RankingTest {

	private static final List<SampleColumn> FIVE = IntStream.range(0, 5).mapToObj(i -> SampleColumn.epoch("0001-adamw", i + 1)).toList();

	private static Vote vote(SampleColumn left, SampleColumn right, Vote.Choice choice) {
		return new Vote(SampleRun.TIME, SampleRun.PROMPTS.getFirst(), left, right, choice);
	}

	@Test
	void twoColumnsHaveTheOddsOfTheirVotesWithThePrior() {
		var votes = new ArrayList<>(Collections.nCopies(30, vote(FIVE.get(0), FIVE.get(1), Vote.Choice.LEFT)));
		votes.addAll(Collections.nCopies(10, vote(FIVE.get(0), FIVE.get(1), Vote.Choice.RIGHT)));
		var ranks = Ranking.of(FIVE.subList(0, 2), votes).ranks();
		assertEquals(FIVE.get(0), ranks.getFirst().column());
		assertEquals(30, ranks.getFirst().wins());
		assertEquals(40, ranks.getFirst().votes());
		// p solves (w + 1) / p = 40 / (p + 1/p) + 2 / (p + 1): the maximum with a win and a defeat against an average column
		double p = Math.pow(10, ranks.getFirst().points() / 400);
		assertEquals(31, p * (40 / (p + 1 / p) + 2 / (p + 1)), 1e-6);
		assertEquals(0, ranks.getFirst().points() + ranks.getLast().points(), 1e-4);
		assertEquals(0.73, ranks.getFirst().beats(ranks.getLast()), 0.02);
		assertTrue(ranks.getFirst().isClearlyBetter(ranks.getLast()));
	}

	@Test
	void findsTheOrderThatVotesWereDrawnFrom() {
		var random = new Random(7);
		var votes = new ArrayList<Vote>();
		for (int i = 0; i < 400; i++) {
			int left = random.nextInt(5);
			int right = (left + 1 + random.nextInt(4)) % 5;
			// each is twice as good as the one before
			double chance = 1 / (1 + Math.pow(2, right - left));
			votes.add(vote(FIVE.get(left), FIVE.get(right), random.nextDouble() < chance ? Vote.Choice.LEFT : Vote.Choice.RIGHT));
		}
		var ranks = Ranking.of(FIVE, votes).ranks();
		assertEquals(FIVE.reversed(), ranks.stream().map(Ranking.Rank::column).toList());
		assertEquals(4 * 400 * Math.log10(2), ranks.getFirst().points() - ranks.getLast().points(), 150);
		assertTrue(ranks.stream().allMatch(rank -> rank.error() > 10 && rank.error() < 60), ranks.toString());
	}

	@Test
	void oneVoteDecidesLittle() {
		var ranks = Ranking.of(FIVE, List.of(vote(FIVE.get(2), FIVE.get(3), Vote.Choice.RIGHT))).ranks();
		assertEquals(FIVE.get(3), ranks.getFirst().column());
		assertEquals(FIVE.get(2), ranks.getLast().column());
		assertFalse(ranks.getFirst().isClearlyBetter(ranks.getLast()));
		assertTrue(ranks.getFirst().points() < 200);
	}

	@Test
	void equalPicturesLeaveColumnsEqual() {
		var ranks = Ranking.of(FIVE.subList(0, 2), Collections.nCopies(8, vote(FIVE.get(0), FIVE.get(1), Vote.Choice.EQUAL))).ranks();
		assertEquals(0, ranks.getFirst().points(), 1e-6);
		assertEquals(4, ranks.getFirst().wins());
	}

	@Test
	void votesOnOtherColumnsDoNotCount() {
		var ranks = Ranking.of(FIVE.subList(0, 2), List.of(vote(FIVE.get(0), FIVE.get(4), Vote.Choice.LEFT))).ranks();
		assertEquals(0, ranks.getFirst().votes());
	}
}
