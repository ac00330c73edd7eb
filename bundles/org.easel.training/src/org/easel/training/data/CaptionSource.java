package org.easel.training.data;

import org.easel.core.random.CounterRandom;

/** What is said of a picture this time: its caption with tags shuffled or left out. */
@FunctionalInterface
public interface CaptionSource {

	/**
	 * @param caption as the dataset has it
	 * @param random the stream for this picture in this batch
	 */
	String caption(String caption, CounterRandom random);
}
