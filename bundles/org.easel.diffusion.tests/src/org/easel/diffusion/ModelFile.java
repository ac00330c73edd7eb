package org.easel.diffusion;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.easel.core.random.CounterRandom;
import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.SafetensorsWriter;
import org.easel.core.safetensors.TensorData;
import org.easel.diffusion.catalog.ModelCatalog;
import org.easel.diffusion.catalog.TensorSpec;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.config.ModelConfigJson;

/** A checkpoint of random weights, to be changed and written. */
public final class ModelFile {

	private final Map<String, String> metadata = new LinkedHashMap<>();
	private final Map<String, TensorData> tensors = new LinkedHashMap<>();

	/** A sound model with its configuration in the metadata. */
	public static ModelFile of(ModelConfig config) {
		var file = new ModelFile();
		file.metadata.put(ModelConfigJson.METADATA_KEY, ModelConfigJson.write(config));
		int item = 0;
		for (TensorSpec spec : ModelCatalog.of(config).tensors()) {
			file.put(spec.name(), DType.F32, spec.shape(), values(spec, item++));
		}
		return file;
	}

	/** A file with nothing in it yet. */
	public static ModelFile empty() {
		return new ModelFile();
	}

	private static float[] values(TensorSpec spec, int item) {
		var values = new float[Math.toIntExact(spec.size())];
		new CounterRandom(7, 0, item).fillGaussian(values);
		float deviation = (float) Math.sqrt(spec.shape().get(0) / (double) spec.size());
		for (int i = 0; i < values.length; i++) {
			values[i] = switch (spec.role()) {
			case NORM_WEIGHT -> 1 + 0.1f * values[i];
			case NORM_BIAS, BIAS -> 0.1f * values[i];
			default -> values[i] * deviation;
			};
		}
		return values;
	}

	/** Adds a tensor or replaces it. */
	public ModelFile put(String name, DType type, List<Long> shape, float[] values) {
		tensors.put(name, TensorData.of(name, type, shape, values));
		return this;
	}

	/** Adds a tensor of zeros, of any type. */
	public ModelFile zeros(String name, DType type, Long... shape) {
		long size = List.of(shape).stream().reduce(1L, (a, b) -> a * b) * type.bytes();
		tensors.put(name, new TensorData(name, type, List.of(shape), ByteBuffer.allocate(Math.toIntExact(size))));
		return this;
	}

	/** Stores a tensor's numbers as another type. */
	public ModelFile as(String name, DType type) {
		return put(name, type, tensors.get(name).shape(), floats(name));
	}

	/** Stores all tensors as another type. */
	public ModelFile allAs(DType type) {
		List.copyOf(tensors.keySet()).forEach(name -> as(name, type));
		return this;
	}

	/** Stores the same numbers in another shape. */
	public ModelFile reshape(String name, List<Long> shape) {
		return put(name, DType.F32, shape, floats(name));
	}

	/** The numbers of a tensor that is still float32. */
	public float[] floats(String name) {
		var buffer = tensors.get(name).bytes().duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
		var values = new float[buffer.remaining()];
		buffer.get(values);
		return values;
	}

	public List<Long> shape(String name) {
		return tensors.get(name).shape();
	}

	public ModelFile remove(String name) {
		tensors.remove(name);
		return this;
	}

	public ModelFile metadata(String key, String value) {
		metadata.put(key, value);
		return this;
	}

	public Path write(Path file) throws IOException {
		SafetensorsWriter.write(file, metadata, new ArrayList<>(tensors.values()));
		return file;
	}
}
