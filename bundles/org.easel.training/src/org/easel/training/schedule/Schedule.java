package org.easel.training.schedule;

import org.easel.core.settings.SettingValues;

/**
 * The factor on the learning rate at each step. Steps count from 1, and the first one is step 1 of the warm-up, so no step
 * has rate 0: step {@code s} of {@code w} warm-up steps has {@code s / w}, where transformers, which counts from 0, has
 * {@code (s - 1) / w}. After the warm-up, step {@code s} has what transformers has at {@code s - 1}: the full rate at step
 * {@code w + 1}, and at the last step what is left before 0.
 *
 * @param decay what comes after the warm-up
 * @param warmupSteps from 0 to {@code steps}
 * @param steps of the whole run, at least 1
 */
public record Schedule(Decay decay, long warmupSteps, long steps) {

	/** The rate at which the polynomial schedule ends, as in transformers. */
	private static final double POLYNOMIAL_END_RATE = 1e-7;

	public Schedule {
		if (steps < 1 || warmupSteps < 0 || warmupSteps > steps) {
			throw new IllegalArgumentException("A schedule of " + steps + " steps cannot have " + warmupSteps + " warm-up steps.");
		}
	}

	/**
	 * The schedule of a trainer's settings as {@link ScheduleSettings} describes them.
	 *
	 * @param steps of the whole run
	 * @param learningRate the rate that the factor is for
	 * @throws IllegalArgumentException for a schedule of unknown name or numbers out of range
	 */
	public static Schedule of(SettingValues settings, long steps, double learningRate) {
		String name = settings.text(ScheduleSettings.SCHEDULER);
		Decay decay = switch (name) {
		case "constant", "constant_with_warmup" -> new Decay.Constant();
		case "linear" -> new Decay.Linear();
		case "cosine" -> new Decay.Cosine();
		case "cosine_with_restarts" -> new Decay.CosineWithRestarts(settings.whole(ScheduleSettings.CYCLES));
		case "polynomial" -> new Decay.Polynomial(settings.real(ScheduleSettings.POWER), learningRate == 0 ? 0 : POLYNOMIAL_END_RATE / learningRate);
		default -> throw new IllegalArgumentException("There is no schedule \"" + name + "\". Known are " + ScheduleSettings.names() + ".");
		};
		return new Schedule(decay, name.equals("constant") ? 0 : warmupSteps(steps, settings.real(ScheduleSettings.WARMUP_PERCENT)), steps);
	}

	private static long warmupSteps(long steps, double percent) {
		return Math.round(steps * percent / 100);
	}

	/**
	 * The factor on the learning rate.
	 *
	 * @param step from 1 to {@link #steps()}
	 * @return above 0, at most 1
	 */
	public double factor(long step) {
		if (step < 1 || step > steps) {
			throw new IllegalArgumentException("Step " + step + " is outside the schedule's steps 1 to " + steps + ".");
		}
		if (step <= warmupSteps) {
			return (double) step / warmupSteps;
		}
		return decay.factor((double) (step - 1 - warmupSteps) / (steps - warmupSteps));
	}
}
