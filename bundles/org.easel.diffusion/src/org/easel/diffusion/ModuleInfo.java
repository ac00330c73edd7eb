package org.easel.diffusion;

/**
 * One layer that an add-on can be trained for.
 *
 * @param path its key in the checkpoint without {@code .weight}; OpenCLIP's joined {@code attn.in_proj} counts as three
 *             layers {@code attn.q_proj}, {@code attn.k_proj}, {@code attn.v_proj}
 * @param in input channels
 * @param out output channels
 * @param kernel side of the convolution's kernel, 1 for a linear layer
 * @param part where it belongs
 * @param inTransformer whether it is part of a transformer: what a plain LoRA trains
 */
public record ModuleInfo(String path, Kind kind, int in, int out, int kernel, int stride, int padding, Part part,
		boolean inTransformer) {

	/** What the layer computes. */
	public enum Kind {
		LINEAR, CONV
	}

	/** Where a layer belongs; TEXT_2 is SDXL's second encoder. */
	public enum Part {
		UNET, TEXT_1, TEXT_2
	}

	/** A linear layer of a transformer. */
	public static ModuleInfo linear(String path, int in, int out, Part part) {
		return new ModuleInfo(path, Kind.LINEAR, in, out, 1, 1, 0, part, true);
	}
}
