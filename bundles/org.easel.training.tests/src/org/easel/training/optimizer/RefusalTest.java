package org.easel.training.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.easel.djl.Torch;
import org.easel.training.optimizer.settings.AdafactorSettings;
import org.easel.training.optimizer.settings.ProdigySettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ai.djl.ndarray.types.Shape;

/** What optimizers refuse, and what they do where there is nothing to learn. */
class RefusalTest {

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
	void prodigyRefusesDifferentRates() {
		var settings = new ProdigySettings().describe().defaults();
		try (var leaves = leaves()) {
			var refused = assertThrows(IllegalArgumentException.class, () -> new ProdigyFactory().create(groups(leaves, 1, 0.5), settings, torch));
			assertTrue(refused.getMessage().contains("text encoder has 0.5"), refused.getMessage());
			assertTrue(refused.getMessage().contains("one step size"), refused.getMessage());
			try (var optimizer = new ProdigyFactory().create(groups(leaves, 1, 0), settings, torch)) {
				assertThrows(IllegalArgumentException.class, () -> optimizer.step(groups(leaves, 1, 0.5)));
				assertEquals(0, optimizer.state().number("k"));
			}
		}
	}

	@Test
	void prodigyKeepsItsEstimateWhereNoGradientIs() {
		var settings = new ProdigySettings().describe().defaults();
		try (var leaves = leaves(); var optimizer = new ProdigyFactory().create(groups(leaves, 1, 1), settings, torch)) {
			var before = optimizer.state().numbers();
			leaves.gradient(0, new float[2]);
			leaves.gradient(1, new float[2]);
			optimizer.step(groups(leaves, 1, 1));
			assertEquals(before, optimizer.state().numbers());
			assertArrayEquals(new float[] { 1, -2 }, leaves.values().get("unet"));
		}
	}

	@Test
	void prodigyDecaysWithTheGradientWhereAsked() {
		var settings = new ProdigySettings().describe().defaults().with("weight_decay", 0.5).with("decouple", false);
		try (var leaves = leaves(); var optimizer = new ProdigyFactory().create(groups(leaves, 1, 1), settings, torch)) {
			leaves.gradient(0, new float[] { 3, 4 });
			leaves.gradient(1, new float[2]);
			optimizer.step(groups(leaves, 1, 1));
			// m = (1 - 0.9) d (g + 0.5 p) with d = 1e-6
			assertArrayEquals(new float[] { 3.5e-7f, 3e-7f }, optimizer.state().tensor("exp_avg/unet").toFloatArray(), 1e-12f);
			assertArrayEquals(new float[] { 3, 4 }, leaves.gradient(0));
		}
	}

	@Test
	void adafactorRefusesASlowStartOfAGivenRate() {
		var settings = new AdafactorSettings().describe().defaults().with("warmup_init", true);
		try (var leaves = leaves()) {
			var refused = assertThrows(IllegalArgumentException.class, () -> new AdafactorFactory().create(groups(leaves, 1, 1), settings, torch));
			assertTrue(refused.getMessage().contains("relative_step"), refused.getMessage());
		}
	}

	@Test
	void adafactorLeavesAPartOfRateZeroAlone() {
		var settings = new AdafactorSettings().describe().defaults().with("relative_step", true);
		try (var leaves = leaves(); var optimizer = new AdafactorFactory().create(groups(leaves, 1, 0), settings, torch)) {
			leaves.gradient(0, new float[] { 1, 1 });
			leaves.gradient(1, new float[] { 1, 1 });
			optimizer.step(groups(leaves, 1, 0));
			assertEquals(0.01, optimizer.effectiveRate());
			assertArrayEquals(new float[] { 0.99f, -2.01f }, leaves.values().get("unet"), 1e-6f);
			assertArrayEquals(new float[] { 5, 6 }, leaves.values().get("text"));
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = { -1, Double.NaN, Double.POSITIVE_INFINITY })
	void aGroupRefusesARateThatIsNone(double rate) {
		var refused = assertThrows(IllegalArgumentException.class, () -> new ParameterGroup("UNet", List.of(), rate));
		assertTrue(refused.getMessage().contains("UNet is " + rate), refused.getMessage());
	}

	private static Leaves leaves() {
		return new Leaves(torch).add("unet", new float[] { 1, -2 }, new Shape(2)).add("text", new float[] { 5, 6 }, new Shape(2));
	}

	private static List<ParameterGroup> groups(Leaves leaves, double unet, double text) {
		return List.of(new ParameterGroup("UNet", leaves.parameters().subList(0, 1), unet),
				new ParameterGroup("text encoder", leaves.parameters().subList(1, 2), text));
	}
}
