package org.easel.diffusion.net;

import org.easel.diffusion.config.TextConfig;

/** Where a text encoder's tensors are in the checkpoint. */
public record TextKeys(boolean clip, String root, String layerRoot) {

	public static TextKeys of(TextConfig config) {
		boolean clip = config.layout() == TextConfig.Layout.CLIP;
		return new TextKeys(clip, config.prefix(), config.prefix() + (clip ? "encoder.layers." : "transformer.resblocks."));
	}

	public String tokens() {
		return root + (clip ? "embeddings.token_embedding.weight" : "token_embedding.weight");
	}

	public String positions() {
		return root + (clip ? "embeddings.position_embedding.weight" : "positional_embedding");
	}

	public String finalNorm() {
		return root + (clip ? "final_layer_norm" : "ln_final");
	}

	public String norm1(int layer) {
		return layerRoot + layer + (clip ? ".layer_norm1" : ".ln_1");
	}

	public String norm2(int layer) {
		return layerRoot + layer + (clip ? ".layer_norm2" : ".ln_2");
	}

	public String attentionOut(int layer) {
		return layerRoot + layer + (clip ? ".self_attn.out_proj" : ".attn.out_proj");
	}

	public String mlpIn(int layer) {
		return layerRoot + layer + (clip ? ".mlp.fc1" : ".mlp.c_fc");
	}

	public String mlpOut(int layer) {
		return layerRoot + layer + (clip ? ".mlp.fc2" : ".mlp.c_proj");
	}

	/** Query, key or value (0, 1, 2). */
	public String projection(int layer, int which) {
		String name = switch (which) {
		case 0 -> "q_proj";
		case 1 -> "k_proj";
		default -> "v_proj";
		};
		return layerRoot + layer + (clip ? ".self_attn." : ".attn.") + name;
	}

	/** OpenCLIP's joined query, key and value, up to {@code _weight} or {@code _bias}. */
	public String joined(int layer) {
		return layerRoot + layer + ".attn.in_proj";
	}
}
