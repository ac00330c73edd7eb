package org.easel.diffusion.kinds;

import java.io.IOException;
import java.util.ArrayList;

import org.easel.core.safetensors.SafetensorsFile;
import org.easel.diffusion.BaseModel;
import org.easel.diffusion.DiffusionModel;
import org.easel.diffusion.LoadOptions;
import org.easel.diffusion.UnusableModelException;
import org.easel.diffusion.catalog.ModelCatalog;
import org.easel.diffusion.catalog.TensorSpec;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.net.Checkpoint;
import org.easel.diffusion.tokenizer.ClipTokenizer;
import org.easel.djl.Torch;

/** A single-file checkpoint of some configuration, checked against it before it is used. */
abstract class CheckpointKind implements BaseModel {

	/** The configuration of a file that is recognised. */
	abstract ModelConfig config(SafetensorsFile file) throws IOException;

	@Override
	public DiffusionModel load(SafetensorsFile file, LoadOptions options, ClipTokenizer tokenizer, Torch torch) throws IOException {
		try {
			ModelConfig config = config(file);
			if (options.prediction() != null) {
				config = config.with(options.prediction(), options.zeroTerminalSnr());
			}
			check(file, config);
			var checkpoint = new Checkpoint(file, torch);
			return new DiffusionModel(config, checkpoint, checkpoint, file.path(), tokenizer, torch);
		} catch (IOException | RuntimeException e) {
			file.close();
			throw e;
		}
	}

	private static void check(SafetensorsFile file, ModelConfig config) throws IOException {
		var wrong = new ArrayList<String>();
		for (TensorSpec spec : ModelCatalog.of(config).tensors()) {
			if (!file.has(spec.name())) {
				wrong.add(spec.name() + " is missing");
			} else if (!file.tensor(spec.name()).shape().equals(spec.shape()) && !squeezed(file, spec)) {
				wrong.add(spec.name() + " is " + file.tensor(spec.name()).shape() + ", not " + spec.shape());
			}
		}
		if (!wrong.isEmpty()) {
			String more = wrong.size() > 1 ? " (and " + (wrong.size() - 1) + " more)" : "";
			throw new UnusableModelException(file.path().getFileName() + ": " + wrong.getFirst() + more
					+ ". Easel needs the whole checkpoint with text encoder, UNet and VAE; take the full file.");
		}
	}

	/** Some files store the VAE's 1 x 1 convolutions as matrices; they are the same numbers. */
	private static boolean squeezed(SafetensorsFile file, TensorSpec spec) {
		var shape = file.tensor(spec.name()).shape();
		return spec.shape().size() == 4 && shape.equals(spec.shape().subList(0, 2)) && spec.shape().get(2) == 1;
	}
}
