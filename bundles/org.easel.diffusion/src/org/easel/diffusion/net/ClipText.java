package org.easel.diffusion.net;

import java.util.ArrayList;
import java.util.List;

import org.easel.diffusion.Adapters;
import org.easel.diffusion.config.TextConfig;
import org.easel.djl.Ops;

import ai.djl.ndarray.NDArray;

/** A CLIP text encoder, with the key names of either layout. */
public final class ClipText {

	private final TextConfig config;
	private final Ops ops;
	private final Weights weights;
	private final TextKeys keys;

	public ClipText(TextConfig config, Ops ops, Weights weights) {
		this.config = config;
		this.ops = ops;
		this.weights = weights;
		this.keys = TextKeys.of(config);
	}

	/** The shape of the encoder. */
	public TextConfig config() {
		return config;
	}

	/**
	 * All hidden states of windows of tokens: entry 0 is the embedding, entry n the output of layer n, none with the final
	 * norm.
	 *
	 * @param ids int64 {@code [batch, tokens]}
	 * @return {@code layers + 1} tensors {@code [batch, tokens, width]} in the current scope
	 */
	public List<NDArray> hiddenStates(NDArray ids, Adapters adapters) {
		var layers = new Layers(ops, weights, adapters);
		var states = new ArrayList<NDArray>();
		NDArray places = ops.narrow(weights.get(keys.positions()), 0, 0, ids.getShape().get(1));
		NDArray h = ops.add(ops.embedding(weights.get(keys.tokens()), ids), places);
		states.add(h);
		for (int i = 0; i < config.layers(); i++) {
			h = layer(layers, i, h);
			states.add(h);
		}
		return states;
	}

	/** The final layer norm. */
	public NDArray finalNorm(NDArray state, Adapters adapters) {
		return new Layers(ops, weights, adapters).layerNorm(keys.finalNorm(), state);
	}

	/**
	 * The pooled output of OpenCLIP: the normed last state at the end-of-text token, projected.
	 *
	 * @param last {@code [batch, tokens, width]}
	 * @param ends flat places {@code window * tokens + place} of each window's end, int64 {@code [batch]}
	 * @return {@code [batch, projection]}
	 */
	public NDArray pooled(NDArray last, NDArray ends, Adapters adapters) {
		try (var scope = ops.scope()) {
			NDArray flat = finalNorm(last, adapters).reshape(-1, config.width());
			NDArray projection = weights.get(config.prefix() + "text_projection");
			return scope.keep(ops.linear(ops.indexSelect(flat, 0, ends), projection.transpose(), null));
		}
	}

	private NDArray layer(Layers layers, int i, NDArray x) {
		try (var scope = ops.scope()) {
			NDArray n = layers.layerNorm(keys.norm1(i), x);
			NDArray a = ops.attention(projected(layers, i, 0, n), projected(layers, i, 1, n), projected(layers, i, 2, n), config.heads(), true);
			NDArray h = ops.add(x, layers.linear(keys.attentionOut(i), a));
			NDArray f = layers.linear(keys.mlpIn(i), layers.layerNorm(keys.norm2(i), h));
			f = config.quickGelu() ? ops.quickGelu(f) : ops.gelu(f);
			return scope.keep(ops.add(h, layers.linear(keys.mlpOut(i), f)));
		}
	}

	/** Query, key or value (0, 1, 2) of a layer. */
	private NDArray projected(Layers layers, int i, int which, NDArray x) {
		String path = keys.projection(i, which);
		if (config.layout() == TextConfig.Layout.CLIP) {
			return layers.linear(path, x);
		}
		long width = config.width();
		NDArray weight = ops.narrow(weights.get(keys.joined(i) + "_weight"), 0, which * width, width);
		NDArray bias = ops.narrow(weights.get(keys.joined(i) + "_bias"), 0, which * width, width);
		return layers.adapted(path, x, ops.linear(x, weight, bias));
	}
}
