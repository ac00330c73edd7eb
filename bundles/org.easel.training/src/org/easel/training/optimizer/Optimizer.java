package org.easel.training.optimizer;

import java.util.List;

/**
 * Changes parameters by their gradients. Used by one thread. Plug-ins contribute one through an
 * {@link OptimizerFactory}.
 *
 * @since 0.1
 */
public interface Optimizer extends AutoCloseable {

	/**
	 * One step: reads the gradients and changes the parameters in place. The gradients are left as they are.
	 *
	 * @param groups the same parameters in the same order as at the creation, with the rates of this step
	 */
	void step(List<ParameterGroup> groups);

	/** The rate that the last step really used, for the log: the group's, times what the optimizer found by itself. */
	double effectiveRate();

	/** All that the next step depends on, the parameters apart. The tensors stay the optimizer's own and change with the next step. */
	OptimizerState state();

	/**
	 * Takes the place of the optimizer that gave the state; the tensors are copied.
	 *
	 * @throws IllegalArgumentException if something is missing or has another shape
	 */
	void restore(OptimizerState state);

	/** Frees the state's tensors. */
	@Override
	void close();
}
