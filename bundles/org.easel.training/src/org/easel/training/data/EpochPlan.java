package org.easel.training.data;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.easel.core.dataset.Bucket;
import org.easel.training.data.RunRandom.Purpose;

/**
 * The batches of each epoch: every bucket's pictures with their repeats in a random order, cut into batches, and those in a
 * random order again, as kohya does.
 */
public final class EpochPlan {

	/** Item of the stream that orders the batches; buckets count from 0. */
	private static final long BATCHES = -1;

	private final TreeMap<Bucket, List<Integer>> buckets = new TreeMap<>();
	private final int batchSize;
	private final RunRandom random;

	/** @param batchSize at least 1 */
	public EpochPlan(List<TrainingItem> items, int batchSize, RunRandom random) {
		this.batchSize = batchSize;
		this.random = random;
		for (int i = 0; i < items.size(); i++) {
			var places = buckets.computeIfAbsent(items.get(i).assignment().bucket(), bucket -> new ArrayList<>());
			for (int repeat = 0; repeat < items.get(i).picture().repeats(); repeat++) {
				places.add(i);
			}
		}
	}

	/** Batches of every epoch. */
	public int batchesPerEpoch() {
		return buckets.values().stream().mapToInt(places -> Math.ceilDiv(places.size(), batchSize)).sum();
	}

	/** Pictures of an epoch, repeats included, by bucket. */
	public List<BucketCount> counts() {
		return buckets.entrySet().stream().map(entry -> new BucketCount(entry.getKey(), entry.getValue().size())).toList();
	}

	/** How many pictures, repeats included, an epoch has in a bucket. */
	public record BucketCount(Bucket bucket, int count) {
	}

	/** @param epoch counted from 0 */
	public List<Batch> epoch(long epoch) {
		var batches = new ArrayList<Batch>();
		int bucket = 0;
		for (var entry : buckets.entrySet()) {
			var places = new ArrayList<>(entry.getValue());
			random.of(Purpose.ORDER, epoch, bucket++).shuffle(places);
			for (int from = 0; from < places.size(); from += batchSize) {
				batches.add(new Batch(entry.getKey(), places.subList(from, Math.min(from + batchSize, places.size()))));
			}
		}
		random.of(Purpose.ORDER, epoch, BATCHES).shuffle(batches);
		return List.copyOf(batches);
	}
}
