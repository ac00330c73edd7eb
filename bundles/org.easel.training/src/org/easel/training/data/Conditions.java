package org.easel.training.data;

import org.easel.diffusion.Conditioning;

/** What the UNet is told of the pictures of a batch. */
public interface Conditions extends AutoCloseable {

	/**
	 * @param number of the batch in the run, from 0
	 * @return in the current scope; with its history where a text encoder is trained
	 */
	Conditioning of(Batch batch, long number);

	@Override
	void close();
}
