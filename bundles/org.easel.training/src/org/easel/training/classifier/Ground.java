package org.easel.training.classifier;

import java.util.List;

import org.easel.core.random.CounterRandom;

/**
 * A colour behind a thing.
 *
 * @param word the colour's
 * @param rgb its usual value
 */
record Ground(String word, int rgb) {

	/** All that are labels. */
	static final List<Ground> NAMED = List.of(new Ground("white", 0xffffff), new Ground("black", 0x101010), new Ground("grey", 0xa0a0a0),
			new Ground("red", 0xe05050), new Ground("orange", 0xf0a050), new Ground("yellow", 0xf5e27a), new Ground("green", 0x8fcf8f),
			new Ground("blue", 0x8fb8ef), new Ground("purple", 0xb59be0), new Ground("pink", 0xf5b6cf));

	/** How far a channel may be from its usual value, either way. */
	private static final double SPREAD = 22;

	String label() {
		return word + " background";
	}

	/** Red, green and blue, 0 to 255, near the usual; white stays white. */
	float[] shade(CounterRandom random) {
		var shade = new float[3];
		for (int channel = 0; channel < 3; channel++) {
			int usual = rgb >> 16 - 8 * channel & 0xff;
			double moved = this == NAMED.getFirst() ? usual : usual + (random.nextDouble() * 2 - 1) * SPREAD;
			shade[channel] = (float) Math.clamp(moved, 0, 255);
		}
		return shade;
	}
}
