package org.easel.core.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlindPairTest {

	@TempDir
	private Path project;

	@Test
	void everyPairMeetsInEveryRowOnceThenItEnds() throws IOException {
		var grid = SampleGrid.ofEpochs(List.of(SampleRun.create(project, 3).read()));
		var random = new Random(1);
		var votes = new ArrayList<Vote>();
		var seen = new HashSet<Object>();
		var meetings = new HashMap<Set<SampleColumn>, Integer>();
		int firstAtLeft = 0;
		for (var pair = BlindPair.next(grid, votes, random); pair.isPresent(); pair = BlindPair.next(grid, votes, random)) {
			var vote = pair.get().vote(SampleRun.TIME, Vote.Choice.LEFT);
			assertEquals(pair.get().left().prompt(), pair.get().right().prompt());
			assertNotEquals(vote.left(), vote.right());
			assertTrue(seen.add(List.of(vote.row(), Set.of(vote.left(), vote.right()))), "no pair twice in a row");
			int met = meetings.merge(Set.of(vote.left(), vote.right()), 1, Integer::sum);
			assertTrue(met <= 1 + votes.size() / 6, "all pairs meet equally often");
			firstAtLeft += vote.left().epoch() < vote.right().epoch() ? 1 : 0;
			votes.add(vote);
		}
		assertEquals(6 * 3, votes.size());
		assertTrue(firstAtLeft > 3 && firstAtLeft < 15, "the sides are chance: " + firstAtLeft);
	}

	@Test
	void oneColumnHasNobodyToMeet() throws IOException {
		var run = SampleRun.create(project, 1);
		var grid = SampleGrid.ofEpochs(List.of(run.read())).filter(row -> true, run.column(1)::equals);
		assertTrue(BlindPair.next(grid, List.of(), new Random(1)).isEmpty());
	}
}
