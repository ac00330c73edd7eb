package org.easel.training.schedule;

/** How the learning rate goes down after the warm-up. Each is a pure function, as in Hugging Face's transformers. */
public sealed interface Decay {

	/**
	 * The factor on the learning rate.
	 *
	 * @param progress share of the steps after the warm-up that are made, from 0 to below 1
	 * @return above 0, at most 1
	 */
	double factor(double progress);

	/** Stays as it is. */
	record Constant() implements Decay {

		@Override
		public double factor(double progress) {
			return 1;
		}
	}

	/** A straight line to 0. */
	record Linear() implements Decay {

		@Override
		public double factor(double progress) {
			return 1 - progress;
		}
	}

	/** Half a cosine wave to 0. */
	record Cosine() implements Decay {

		@Override
		public double factor(double progress) {
			return 0.5 * (1 + Math.cos(Math.PI * progress));
		}
	}

	/**
	 * Half a cosine wave to 0, several times, each from the full rate.
	 *
	 * @param cycles how many times, at least 1
	 */
	record CosineWithRestarts(long cycles) implements Decay {

		public CosineWithRestarts {
			if (cycles < 1) {
				throw new IllegalArgumentException("The schedule has " + cycles + " cycles; it needs at least 1.");
			}
		}

		@Override
		public double factor(double progress) {
			return 0.5 * (1 + Math.cos(Math.PI * (cycles * progress % 1.0)));
		}
	}

	/**
	 * A power of what is left, to an end that is not 0.
	 *
	 * @param power 1 is a straight line; above 0
	 * @param end the last factor, from 0 to below 1
	 */
	record Polynomial(double power, double end) implements Decay {

		public Polynomial {
			if (!(power > 0) || Double.isInfinite(power)) {
				throw new IllegalArgumentException("The schedule's power is " + power + "; it must be above 0.");
			}
			if (!(end >= 0 && end < 1)) {
				throw new IllegalArgumentException("The schedule would end at " + end + " times the learning rate; the end must be below the rate.");
			}
		}

		@Override
		public double factor(double progress) {
			return (1 - end) * Math.pow(1 - progress, power) + end;
		}
	}
}
