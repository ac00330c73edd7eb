package org.easel.training.data;

/**
 * Where a run is: which batches a step has and when an epoch ends. An epoch's last step may have fewer batches.
 *
 * @param epochs of the run
 * @param batchesPerEpoch batches of an epoch
 * @param accumulation batches of a step
 */
public record Progress(int epochs, int batchesPerEpoch, int accumulation) {

	/** Steps of the optimizer in an epoch. */
	public long stepsPerEpoch() {
		return Math.ceilDiv(batchesPerEpoch, accumulation);
	}

	/** Steps of the whole run. */
	public long steps() {
		return stepsPerEpoch() * epochs;
	}

	/** The epoch of a step, both counted from 0. */
	public long epoch(long step) {
		return step / stepsPerEpoch();
	}

	/** First batch of a step (from 0) within its epoch. */
	public int from(long step) {
		return Math.toIntExact(step % stepsPerEpoch()) * accumulation;
	}

	/** The batch after a step's last within its epoch. */
	public int to(long step) {
		return Math.min(from(step) + accumulation, batchesPerEpoch);
	}

	/** Whether so many steps are whole epochs. */
	public boolean endsEpoch(long stepsDone) {
		return stepsDone % stepsPerEpoch() == 0;
	}
}
