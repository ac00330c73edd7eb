package org.easel.training.base;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.Floats;
import org.easel.core.safetensors.SafetensorsWriter;
import org.easel.core.safetensors.TensorData;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.config.ModelConfigJson;

import ai.djl.ndarray.NDArray;

/** Writes a base model in half precision as one checkpoint file, its configuration in the metadata. */
final class BaseExport {

	private BaseExport() {
	}

	static void write(Path file, ModelConfig config, Map<String, NDArray> tensors) throws IOException {
		var data = new ArrayList<TensorData>();
		tensors.forEach((name, value) -> data.add(half(name, value)));
		var metadata = new LinkedHashMap<String, String>();
		metadata.put(ModelConfigJson.METADATA_KEY, ModelConfigJson.write(config));
		metadata.put("modelspec.sai_model_spec", "1.0.1");
		metadata.put("modelspec.title", "Easel small");
		metadata.put("modelspec.license", "EPL-2.0; trained on Noto Emoji (Apache-2.0)");
		SafetensorsWriter.write(file, metadata, data);
	}

	private static TensorData half(String name, NDArray value) {
		var shape = Arrays.stream(value.getShape().getShape()).boxed().toList();
		return new TensorData(name, DType.F16, shape, Floats.encode(DType.F16, value.toFloatArray()));
	}
}
