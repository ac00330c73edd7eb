package org.easel.training.state;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.easel.core.safetensors.TensorData;

/**
 * What a resume needs. All randomness of a run comes from counters, so beside the tensors only numbers are kept.
 *
 * @param step optimizer steps done
 * @param texts facts that must stay the same over a break, such as the start's time
 * @param numbers counters, rates and sums
 * @param tensors float32: the LoRA's and the optimizer's
 */
public record RunState(long step, Map<String, String> texts, Map<String, Double> numbers, List<TensorData> tensors) {

	public RunState {
		texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
		numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
		tensors = List.copyOf(tensors);
	}

	/** A tensor by its name. */
	public Optional<TensorData> tensor(String name) {
		return tensors.stream().filter(tensor -> tensor.name().equals(name)).findFirst();
	}
}
