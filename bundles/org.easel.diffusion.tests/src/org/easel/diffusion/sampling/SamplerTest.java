package org.easel.diffusion.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;

import org.easel.diffusion.Fixture;
import org.easel.diffusion.config.BetaSchedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplerTest {

	private static final NoiseSchedule SCHEDULE = NoiseSchedule.of(BetaSchedule.STABLE_DIFFUSION, false);

	@ParameterizedTest
	@ValueSource(ints = { 10, 20 })
	void sigmasAreTheReferences(int steps) throws IOException {
		try (var wanted = Fixture.open("samplers")) {
			double[] uniform = Sampler.EULER.sigmas(SCHEDULE, steps);
			double[] karras = Sampler.DPMPP_2M_KARRAS.sigmas(SCHEDULE, steps);
			NoiseScheduleTest.assertNearTo(wanted.doubles("sigmas.uniform." + steps), i -> uniform[i], 1e-5);
			NoiseScheduleTest.assertNearTo(wanted.doubles("sigmas.karras." + steps), i -> karras[i], 1e-5);
		}
	}

	@ParameterizedTest
	@EnumSource
	void sigmasFallFromTheLastStepsToZero(Sampler sampler) {
		for (int steps : new int[] { 1, 2, 7, 50 }) {
			double[] sigmas = sampler.sigmas(SCHEDULE, steps);
			assertEquals(steps + 1, sigmas.length);
			assertEquals(SCHEDULE.sigma(999), sigmas[0], 1e-9);
			assertEquals(0, sigmas[steps]);
			for (int i = 0; i < steps; i++) {
				assertTrue(sigmas[i] > sigmas[i + 1], steps + " steps: " + Arrays.toString(sigmas));
			}
		}
	}

	/** The reference's denoiser: a known function in a network's place. */
	private static Denoiser denoiser(boolean velocity) {
		return (x, sigma) -> {
			double scale = 1 / Math.sqrt(sigma * sigma + 1);
			double factor = 0.2 + 0.6 * SCHEDULE.timestep(sigma) / 999;
			var result = new float[x.length];
			for (int i = 0; i < x.length; i++) {
				double out = x[i] * scale * factor + 0.05;
				result[i] = (float) (velocity ? x[i] * scale * scale - out * sigma * scale : x[i] - out * sigma);
			}
			return result;
		};
	}

	@ParameterizedTest
	@CsvSource({ "EULER, euler_uniform.eps, false", "EULER, euler_uniform.v, true", "DPMPP_2M_KARRAS, dpmpp_2m_karras.eps, false",
			"DPMPP_2M_KARRAS, dpmpp_2m_karras.v, true" })
	void thePathIsTheReferences(Sampler sampler, String name, boolean velocity) throws IOException {
		try (var wanted = Fixture.open("samplers")) {
			double[] sigmas = sampler.sigmas(SCHEDULE, 10);
			float[] x = wanted.floats("start");
			for (int i = 0; i < x.length; i++) {
				x[i] *= (float) sigmas[0];
			}
			var path = new ArrayList<float[]>();
			Denoiser watched = (at, sigma) -> {
				path.add(at.clone());
				return denoiser(velocity).denoised(at, sigma);
			};
			path.add(sampler.sample(watched, x, sigmas, () -> false));
			float[] all = wanted.floats(name + ".continuous");
			assertEquals(11, path.size());
			for (int step = 0; step < path.size(); step++) {
				double distance = Fixture.distance(path.get(step), Arrays.copyOfRange(all, step * x.length, (step + 1) * x.length));
				assertTrue(distance <= Fixture.LIMIT, name + " at step " + step + " is " + distance + " off");
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void oneStepGoesStraightToWhatTheDenoiserTells(Sampler sampler) {
		float[] end = sampler.sample((x, sigma) -> new float[] { 3, 4 }, new float[] { 10, -10 }, sampler.sigmas(SCHEDULE, 1), () -> false);
		assertArrayEquals(new float[] { 3, 4 }, end);
	}

	@ParameterizedTest
	@EnumSource
	void aCancelledWayEndsWhereItIs(Sampler sampler) {
		var noise = new float[] { 1 };
		assertSame(noise, sampler.sample((x, sigma) -> {
			throw new AssertionError("denoised after it was cancelled");
		}, noise, sampler.sigmas(SCHEDULE, 5), () -> true));
	}

	@Test
	void samplersAreFoundByTheirIds() {
		for (Sampler sampler : Sampler.values()) {
			assertSame(sampler, Sampler.of(sampler.id()));
		}
		var failure = assertThrows(IllegalArgumentException.class, () -> Sampler.of("euler_b"));
		assertTrue(failure.getMessage().contains("\"euler_b\"") && failure.getMessage().contains("dpmpp_2m_karras"), failure.getMessage());
	}
}
