package org.easel.training.lora;

import org.easel.diffusion.Adapter;
import org.easel.diffusion.ModuleInfo;
import org.easel.diffusion.ModuleInfo.Kind;
import org.easel.djl.Ops;

import ai.djl.ndarray.NDArray;

/**
 * The LoRA of one layer: {@code y + up(down(x)) * strength * alpha / dim}.
 *
 * @param name in the file, without {@code .lora_down.weight}
 * @param layer the layer it is for
 * @param down {@code [dim, in]}, or {@code [dim, in, kernel, kernel]} for a convolution; float32
 * @param up {@code [out, dim]}, or {@code [out, dim, 1, 1]} for a convolution; float32
 * @param alpha what the addition is scaled by, divided by dim
 */
public record LoraModule(String name, ModuleInfo layer, NDArray down, NDArray up, double alpha) {

	/** Rank of the addition. */
	public int dim() {
		return (int) down.getShape().get(0);
	}

	Adapter adapter(Ops ops, double strength) {
		double scale = strength * alpha / dim();
		if (layer.kind() == Kind.LINEAR) {
			return (x, y) -> ops.lowRankLinear(x, y, down, up, scale);
		}
		return (x, y) -> ops.lowRankConv2d(x, y, down, up, layer.stride(), layer.padding(), scale);
	}
}
