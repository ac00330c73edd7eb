package org.easel.training.optimizer;

import java.util.List;
import java.util.Objects;

import ai.djl.ndarray.NDArray;

/**
 * Parameters that share a learning rate, such as those of the UNet.
 *
 * @param name what people read in messages
 * @param parameters in an order that stays the same in the whole run
 * @param learningRate of this step, the schedule's factor included; finite and at least 0
 */
public record ParameterGroup(String name, List<Parameter> parameters, double learningRate) {

	/** @throws IllegalArgumentException for a learning rate that is negative or not finite */
	public ParameterGroup {
		Objects.requireNonNull(name, "name");
		parameters = List.copyOf(parameters);
		if (!(learningRate >= 0) || Double.isInfinite(learningRate)) {
			throw new IllegalArgumentException("The learning rate of " + name + " is " + learningRate + "; it must be a number from 0 up.");
		}
	}

	/** The same parameters at another rate. */
	public ParameterGroup withLearningRate(double rate) {
		return new ParameterGroup(name, parameters, rate);
	}

	/** The parameters of all groups, one group after the other. */
	public static List<Parameter> parameters(List<ParameterGroup> groups) {
		return groups.stream().flatMap(group -> group.parameters().stream()).toList();
	}

	/** The tensors of all groups, one group after the other. */
	public static List<NDArray> values(List<ParameterGroup> groups) {
		return parameters(groups).stream().map(Parameter::value).toList();
	}

	/** The learning rate of each parameter of all groups, one group after the other. */
	public static double[] rates(List<ParameterGroup> groups) {
		return groups.stream()
				.flatMapToDouble(group -> group.parameters().stream().mapToDouble(parameter -> group.learningRate()))
				.toArray();
	}

	/** The greatest learning rate of the groups, 0 for no groups. */
	public static double greatestRate(List<ParameterGroup> groups) {
		return groups.stream().mapToDouble(ParameterGroup::learningRate).max().orElse(0);
	}
}
