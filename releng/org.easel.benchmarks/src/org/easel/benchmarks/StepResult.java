package org.easel.benchmarks;

import com.google.gson.JsonObject;

/**
 * What one side measured.
 *
 * @param loss of the first step, to see that both sides did the same
 * @param gradient sum of the magnitudes of the first step's gradients
 * @param medianMillis of a step
 * @param minMillis of a step
 * @param memory greatest resident memory of the process, MiB
 */
record StepResult(double loss, double gradient, double medianMillis, double minMillis, double memory) {

	static StepResult of(JsonObject json) {
		return new StepResult(json.get("loss").getAsDouble(), json.get("gradient").getAsDouble(), json.get("median_ms").getAsDouble(),
				json.get("min_ms").getAsDouble(), json.get("max_rss_mb").getAsDouble());
	}
}
