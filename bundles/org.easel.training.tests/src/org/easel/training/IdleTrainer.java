package org.easel.training;

/** Trains nothing. */
public final class IdleTrainer implements Trainer {

	@Override
	public void train(TrainingRequest request, TrainingMonitor monitor) throws TrainingException {
		throw new TrainingException("It trains nothing.", 0, null);
	}
}
