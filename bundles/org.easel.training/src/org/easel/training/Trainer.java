package org.easel.training;

/**
 * Trains one kind of network; the class that a {@code trainer} element of the extension point
 * {@code org.easel.training.trainers} names. It has a public constructor without arguments.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Trainer {

	/**
	 * Trains a run, or goes on with one that was stopped or killed. Returns when the run is finished or was asked to stop;
	 * both are told to the monitor as {@code Ended}. A failure is thrown, and telling it is left to the caller.
	 *
	 * @throws TrainingException if the run cannot begin or go on, with a message for the user
	 */
	void train(TrainingRequest request, TrainingMonitor monitor) throws TrainingException;
}
