package org.easel.diffusion.net;

import ai.djl.ndarray.NDArray;

/** Residual block of the UNet: two convolutions, the time embedding between them. */
record ResidualBlock(Layers layers, int groups) {

	private static final double EPS = 1e-5;

	NDArray run(String path, NDArray x, NDArray time) {
		var ops = layers.ops();
		try (var scope = ops.scope()) {
			NDArray h = layers.conv(path + ".in_layers.2", layers.groupNormSilu(path + ".in_layers.0", x, groups, EPS), 1, 1);
			h = ops.addPerChannel(h, layers.linear(path + ".emb_layers.1", ops.silu(time)));
			h = layers.conv(path + ".out_layers.3", layers.groupNormSilu(path + ".out_layers.0", h, groups, EPS), 1, 1);
			String skip = path + ".skip_connection";
			NDArray through = layers.weights().find(skip + ".weight").isPresent() ? layers.conv(skip, x, 1, 0) : x;
			return scope.keep(ops.add(through, h));
		}
	}
}
