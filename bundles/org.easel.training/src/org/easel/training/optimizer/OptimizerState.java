package org.easel.training.optimizer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import ai.djl.ndarray.NDArray;

/**
 * What an optimizer remembers between steps.
 *
 * @param tensors float32, by a name that is unique in the state
 * @param numbers counters and rates; a whole number up to 2^53 is kept exactly
 */
public record OptimizerState(Map<String, NDArray> tensors, Map<String, Double> numbers) {

	public OptimizerState {
		tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
		numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
	}

	/**
	 * A tensor by its name.
	 *
	 * @throws IllegalArgumentException if there is none
	 */
	public NDArray tensor(String name) {
		return require(tensors, name);
	}

	/**
	 * A number by its name.
	 *
	 * @throws IllegalArgumentException if there is none
	 */
	public double number(String name) {
		return require(numbers, name);
	}

	private static <T> T require(Map<String, T> values, String name) {
		T value = values.get(name);
		if (value == null) {
			throw new IllegalArgumentException("The optimizer's state has no \"" + name + "\". It was written by another optimizer or for another network.");
		}
		return value;
	}
}
