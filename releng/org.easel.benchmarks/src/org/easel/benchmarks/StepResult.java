package org.easel.benchmarks;

import java.util.List;

import com.google.gson.JsonObject;

/**
 * What one side measured.
 *
 * @param loss of the first step, to see that both sides did the same
 * @param gradient sum of the magnitudes of the first step's gradients
 * @param medianMillis of a step, by the clock
 * @param minMillis of a step, by the clock
 * @param processorMillis of a step, the time of all threads: what a busy machine changes least
 * @param memory greatest resident memory of the process, MiB
 */
record StepResult(double loss, double gradient, double medianMillis, double minMillis, double processorMillis, double memory) {

	static StepResult of(JsonObject json) {
		return new StepResult(json.get("loss").getAsDouble(), json.get("gradient").getAsDouble(), json.get("median_ms").getAsDouble(),
				json.get("min_ms").getAsDouble(), json.get("processor_ms").getAsDouble(), json.get("max_rss_mb").getAsDouble());
	}

	/** Several measurements of one side as one: the median of their medians, the least of their minima. */
	static StepResult of(List<StepResult> rounds) {
		var medians = rounds.stream().mapToDouble(StepResult::medianMillis).sorted().toArray();
		var processor = rounds.stream().mapToDouble(StepResult::processorMillis).sorted().toArray();
		return new StepResult(rounds.getFirst().loss(), rounds.getFirst().gradient(), medians[medians.length / 2],
				rounds.stream().mapToDouble(StepResult::minMillis).min().orElseThrow(), processor[processor.length / 2],
				rounds.stream().mapToDouble(StepResult::memory).max().orElseThrow());
	}
}
