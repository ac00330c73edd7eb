package org.easel.training.optimizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.eclipse.core.runtime.RegistryFactory;

import org.easel.core.extension.Contribution;
import org.easel.core.settings.SettingValues;
import org.easel.djl.Torch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import ai.djl.ndarray.types.Shape;

/** Optimizers by their ids alone, as the running platform knows them. */
class OptimizersTest {

	private static Torch torch;

	private final Optimizers optimizers = Optimizers.read(RegistryFactory.getRegistry());

	@BeforeAll
	static void start() {
		torch = Torch.start(1);
	}

	@AfterAll
	static void stop() {
		torch.close();
	}

	@Test
	void easelsOwnAndThePlugInsAreThere() {
		var ids = optimizers.all().stream().map(Contribution::id).toList();
		assertTrue(ids.containsAll(List.of("adamw", "prodigy", "lion", "adafactor", "sgd")), ids::toString);
		assertEquals("org.easel.examples.sgd", optimizers.find("sgd").orElseThrow().contributor());
	}

	@ParameterizedTest
	@CsvSource({ "AdamW,adamw", "Prodigy,prodigy", "Lion,lion", "AdaFactor,adafactor", "SGD,sgd" })
	void otherNamesAreFound(String alias, String id) {
		assertEquals(id, optimizers.find(alias).orElseThrow().id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "adamw", "prodigy", "lion", "adafactor", "sgd" })
	void trainsByItsIdAlone(String id) throws UnusableOptimizerException {
		var chosen = optimizers.choose(id, SettingValues.empty());
		try (var regression = new Regression(torch)) {
			double rate = id.equals("prodigy") ? 1 : 0.02;
			double before = regression.loss();
			try (var optimizer = chosen.create(regression.groups(rate), torch)) {
				for (int step = 0; step < 200; step++) {
					regression.backward();
					optimizer.step(regression.groups(rate));
				}
			}
			assertTrue(regression.loss() < before / 10, () -> "loss went from " + before + " to " + regression.loss());
		}
	}

	@Test
	void theTrainersRateGoesBeforeTheOptimizersOwn() throws UnusableOptimizerException {
		var chosen = optimizers.choose("sgd", SettingValues.of(Map.of("momentum", 0.5)));
		assertEquals(0.01, chosen.learningRate(OptionalDouble.empty()));
		assertEquals(0.3, chosen.learningRate(OptionalDouble.of(0.3)));
		assertEquals(0.5, chosen.settings().real("momentum"));
	}

	@Test
	void aWrongNameOrValueIsRefusedWithTheReason() {
		var unknown = assertThrows(UnusableOptimizerException.class, () -> optimizers.choose("adamz", SettingValues.empty()));
		assertTrue(unknown.getMessage().contains("\"adamz\"") && unknown.getMessage().contains("adamw"), unknown.getMessage());
		var wrong = assertThrows(UnusableOptimizerException.class, () -> optimizers.choose("sgd", SettingValues.of(Map.of("momentum", 2.0))));
		assertTrue(wrong.getMessage().contains("SGD") && wrong.getMessage().contains("2.0"), wrong.getMessage());
	}

	@Test
	void aRefusalOfTheOptimizerKeepsItsReason() throws UnusableOptimizerException {
		var prodigy = optimizers.choose("prodigy", SettingValues.empty());
		try (var leaves = new Leaves(torch).add("a", new float[] { 1 }, new Shape(1)).add("b", new float[] { 1 }, new Shape(1))) {
			var groups = List.of(new ParameterGroup("UNet", leaves.parameters().subList(0, 1), 1),
					new ParameterGroup("text encoder", leaves.parameters().subList(1, 2), 0.5));
			var refused = assertThrows(UnusableOptimizerException.class, () -> prodigy.create(groups, torch));
			assertTrue(refused.getMessage().contains("one step size"), refused.getMessage());
		}
	}
}
