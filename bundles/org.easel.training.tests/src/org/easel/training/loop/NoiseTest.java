package org.easel.training.loop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.easel.core.safetensors.SafetensorsFile;
import org.easel.diffusion.config.BetaSchedule;
import org.easel.diffusion.config.Prediction;
import org.easel.diffusion.sampling.NoiseSchedule;
import org.easel.djl.Torch;
import org.easel.training.data.RunRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import ai.djl.ndarray.types.Shape;

class NoiseTest {

	private static final NoiseSchedule SCHEDULE = NoiseSchedule.of(BetaSchedule.STABLE_DIFFUSION, false);
	private static final Shape SHAPE = new Shape(2, 4, 8, 8);

	private static Torch torch;

	@BeforeAll
	static void start() {
		torch = Torch.start(1);
	}

	@AfterAll
	static void stop() {
		torch.close();
	}

	@Test
	void weighsAsTheReferencesMinSnrDoes() throws IOException {
		try (var reference = SafetensorsFile.open(Path.of("../org.easel.diffusion.tests/fixtures/samplers.safetensors"))) {
			assertWeights(reference, "min_snr.5.eps", Prediction.EPSILON);
			assertWeights(reference, "min_snr.5.v", Prediction.V);
		}
	}

	@Test
	void gammaZeroWeighsAllTheSame() {
		var weights = new LossWeights(SCHEDULE, Prediction.EPSILON, 0);
		assertEquals(1, weights.at(0));
		assertEquals(1, weights.at(999));
	}

	@Test
	void aZeroTerminalStepHasAFiniteWeightWithVelocity() {
		var weights = new LossWeights(NoiseSchedule.of(BetaSchedule.STABLE_DIFFUSION, true), Prediction.V, 5);
		assertEquals(0, weights.at(999));
	}

	@Test
	void noisyLatentsAndTargetFollowTheSchedule() {
		float[] latent = latent();
		try (var scope = torch.ops().scope()) {
			var epsilon = noise(Prediction.EPSILON, 0).add(List.of(latent, latent), SHAPE, 7, scope.manager());
			var velocity = noise(Prediction.V, 0).add(List.of(latent, latent), SHAPE, 7, scope.manager());
			float[] noise = epsilon.target().toFloatArray();
			float[] v = velocity.target().toFloatArray();
			float[] noisy = epsilon.noisy().toFloatArray();
			assertArrayEquals(noisy, velocity.noisy().toFloatArray());
			float[] t = epsilon.timesteps().toFloatArray();
			for (int i = 0; i < noisy.length; i++) {
				double a = Math.sqrt(SCHEDULE.alphaBar((int) t[i / 256]));
				double b = Math.sqrt(1 - SCHEDULE.alphaBar((int) t[i / 256]));
				assertEquals(a * latent[i % 256] + b * noise[i], noisy[i], 1e-5);
				assertEquals(a * noise[i] - b * latent[i % 256], v[i], 1e-5);
			}
			assertEquals(0, mean(noise, 0, noise.length), 0.15);
		}
	}

	@Test
	void dependsOnSeedBatchAndPlaceAlone() {
		try (var scope = torch.ops().scope()) {
			float[] first = noise(Prediction.EPSILON, 0).add(List.of(latent(), latent()), SHAPE, 7, scope.manager()).noisy().toFloatArray();
			float[] again = noise(Prediction.EPSILON, 0).add(List.of(latent(), latent()), SHAPE, 7, scope.manager()).noisy().toFloatArray();
			float[] alone = noise(Prediction.EPSILON, 0).add(List.of(latent()), new Shape(1, 4, 8, 8), 7, scope.manager()).noisy().toFloatArray();
			float[] next = noise(Prediction.EPSILON, 0).add(List.of(latent(), latent()), SHAPE, 8, scope.manager()).noisy().toFloatArray();
			assertArrayEquals(first, again);
			assertArrayEquals(Arrays.copyOf(first, 256), alone);
			assertTrue(Math.abs(first[0] - next[0]) > 1e-6 && Math.abs(first[0] - first[256]) > 1e-6);
		}
	}

	@Test
	void anOffsetShiftsWholeChannels() {
		try (var scope = torch.ops().scope()) {
			float[] plain = noise(Prediction.EPSILON, 0).add(List.of(latent(), latent()), SHAPE, 7, scope.manager()).target().toFloatArray();
			float[] shifted = noise(Prediction.EPSILON, 0.5).add(List.of(latent(), latent()), SHAPE, 7, scope.manager()).target().toFloatArray();
			for (int channel = 0; channel < 8; channel++) {
				float shift = shifted[channel * 64] - plain[channel * 64];
				assertTrue(Math.abs(shift) > 1e-4);
				for (int i = 0; i < 64; i++) {
					assertEquals(shift, shifted[channel * 64 + i] - plain[channel * 64 + i], 1e-5);
				}
			}
		}
	}

	private static void assertWeights(SafetensorsFile reference, String name, Prediction prediction) throws IOException {
		var numbers = reference.map(name).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer();
		assertEquals(1000, numbers.remaining());
		var weights = new LossWeights(SCHEDULE, prediction, 5);
		for (int t = 0; t < 1000; t++) {
			assertEquals(numbers.get(t), weights.at(t), 1e-4 * numbers.get(t), name + " at " + t);
		}
	}

	private static Noise noise(Prediction prediction, double offset) {
		return new Noise(SCHEDULE, prediction, new LossWeights(SCHEDULE, prediction, 5), offset, new RunRandom(1));
	}

	private static float[] latent() {
		var latent = new float[256];
		for (int i = 0; i < latent.length; i++) {
			latent[i] = (float) Math.sin(i);
		}
		return latent;
	}

	private static double mean(float[] values, int from, int to) {
		double sum = 0;
		for (int i = from; i < to; i++) {
			sum += values[i];
		}
		return sum / (to - from);
	}
}
