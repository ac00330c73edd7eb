package org.easel.training.base;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.easel.core.random.CounterRandom;
import org.easel.core.safetensors.SafetensorsFile;
import org.easel.diffusion.catalog.ModelCatalog;
import org.easel.diffusion.catalog.TensorSpec;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.net.Checkpoint;
import org.easel.diffusion.net.Weights;
import org.easel.djl.Torch;
import org.easel.training.optimizer.Parameter;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/** A whole model with first values of its own, every tensor of it trainable. */
final class FreshModel implements Weights {

	private static final long STREAM = 0x6d6f64656cL;

	private final Map<String, NDArray> tensors = new LinkedHashMap<>();

	FreshModel(ModelConfig config, NDManager manager, long seed) {
		int index = 0;
		for (TensorSpec spec : ModelCatalog.of(config).tensors()) {
			float[] values = first(spec, new CounterRandom(seed, STREAM, index++));
			tensors.put(spec.name(), manager.create(values, new Shape(spec.shape())));
		}
	}

	private static float[] first(TensorSpec spec, CounterRandom random) {
		var values = new float[Math.toIntExact(spec.size())];
		switch (spec.role()) {
		case WEIGHT -> {
			long fanIn = spec.size() / spec.shape().getFirst();
			float bound = (float) (1 / Math.sqrt(fanIn));
			for (int i = 0; i < values.length; i++) {
				values[i] = (float) (random.nextDouble() * 2 - 1) * bound;
			}
		}
		// Words must outweigh what the layers add to all of them alike, or every caption looks the same to the UNet.
		case EMBEDDING -> random.fillGaussian(values);
		case POSITION -> {
			random.fillGaussian(values);
			for (int i = 0; i < values.length; i++) {
				values[i] *= 0.2f;
			}
		}
		case NORM_WEIGHT -> Arrays.fill(values, 1);
		case BRANCH_END, BIAS, NORM_BIAS -> { // zeros: a residual branch starts as nothing
		}
		}
		return values;
	}

	/** Takes over the tensors of an earlier model that have the same name and shape. @return how many they were */
	int take(Path earlier, Torch torch) throws IOException {
		int taken = 0;
		try (var weights = new Checkpoint(SafetensorsFile.open(earlier), torch)) {
			for (var entry : tensors.entrySet()) {
				var known = weights.find(entry.getKey());
				if (known.isPresent() && known.get().getShape().equals(entry.getValue().getShape())) {
					torch.ops().copyInto(entry.getValue(), known.get());
					taken++;
				}
			}
		}
		return taken;
	}

	/** The tensors whose names match, each asking for its gradient from now on. */
	List<Parameter> train(Predicate<String> names) {
		return tensors.entrySet().stream().filter(e -> names.test(e.getKey())).map(e -> {
			e.getValue().setRequiresGradient(true);
			return new Parameter(e.getKey(), e.getValue());
		}).toList();
	}

	Map<String, NDArray> tensors() {
		return tensors;
	}

	@Override
	public NDArray get(String name) {
		return find(name).orElseThrow(() -> new IllegalStateException("The model has no tensor " + name + "."));
	}

	@Override
	public Optional<NDArray> find(String name) {
		return Optional.ofNullable(tensors.get(name));
	}
}
