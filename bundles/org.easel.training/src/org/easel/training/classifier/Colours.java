package org.easel.training.classifier;

import java.util.Arrays;
import java.util.List;

/** Counts how much of a thing has which colour. */
final class Colours {

	/** The words, in the order of their labels. */
	static final List<String> WORDS = List.of("red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "black", "grey", "white");

	/** A colour is named where it covers this share of the thing. */
	private static final double NAMED = 0.2;

	private static final int RED = 0;
	private static final int ORANGE = 1;
	private static final int YELLOW = 2;
	private static final int GREEN = 3;
	private static final int BLUE = 4;
	private static final int PURPLE = 5;
	private static final int PINK = 6;
	private static final int BROWN = 7;
	private static final int BLACK = 8;
	private static final int GREY = 9;
	private static final int WHITE = 10;

	private final int[] counts = new int[WORDS.size()];
	private int all;

	/** Counts one visible pixel, each channel 0 to 255. */
	void count(float red, float green, float blue) {
		counts[word(red, green, blue)]++;
		all++;
	}

	/** Forgets what was counted: all of it became black. */
	void inked() {
		Arrays.fill(counts, 0);
		all = 1;
		counts[BLACK] = 1;
	}

	/** Whether a colour covers much of what was counted. */
	boolean named(int word) {
		return all > 0 && counts[word] >= NAMED * all;
	}

	/** The word's place for a colour; the bounds were set by eye. */
	static int word(float red, float green, float blue) {
		float most = Math.max(red, Math.max(green, blue));
		float spread = most - Math.min(red, Math.min(green, blue));
		float light = most / 255;
		float saturation = most == 0 ? 0 : spread / most;
		if (light < 0.24f) {
			return BLACK;
		}
		if (saturation < 0.16f) {
			return light > 0.88f ? WHITE : GREY;
		}
		float hue = hue(red, green, blue, most, spread);
		if (hue < 14 || hue >= 345) {
			return saturation < 0.5f && light > 0.75f ? PINK : light < 0.45f ? BROWN : RED;
		}
		if (hue < 40) {
			return light < 0.68f ? BROWN : ORANGE;
		}
		if (hue < 66) {
			return light < 0.5f ? BROWN : YELLOW;
		}
		if (hue < 165) {
			return GREEN;
		}
		return hue < 252 ? BLUE : hue < 298 ? PURPLE : PINK;
	}

	private static float hue(float red, float green, float blue, float most, float spread) {
		float sixth;
		if (most == red) {
			sixth = (green - blue) / spread;
		} else if (most == green) {
			sixth = 2 + (blue - red) / spread;
		} else {
			sixth = 4 + (red - green) / spread;
		}
		return (sixth < 0 ? sixth + 6 : sixth) * 60;
	}
}
