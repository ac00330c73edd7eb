package org.easel.core.dataset;

import java.util.List;

/**
 * How long a run is, known before it starts.
 *
 * @param pictures of an epoch, repeats included
 * @param batchesPerEpoch batches, each of one bucket
 * @param stepsPerEpoch steps of the optimizer
 * @param epochs of the run
 * @param steps of the run
 * @param proposals sentences that name settings with 1,000 to 2,000 steps, where these are not; may be empty
 */
public record StepPlan(long pictures, long batchesPerEpoch, long stepsPerEpoch, long epochs, long steps, List<String> proposals) {

	public StepPlan {
		proposals = List.copyOf(proposals);
	}
}
