package org.easel.core.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Counts the steps of a run before it starts, and proposes repeats or epochs where they are too few or too many. */
public final class StepPlanner {

	/** Fewest steps that the reference guide advises. */
	public static final long FEWEST = 1_000;
	/** Most steps that the reference guide advises. */
	public static final long MOST = 2_000;

	private static final int MOST_REPEATS = 1_000;

	private final Map<Bucket, Long> inBuckets = new TreeMap<>();
	private final Map<Bucket, Long> picturesIn = new TreeMap<>();
	private final int batchSize;
	private final int accumulation;

	/**
	 * @param batchSize pictures of a batch, at least 1
	 * @param accumulation batches of a step, at least 1
	 */
	public StepPlanner(Dataset dataset, Buckets buckets, int batchSize, int accumulation) {
		if (batchSize < 1 || accumulation < 1) {
			throw new IllegalArgumentException("Batch size and gradient accumulation must be 1 or more, not " + batchSize + " and " + accumulation + ".");
		}
		this.batchSize = batchSize;
		this.accumulation = accumulation;
		for (TrainingPicture picture : dataset.pictures()) {
			Bucket bucket = buckets.assign(picture.size()).bucket();
			inBuckets.merge(bucket, (long) picture.repeats(), Long::sum);
			picturesIn.merge(bucket, 1L, Long::sum);
		}
	}

	/** The run's length with the dataset's repeats. */
	public StepPlan plan(int epochs) {
		long perEpoch = stepsPerEpoch();
		long steps = perEpoch * epochs;
		return new StepPlan(pictures(), batches(), perEpoch, epochs, steps, steps >= FEWEST && steps <= MOST ? List.of() : proposals(perEpoch, epochs));
	}

	private long pictures() {
		return inBuckets.values().stream().mapToLong(Long::longValue).sum();
	}

	private long batches() {
		return inBuckets.values().stream().mapToLong(count -> Math.ceilDiv(count, (long) batchSize)).sum();
	}

	private long stepsPerEpoch() {
		return Math.ceilDiv(batches(), (long) accumulation);
	}

	private List<String> proposals(long perEpoch, int epochs) {
		var proposals = new ArrayList<String>();
		String now = perEpoch * epochs + " steps are " + (perEpoch * epochs < FEWEST ? "few" : "many") + "; 1,000 to 2,000 are a good length. ";
		long middle = (FEWEST + MOST) / 2;
		long fittingEpochs = Math.round((double) middle / perEpoch);
		if (fittingEpochs >= 1 && fits(fittingEpochs * perEpoch)) {
			proposals.add(now + "With " + fittingEpochs + (fittingEpochs == 1 ? " epoch" : " epochs") + " it would be " + fittingEpochs * perEpoch + " steps.");
		}
		repeatsThatFit(epochs).ifPresent(repeats -> proposals.add(now + "With " + repeats + (repeats == 1 ? " repeat" : " repeats")
				+ " of each picture it would be " + stepsWith(repeats) * epochs + " steps."));
		return proposals;
	}

	private static boolean fits(long steps) {
		return steps >= FEWEST && steps <= MOST;
	}

	/** The same repeats for all pictures that come nearest to the middle. */
	private OptionalInt repeatsThatFit(int epochs) {
		return IntStream.rangeClosed(1, MOST_REPEATS).filter(repeats -> fits(stepsWith(repeats) * epochs))
				.boxed().min(Comparator.comparingLong(repeats -> Math.abs(stepsWith(repeats) * epochs - (FEWEST + MOST) / 2)))
				.map(OptionalInt::of).orElse(OptionalInt.empty());
	}

	private long stepsWith(int repeats) {
		long batches = picturesIn.values().stream().mapToLong(count -> Math.ceilDiv(count * repeats, (long) batchSize)).sum();
		return Math.ceilDiv(batches, (long) accumulation);
	}
}
