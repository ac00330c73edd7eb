package org.easel.training.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.easel.core.random.CounterRandom;
import org.easel.core.settings.SettingValues;
import org.easel.core.settings.SettingsProvider;
import org.easel.djl.Torch;
import org.easel.training.optimizer.settings.AdafactorSettings;
import org.easel.training.optimizer.settings.AdamWSettings;
import org.easel.training.optimizer.settings.LionSettings;
import org.easel.training.optimizer.settings.ProdigySettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import ai.djl.ndarray.types.Shape;

/** What every optimizer of Easel promises about its state and its tensors. */
class OptimizerStateTest {

	private static Torch torch;

	@BeforeAll
	static void start() {
		torch = Torch.start(1);
	}

	@AfterAll
	static void stop() {
		torch.close();
	}

	static Stream<Arguments> optimizers() {
		return Stream.of(of("adamw", new AdamWFactory(), new AdamWSettings()), of("prodigy", new ProdigyFactory(), new ProdigySettings()),
				of("lion", new LionFactory(), new LionSettings()), of("adafactor", new AdafactorFactory(), new AdafactorSettings()),
				Arguments.of("adafactor with beta 1", new AdafactorFactory(),
						new AdafactorSettings().describe().defaults().with("beta1", 0.9).with("relative_step", true).with("warmup_init", true)));
	}

	private static Arguments of(String name, OptimizerFactory factory, SettingsProvider settings) {
		return Arguments.of(name, factory, settings.describe().defaults());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("optimizers")
	void goesOnToTheBitFromAStoredState(String name, OptimizerFactory factory, SettingValues settings) {
		try (var through = leaves(); var whole = factory.create(through.group(settings.real("lr")), settings, torch)) {
			steps(through, whole, settings, 1, 7);
			try (var resumed = through.copy(); var stored = through.copy();
					var other = factory.create(resumed.group(settings.real("lr")), settings, torch)) {
				other.restore(stored.stored(whole.state()));
				steps(through, whole, settings, 8, 15);
				steps(resumed, other, settings, 8, 15);
				through.values().forEach((parameter, values) -> assertArrayEquals(values, resumed.values().get(parameter), parameter));
				assertEquals(whole.state().numbers(), other.state().numbers());
				assertEquals(whole.effectiveRate(), other.effectiveRate());
				whole.state().tensors().forEach((key, tensor) -> assertArrayEquals(tensor.toFloatArray(), other.state().tensor(key).toFloatArray(), key));
			}
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("optimizers")
	void movesTheParametersAndLeavesGradientsAndHandlesAlone(String name, OptimizerFactory factory, SettingValues settings) {
		try (var leaves = leaves(); var optimizer = factory.create(leaves.group(settings.real("lr")), settings, torch)) {
			steps(leaves, optimizer, settings, 1, 1);
			var before = leaves.values();
			var gradient = leaves.gradient(0);
			int handles = leaves.tensors();
			int engineHandles = torch.manager().getManagedArrays().size();
			optimizer.step(leaves.group(settings.real("lr")));
			assertEquals(handles, leaves.tensors());
			assertEquals(engineHandles, torch.manager().getManagedArrays().size());
			assertArrayEquals(gradient, leaves.gradient(0));
			leaves.values().forEach((parameter, values) -> assertTrue(Arrays.mismatch(values, before.get(parameter)) >= 0, parameter + " stayed"));
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("optimizers")
	void refusesTheStateOfAnotherNetwork(String name, OptimizerFactory factory, SettingValues settings) {
		try (var leaves = leaves(); var other = new Leaves(torch).add("down", new float[6], new Shape(2, 3)).add("up", new float[4], new Shape(4));
				var optimizer = factory.create(leaves.group(settings.real("lr")), settings, torch);
				var smaller = factory.create(other.group(settings.real("lr")), settings, torch)) {
			var wrongShape = smaller.state();
			assertTrue(assertThrows(IllegalArgumentException.class, () -> optimizer.restore(wrongShape)).getMessage().contains("another network"));
			var numbers = optimizer.state().numbers();
			var missing = new OptimizerState(Map.of(), numbers);
			assertTrue(assertThrows(IllegalArgumentException.class, () -> optimizer.restore(missing)).getMessage().contains("down"));
			var renamed = new LinkedHashMap<>(optimizer.state().tensors());
			renamed.remove(renamed.lastEntry().getKey());
			assertThrows(IllegalArgumentException.class, () -> optimizer.restore(new OptimizerState(renamed, numbers)));
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("optimizers")
	void freesItsTensors(String name, OptimizerFactory factory, SettingValues settings) {
		try (var leaves = leaves()) {
			int before = torch.manager().getManagedArrays().size();
			try (var optimizer = factory.create(leaves.group(settings.real("lr")), settings, torch)) {
				assertTrue(torch.manager().getManagedArrays().size() > before);
			}
			assertEquals(before, torch.manager().getManagedArrays().size());
		}
	}

	private static Leaves leaves() {
		var random = new CounterRandom(7, 0, 0);
		var down = new float[32];
		var kernel = new float[24];
		random.fillGaussian(down);
		random.fillGaussian(kernel);
		return new Leaves(torch).add("down", down, new Shape(4, 8)).add("up", new float[12], new Shape(12)).add("kernel", kernel, new Shape(2, 3, 2, 2));
	}

	private static void steps(Leaves leaves, Optimizer optimizer, SettingValues settings, int from, int to) {
		for (int step = from; step <= to; step++) {
			for (int i = 0; i < leaves.parameters().size(); i++) {
				var gradient = new float[(int) leaves.parameters().get(i).shape().size()];
				new CounterRandom(3, step, i).fillGaussian(gradient);
				leaves.gradient(i, gradient);
			}
			optimizer.step(leaves.group(settings.real("lr") * Math.min(1, step / 5.)));
		}
	}
}
