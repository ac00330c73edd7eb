package org.easel.diffusion.kinds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.SafetensorsFile;
import org.easel.core.safetensors.TensorInfo;
import org.easel.diffusion.BaseModel;
import org.easel.diffusion.DiffusionModel;
import org.easel.diffusion.LoadOptions;
import org.easel.diffusion.UnusableModelException;
import org.easel.diffusion.catalog.ModelCatalog;
import org.easel.diffusion.catalog.TensorSpec;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.config.Prediction;
import org.easel.diffusion.net.Checkpoint;
import org.easel.diffusion.tokenizer.ClipTokenizer;
import org.easel.djl.Torch;

/** A single-file checkpoint of some configuration, checked against it before it is used. */
abstract class CheckpointKind implements BaseModel {

	private static final Set<DType> COMPUTED = EnumSet.of(DType.F32, DType.F16, DType.BF16, DType.F64);

	/** The configuration of a file that is recognised. */
	abstract ModelConfig config(SafetensorsFile file) throws IOException;

	@Override
	public DiffusionModel load(SafetensorsFile file, LoadOptions options, ClipTokenizer tokenizer, Torch torch) throws IOException {
		try {
			ModelConfig config = with(options, config(file));
			Map<String, List<Long>> squeezed = check(file, config);
			var checkpoint = new Checkpoint(file, squeezed, torch);
			return new DiffusionModel(config, checkpoint, checkpoint, file.path(), tokenizer, torch);
		} catch (IOException | RuntimeException e) {
			file.close();
			throw e;
		}
	}

	/** What the user set wins; a file's own mark of a zero terminal SNR stays with v-prediction. */
	private static ModelConfig with(LoadOptions options, ModelConfig config) {
		Prediction prediction = options.prediction() == null ? config.prediction() : options.prediction();
		return config.with(prediction, options.zeroTerminalSnr() || config.zeroTerminalSnr() && prediction == Prediction.V);
	}

	/** @return the shapes of tensors that the file stores squeezed */
	private static Map<String, List<Long>> check(SafetensorsFile file, ModelConfig config) throws IOException {
		checkInput(file, config);
		var wrong = new ArrayList<String>();
		var squeezed = new HashMap<String, List<Long>>();
		for (TensorSpec spec : ModelCatalog.of(config).tensors()) {
			if (!file.has(spec.name())) {
				wrong.add(spec.name() + " is missing");
				continue;
			}
			TensorInfo info = file.tensor(spec.name());
			if (!COMPUTED.contains(info.type())) {
				throw Checkpoint.unknownType(file, info);
			}
			if (isSqueezed(info, spec)) {
				squeezed.put(spec.name(), spec.shape());
			} else if (!info.shape().equals(spec.shape())) {
				wrong.add(spec.name() + " is " + info.shape() + ", not " + spec.shape());
			}
		}
		if (!wrong.isEmpty()) {
			String more = wrong.size() > 1 ? " (and " + (wrong.size() - 1) + " more)" : "";
			throw new UnusableModelException(file.path().getFileName() + ": " + wrong.getFirst() + more
					+ ". Easel needs the whole checkpoint with text encoder, UNet and VAE; take the full file.");
		}
		return squeezed;
	}

	/** Models for filling in or for editing pictures take more than the latent. */
	private static void checkInput(SafetensorsFile file, ModelConfig config) throws UnusableModelException {
		String first = config.unet().prefix() + "input_blocks.0.0.weight";
		if (file.has(first) && file.tensor(first).shape().size() == 4 && file.tensor(first).shape().get(1) > config.unet().latentChannels()) {
			throw new UnusableModelException(file.path().getFileName() + ": its UNet takes " + file.tensor(first).shape().get(1) + " channels, not "
					+ config.unet().latentChannels() + ". It is a model for inpainting or editing, which Easel cannot train on; take the base model of the same name.");
		}
	}

	/** Some files store the VAE's 1 x 1 convolutions as matrices; they are the same numbers. */
	private static boolean isSqueezed(TensorInfo info, TensorSpec spec) {
		return spec.shape().size() == 4 && spec.shape().get(2) == 1 && info.shape().equals(spec.shape().subList(0, 2));
	}
}
