package org.easel.runs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.easel.core.random.CounterRandom;
import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.SafetensorsWriter;
import org.easel.core.safetensors.TensorData;
import org.easel.diffusion.catalog.ModelCatalog;
import org.easel.diffusion.catalog.TensorSpec;
import org.easel.diffusion.config.BetaSchedule;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.config.ModelConfigJson;
import org.easel.diffusion.config.Prediction;
import org.easel.diffusion.config.TextConfig;
import org.easel.diffusion.config.UnetConfig;
import org.easel.diffusion.config.VaeConfig;

/** A base model of random weights that a step takes milliseconds on. */
public final class TinyModel {

	private TinyModel() {
	}

	/** Writes it as a checkpoint that Easel recognises as its own kind. */
	public static Path write(Path file) throws IOException {
		var config = new ModelConfig(
				new UnetConfig("model.diffusion_model.", 32, List.of(1, 2), 1, List.of(0, 1), 1, 4, 0, 32, false, 0, 32, 4),
				List.of(new TextConfig(TextConfig.Layout.CLIP, "cond_stage_model.transformer.text_model.", 49408, 32, 1, 4, 77, true, 49407)),
				new VaeConfig("first_stage_model.", 32, List.of(1, 1), 1, 4, 0.5, 32), Prediction.EPSILON, BetaSchedule.STABLE_DIFFUSION, false);
		int[] item = { 0 };
		var tensors = ModelCatalog.of(config).tensors().stream().map(spec -> tensor(spec, item[0]++)).toList();
		SafetensorsWriter.write(file, Map.of(ModelConfigJson.METADATA_KEY, ModelConfigJson.write(config)), tensors);
		return file;
	}

	private static TensorData tensor(TensorSpec spec, int item) {
		var random = new CounterRandom(7, 0, item);
		boolean weight = spec.role() == TensorSpec.Role.WEIGHT || spec.role() == TensorSpec.Role.BRANCH_END;
		double spread = weight ? 1 / Math.sqrt((double) spec.size() / spec.shape().get(0)) : 0.05;
		var bytes = ByteBuffer.allocate(Math.toIntExact(spec.size()) * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		while (bytes.hasRemaining()) {
			double middle = spec.role() == TensorSpec.Role.NORM_WEIGHT ? 1 : 0;
			bytes.putShort(Float.floatToFloat16((float) (middle + spread * random.nextGaussian())));
		}
		return new TensorData(spec.name(), DType.F16, spec.shape(), bytes.flip());
	}
}
