package org.easel.core.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.easel.core.image.PictureSize;
import org.junit.jupiter.api.Test;

class StepPlannerTest {

	private static final Buckets BUCKETS = new Buckets(new BucketRules(512, 256, 1024, 64, true));

	private static Dataset dataset(int squares, int wide, int repeats) {
		var pictures = new ArrayList<TrainingPicture>();
		for (int i = 0; i < squares + wide; i++) {
			var size = i < squares ? new PictureSize(512, 512) : new PictureSize(640, 384);
			pictures.add(new TrainingPicture(Path.of(i + ".png"), size, Optional.empty(), "", repeats, "."));
		}
		return new Dataset(Path.of("."), pictures, List.of());
	}

	@Test
	void eachBucketRoundsItsBatchesUp() {
		var plan = new StepPlanner(dataset(5, 3, 1), BUCKETS, 4, 1).plan(10);
		assertEquals(3, plan.batchesPerEpoch());
		assertEquals(8, plan.pictures());
		assertEquals(30, plan.steps());
	}

	@Test
	void accumulationRoundsUpOnceAnEpoch() {
		var plan = new StepPlanner(dataset(5, 3, 1), BUCKETS, 4, 2).plan(10);
		assertEquals(2, plan.stepsPerEpoch());
		assertEquals(20, plan.steps());
	}

	@Test
	void aGoodLengthNeedsNoProposal() {
		assertTrue(new StepPlanner(dataset(30, 0, 10), BUCKETS, 4, 1).plan(20).proposals().isEmpty());
	}

	@Test
	void tooFewAndTooManyStepsGetProposalsThatFit() {
		var few = new StepPlanner(dataset(10, 0, 1), BUCKETS, 4, 1).plan(20);
		assertEquals(60, few.steps());
		assertEquals(List.of("60 steps are few; 1,000 to 2,000 are a good length. With 500 epochs it would be 1500 steps.",
				"60 steps are few; 1,000 to 2,000 are a good length. With 30 repeats of each picture it would be 1500 steps."), few.proposals());
		var many = new StepPlanner(dataset(100, 0, 10), BUCKETS, 4, 1).plan(20);
		assertEquals(5000, many.steps());
		assertEquals(List.of("5000 steps are many; 1,000 to 2,000 are a good length. With 6 epochs it would be 1500 steps.",
				"5000 steps are many; 1,000 to 2,000 are a good length. With 3 repeats of each picture it would be 1500 steps."), many.proposals());
	}

	@Test
	void batchesBelowOneAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new StepPlanner(dataset(1, 0, 1), BUCKETS, 0, 1));
	}
}
