package org.easel.diffusion.net;

import org.easel.diffusion.config.UnetConfig;

import ai.djl.ndarray.NDArray;

/** Transformer over the places of a feature map: self-attention, attention to the text, feed-forward. */
record SpatialTransformer(Layers layers, UnetConfig config) {

	/** @param depth number of blocks; with 0 the map goes through as it is */
	NDArray run(String path, NDArray x, NDArray context, int width, int depth) {
		if (depth == 0) {
			return x;
		}
		var ops = layers.ops();
		long height = x.getShape().get(2);
		long columns = x.getShape().get(3);
		try (var scope = ops.scope()) {
			NDArray h = layers.groupNorm(path + ".norm", x, config.normGroups(), 1e-6);
			if (config.linearProjection()) {
				h = layers.linear(path + ".proj_in", ops.imageToTokens(h));
			} else {
				h = ops.imageToTokens(layers.conv(path + ".proj_in", h, 1, 0));
			}
			for (int i = 0; i < depth; i++) {
				h = block(path + ".transformer_blocks." + i, h, context, config.headsAt(width));
			}
			if (config.linearProjection()) {
				h = ops.tokensToImage(layers.linear(path + ".proj_out", h), height, columns);
			} else {
				h = layers.conv(path + ".proj_out", ops.tokensToImage(h, height, columns), 1, 0);
			}
			return scope.keep(ops.add(h, x));
		}
	}

	private NDArray block(String path, NDArray x, NDArray context, int heads) {
		var ops = layers.ops();
		try (var scope = ops.scope()) {
			NDArray n = layers.layerNorm(path + ".norm1", x);
			NDArray h = ops.add(attention(path + ".attn1", n, n, heads), x);
			h = ops.add(attention(path + ".attn2", layers.layerNorm(path + ".norm2", h), context, heads), h);
			NDArray f = ops.geglu(layers.linear(path + ".ff.net.0.proj", layers.layerNorm(path + ".norm3", h)));
			return scope.keep(ops.add(layers.linear(path + ".ff.net.2", f), h));
		}
	}

	private NDArray attention(String path, NDArray x, NDArray context, int heads) {
		NDArray q = layers.linear(path + ".to_q", x);
		NDArray k = layers.linear(path + ".to_k", context);
		NDArray v = layers.linear(path + ".to_v", context);
		return layers.linear(path + ".to_out.0", layers.ops().attention(q, k, v, heads, false));
	}
}
