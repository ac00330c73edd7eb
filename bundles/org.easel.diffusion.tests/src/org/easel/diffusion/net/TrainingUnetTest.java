package org.easel.diffusion.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.easel.core.random.CounterRandom;
import org.easel.diffusion.Adapters;
import org.easel.diffusion.TestConfigs;
import org.easel.diffusion.catalog.ModelCatalog;
import org.easel.djl.Torch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** The gradients of a UNet's own weights, as the training of a base model takes them. */
class TrainingUnetTest {

	private static Torch torch;
	private static Weights weights;

	@BeforeAll
	static void start() {
		torch = Torch.start(1);
		Map<String, NDArray> tensors = new HashMap<>();
		ModelCatalog.of(TestConfigs.MINI).tensors().stream().filter(spec -> spec.name().startsWith("model.")).forEach(spec -> {
			var values = new float[Math.toIntExact(spec.size())];
			new CounterRandom(1, 2, tensors.size()).fillGaussian(values);
			NDArray tensor = torch.manager().create(values, new Shape(spec.shape())).mul(0.1f);
			tensor.setRequiresGradient(true);
			tensors.put(spec.name(), tensor);
		});
		weights = new Weights() {
			@Override
			public NDArray get(String name) {
				return tensors.get(name);
			}

			@Override
			public Optional<NDArray> find(String name) {
				return Optional.ofNullable(tensors.get(name));
			}
		};
	}

	@AfterAll
	static void stop() {
		torch.close();
	}

	/** Takes up the memory that Java has let go, with numbers that would be seen in a gradient. */
	private static void poison() {
		System.gc();
		var garbage = new ArrayList<ByteBuffer>();
		for (int i = 0; i < 4000; i++) {
			ByteBuffer buffer = ByteBuffer.allocateDirect(64 + i % 32 * 8);
			while (buffer.hasRemaining()) {
				buffer.put((byte) 0x7f);
			}
			garbage.add(buffer);
		}
	}

	private static List<float[]> gradients(boolean poisoned) {
		var ops = torch.ops();
		var names = List.of("time_embed.0.weight", "time_embed.2.weight", "input_blocks.0.0.weight", "out.2.bias");
		try (var scope = ops.scope()) {
			NDArray x = scope.manager().arange(256f).sin().reshape(1, 4, 8, 8);
			NDArray context = scope.manager().arange(40f).cos().reshape(1, 5, 8);
			NDArray times = scope.manager().create(new float[] { 333 });
			NDArray out = new Unet(TestConfigs.MINI.unet(), ops, weights).predict(x, times, context, null, Adapters.NONE);
			if (poisoned) {
				poison();
			}
			Torch.backward(out, ops.copy(out.onesLike()));
			var result = new ArrayList<float[]>();
			for (String name : names) {
				NDArray weight = weights.get("model.diffusion_model." + name);
				try (NDArray gradient = weight.getGradient()) {
					result.add(gradient.toFloatArray());
				}
			}
			ModelCatalog.of(TestConfigs.MINI).tensors().stream().filter(spec -> spec.name().startsWith("model."))
					.forEach(spec -> Torch.zeroGradient(weights.get(spec.name())));
			return result;
		}
	}

	@Test
	void theBackwardPassReadsNoMemoryThatIsGone() {
		List<float[]> expected = gradients(false);
		for (int i = 0; i < 3; i++) {
			List<float[]> found = gradients(true);
			for (int k = 0; k < expected.size(); k++) {
				assertArrayEquals(expected.get(k), found.get(k), "gradient " + k);
			}
		}
	}
}
