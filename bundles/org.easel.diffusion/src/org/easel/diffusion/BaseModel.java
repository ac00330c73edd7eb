package org.easel.diffusion;

import java.io.IOException;

import org.easel.core.safetensors.SafetensorsFile;
import org.easel.diffusion.tokenizer.ClipTokenizer;
import org.easel.djl.Torch;

/**
 * A kind of base model that Easel can train on. Contributed to {@code org.easel.diffusion.baseModels}; instances hold no
 * state.
 */
public interface BaseModel {

	/** Whether the file is of this kind, told from its keys, shapes and metadata alone. */
	boolean recognises(SafetensorsFile file);

	/**
	 * What the model is and what suits it; asked only for files that it recognises.
	 *
	 * @throws IOException if the file's own description of the model is broken; the message names it
	 */
	BaseModelFacts facts(SafetensorsFile file) throws IOException;

	/**
	 * Loads the model.
	 *
	 * @param file stays open as long as the model; closed with it, or here when loading fails
	 * @param options what the user set otherwise than the file says
	 * @throws IOException if something is missing or has another shape; the message names it
	 */
	DiffusionModel load(SafetensorsFile file, LoadOptions options, ClipTokenizer tokenizer, Torch torch) throws IOException;
}
