package org.easel.training.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.easel.core.dataset.BucketRules;
import org.easel.core.dataset.Buckets;
import org.easel.core.dataset.Dataset;
import org.easel.core.dataset.StepPlanner;
import org.easel.core.dataset.TrainingPicture;
import org.easel.core.image.PictureSize;
import org.junit.jupiter.api.Test;

class EpochPlanTest {

	private static final Buckets BUCKETS = new Buckets(new BucketRules(512, 256, 1024, 64, true));

	private final List<TrainingItem> items = items();
	private final EpochPlan plan = new EpochPlan(items, 4, new RunRandom(9));

	@Test
	void everyPictureComesUpAsOftenAsItsRepeats() {
		var counts = new TreeMap<Integer, Integer>();
		plan.epoch(0).forEach(batch -> batch.items().forEach(item -> counts.merge(item, 1, Integer::sum)));
		for (int i = 0; i < items.size(); i++) {
			assertEquals(items.get(i).picture().repeats(), counts.get(i), "picture " + i);
		}
	}

	@Test
	void aBatchHoldsPicturesOfOneBucket() {
		for (Batch batch : plan.epoch(3)) {
			assertTrue(batch.items().size() <= 4);
			batch.items().forEach(item -> assertEquals(batch.bucket(), items.get(item).assignment().bucket()));
		}
	}

	@Test
	void eachEpochHasAnOrderOfItsOwnThatComesAgain() {
		assertEquals(plan.epoch(2), new EpochPlan(items, 4, new RunRandom(9)).epoch(2));
		assertNotEquals(plan.epoch(2), plan.epoch(3));
		assertNotEquals(plan.epoch(2), new EpochPlan(items, 4, new RunRandom(10)).epoch(2));
	}

	@Test
	void batchesOfBucketsAreMixed() {
		var sizes = plan.epoch(0).stream().map(Batch::bucket).toList();
		long changes = IntStream.range(1, sizes.size()).filter(i -> !sizes.get(i).equals(sizes.get(i - 1))).count();
		assertTrue(changes > plan.counts().size() - 1, sizes.toString());
	}

	@Test
	void countsAsThePlannerDoes() {
		var pictures = items.stream().map(TrainingItem::picture).toList();
		var planned = new StepPlanner(new Dataset(Path.of("d"), pictures, List.of()), BUCKETS, 4, 3).plan(5);
		var progress = new Progress(5, plan.batchesPerEpoch(), 3);
		assertEquals(planned.batchesPerEpoch(), plan.batchesPerEpoch());
		assertEquals(plan.batchesPerEpoch(), plan.epoch(1).size());
		assertEquals(planned.stepsPerEpoch(), progress.stepsPerEpoch());
		assertEquals(planned.steps(), progress.steps());
	}

	@Test
	void theLastStepOfAnEpochMayHaveFewerBatches() {
		var progress = new Progress(2, 7, 3);
		assertEquals(6, progress.steps());
		assertEquals(List.of(0, 3, 3, 6, 6, 7), List.of(progress.from(0), progress.to(0), progress.from(1), progress.to(1), progress.from(2), progress.to(2)));
		assertEquals(List.of(0L, 0L, 1L), List.of(progress.epoch(0), progress.epoch(2), progress.epoch(3)));
		assertEquals(List.of(false, true, true), List.of(progress.endsEpoch(2), progress.endsEpoch(3), progress.endsEpoch(6)));
	}

	private static List<TrainingItem> items() {
		var items = new ArrayList<TrainingItem>();
		for (int i = 0; i < 12; i++) {
			var size = i < 7 ? new PictureSize(600, 600) : new PictureSize(500, 900);
			var picture = new TrainingPicture(Path.of(i + ".png"), size, Optional.empty(), "", 1 + i % 4, ".");
			items.add(new TrainingItem(picture, BUCKETS.assign(size)));
		}
		return items;
	}
}
