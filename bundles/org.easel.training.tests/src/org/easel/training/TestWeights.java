package org.easel.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.easel.core.random.CounterRandom;
import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.Floats;
import org.easel.core.safetensors.SafetensorsFile;
import org.easel.diffusion.catalog.ModelCatalog;
import org.easel.diffusion.catalog.TensorSpec;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.net.Weights;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/** Weights of models that no file need hold, or of a reference's file. */
public final class TestWeights implements Weights {

	private final Map<String, NDArray> tensors = new HashMap<>();

	/** Random weights that keep a signal's size, the same at each call. */
	public static TestWeights random(ModelConfig config, NDManager manager) {
		var weights = new TestWeights();
		int item = 0;
		for (TensorSpec spec : ModelCatalog.of(config).tensors()) {
			var shape = new Shape(spec.shape());
			weights.tensors.put(spec.name(), manager.create(values(spec, new CounterRandom(7, 0, item++)), shape));
		}
		return weights;
	}

	/** The weights of a file, in float32. */
	public static TestWeights read(Path file, NDManager manager) throws IOException {
		var weights = new TestWeights();
		try (var stored = SafetensorsFile.open(file)) {
			for (var tensor : stored.tensors().values()) {
				if (tensor.type() == DType.I64) {
					continue; // position ids, which no network reads
				}
				weights.tensors.put(tensor.name(), manager.create(Floats.decode(tensor.type(), stored.map(tensor.name())), new Shape(tensor.shape())));
			}
		}
		return weights;
	}

	private static float[] values(TensorSpec spec, CounterRandom random) {
		var values = new float[Math.toIntExact(spec.size())];
		double spread = switch (spec.role()) {
		case NORM_WEIGHT, NORM_BIAS, BIAS -> 0.05;
		case EMBEDDING, POSITION -> 0.3;
		case WEIGHT, BRANCH_END -> 1 / Math.sqrt((double) spec.size() / spec.shape().get(0));
		};
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) (spread * random.nextGaussian() + (spec.role() == TensorSpec.Role.NORM_WEIGHT ? 1 : 0));
		}
		return values;
	}

	@Override
	public NDArray get(String name) {
		return find(name).orElseThrow(() -> new NoSuchElementException(name));
	}

	@Override
	public Optional<NDArray> find(String name) {
		return Optional.ofNullable(tensors.get(name));
	}
}
