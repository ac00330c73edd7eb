package org.easel.core.advice;

/**
 * How good an epoch is, in one number from 0 to 1, and what makes it unfit. All of it is monotone: more nearness, content or
 * variety, or less copying, never makes an epoch worse.
 *
 * <p>The merit is a product, so that no strength makes up for a loss: nearness (clamped to 0 to 1), times content, times
 * variety (full from {@value #FULL_VARIETY} on, for a style alone makes pictures more alike), times what is not copied.
 */
public final class Merit {

	/** Below it an epoch has learnt too little. */
	public static final double LEAST_NEARNESS = 0.3;
	/** Below it, or if fewer than so many pictures show it, what the prompts name is lost. */
	public static final double LEAST_CONTENT = 0.5;
	/** Below it the samples are all alike. */
	public static final double LEAST_VARIETY = 0.4;
	/** Above it an epoch copies. */
	public static final double MOST_COPYING = 0.4;

	private static final double FULL_VARIETY = 0.6;

	private Merit() {
	}

	/** The merit of an epoch; content that nobody can tell counts as kept. */
	public static double of(EpochReading reading) {
		return of(reading.nearness(), reading.content().orElse(1), reading.variety(), reading.copying());
	}

	/** As {@link #of(EpochReading)}. */
	static double of(double nearness, double content, double variety, double copying) {
		return Math.clamp(nearness, 0, 1) * Math.clamp(content, 0, 1) * Math.clamp(variety / FULL_VARIETY, 0, 1) * (1 - Math.clamp(copying, 0, 1));
	}

	/** What makes an epoch unfit to be proposed, the gravest first; {@link Fault#NONE} if nothing does. */
	public static Fault fault(EpochReading reading) {
		if (reading.content().orElse(1) < LEAST_CONTENT || reading.showing() < LEAST_CONTENT * reading.asked()) {
			return Fault.LOST;
		}
		if (reading.variety() < LEAST_VARIETY) {
			return Fault.ALIKE;
		}
		if (reading.copying() > MOST_COPYING) {
			return Fault.COPIES;
		}
		return reading.nearness() < LEAST_NEARNESS ? Fault.UNDERCOOKED : Fault.NONE;
	}
}
