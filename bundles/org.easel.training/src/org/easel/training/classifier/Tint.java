package org.easel.training.classifier;

import org.easel.core.random.CounterRandom;

/**
 * A change of all colours of a drawing.
 *
 * @param gain of the distance from the middle, which is contrast
 * @param lift added to all channels, which is brightness
 * @param saturation 0 makes all grey, 1 changes nothing
 */
record Tint(float gain, float lift, float saturation) {

	/** Changes nothing. */
	static final Tint NONE = new Tint(1, 0, 1);

	private static final float MIDDLE = 127.5f;

	/** A slight change. */
	static Tint slight(CounterRandom random, boolean grey) {
		float gain = (float) (0.8 + 0.4 * random.nextDouble());
		float lift = (float) ((random.nextDouble() * 2 - 1) * 24);
		float saturation = (float) (0.65 + 0.7 * random.nextDouble());
		return new Tint(gain, lift, grey ? 0 : saturation);
	}

	void apply(float[] rgb) {
		float grey = 0.299f * rgb[0] + 0.587f * rgb[1] + 0.114f * rgb[2];
		for (int channel = 0; channel < 3; channel++) {
			float value = grey + (rgb[channel] - grey) * saturation;
			rgb[channel] = Math.clamp(MIDDLE + (value - MIDDLE) * gain + lift, 0, 255);
		}
	}
}
