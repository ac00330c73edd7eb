package org.easel.diffusion.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.function.IntToDoubleFunction;

import org.easel.diffusion.Fixture;
import org.easel.diffusion.config.BetaSchedule;
import org.junit.jupiter.api.Test;

class NoiseScheduleTest {

	private static final NoiseSchedule PLAIN = NoiseSchedule.of(BetaSchedule.STABLE_DIFFUSION, false);
	private static final NoiseSchedule ZERO = NoiseSchedule.of(BetaSchedule.STABLE_DIFFUSION, true);

	private static void assertNear(double[] wanted, IntToDoubleFunction found) {
		for (int i = 0; i < wanted.length; i++) {
			double value = found.applyAsDouble(i);
			assertTrue(Math.abs(value - wanted[i]) <= 1e-9 * Math.abs(wanted[i]) + 1e-15, "entry " + i + ": " + value + ", not " + wanted[i]);
		}
	}

	@Test
	void signalNoiseAndRatioAreTheReferences() throws IOException {
		try (var wanted = Fixture.open("samplers")) {
			assertEquals(1000, PLAIN.steps());
			assertNear(wanted.doubles("alphas_cumprod"), PLAIN::alphaBar);
			assertNear(wanted.doubles("sigmas"), PLAIN::sigma);
			assertNear(wanted.doubles("snr"), PLAIN::snr);
		}
	}

	@Test
	void aZeroTerminalRatioLeavesTheFirstStepAndEndsInPureNoise() throws IOException {
		try (var wanted = Fixture.open("samplers")) {
			assertNear(wanted.doubles("zero_terminal.alphas_cumprod"), ZERO::alphaBar);
			assertEquals(0, ZERO.alphaBar(999));
			assertEquals(0, ZERO.snr(999));
			assertEquals(PLAIN.alphaBar(0), ZERO.alphaBar(0), 1e-12);
			// What ComfyUI's floor of alpha-bar gives.
			assertEquals(4518.8, ZERO.sigma(999), 0.1);
		}
	}

	@Test
	void sigmaAndTimestepAreEachOthersInverse() {
		for (var schedule : new NoiseSchedule[] { PLAIN, ZERO }) {
			for (double t = 0; t <= 999; t += 12.3) {
				assertEquals(t, schedule.timestep(schedule.sigmaAt(t)), 1e-6);
			}
			assertEquals(schedule.sigma(0), schedule.sigmaAt(0), 1e-12);
			assertEquals(schedule.sigma(999), schedule.sigmaAt(999), 1e-9);
		}
	}

	@Test
	void sigmasBeyondTheScheduleTakeItsEnds() {
		assertEquals(0, PLAIN.timestep(1e-6));
		assertEquals(999, PLAIN.timestep(1e6));
	}

	@Test
	void timestepsOfKarrasSigmasAreInterpolatedInTheLogarithm() throws IOException {
		try (var wanted = Fixture.open("samplers")) {
			double[] sigmas = Sampler.karras(PLAIN, 20);
			assertNearTo(wanted.doubles("timesteps.karras.20"), i -> PLAIN.timestep(sigmas[i]), 1e-3);
		}
	}

	static void assertNearTo(double[] wanted, IntToDoubleFunction found, double difference) {
		for (int i = 0; i < wanted.length; i++) {
			assertEquals(wanted[i], found.applyAsDouble(i), difference, "entry " + i);
		}
	}
}
