package org.easel.diffusion.net;

import org.easel.diffusion.Adapter;
import org.easel.diffusion.Adapters;
import org.easel.djl.Ops;

import ai.djl.ndarray.NDArray;

/** Single layers by their key, each with its addition where it has one. */
public record Layers(Ops ops, Weights weights, Adapters adapters) {

	/** Linear layer over the last axis. */
	public NDArray linear(String path, NDArray x) {
		NDArray bias = weights.find(path + ".bias").orElse(null);
		return adapted(path, x, ops.linear(x, weights.get(path + ".weight"), bias));
	}

	/** Convolution with bias over {@code [batch, channel, height, width]}. */
	public NDArray conv(String path, NDArray x, int stride, int padding) {
		return adapted(path, x, ops.conv2d(x, weights.get(path + ".weight"), weights.get(path + ".bias"), stride, padding));
	}

	public NDArray groupNorm(String path, NDArray x, int groups, double eps) {
		return ops.groupNorm(x, weights.get(path + ".weight"), weights.get(path + ".bias"), groups, eps);
	}

	public NDArray groupNormSilu(String path, NDArray x, int groups, double eps) {
		return ops.groupNormSilu(x, weights.get(path + ".weight"), weights.get(path + ".bias"), groups, eps);
	}

	public NDArray layerNorm(String path, NDArray x) {
		return ops.layerNorm(x, weights.get(path + ".weight"), weights.get(path + ".bias"), 1e-5);
	}

	/** {@code y} with the addition of the layer at {@code path}, if it has one. */
	NDArray adapted(String path, NDArray x, NDArray y) {
		Adapter adapter = adapters.forModule(path);
		return adapter == null ? y : adapter.apply(x, y);
	}
}
