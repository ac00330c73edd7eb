package org.easel.training.loop;

import org.easel.diffusion.Adapters;
import org.easel.diffusion.net.Unet;
import org.easel.djl.Ops;
import org.easel.djl.Torch;

import ai.djl.ndarray.NDArray;

/** Keeps all intermediate tensors from the forward to the backward pass. */
public final class PlainPass implements GradientPass {

	private final Ops ops;
	private final Unet unet;
	private final Adapters adapters;

	/** @param adapters the LoRA */
	public PlainPass(Ops ops, Unet unet, Adapters adapters) {
		this.ops = ops;
		this.unet = unet;
		this.adapters = adapters;
	}

	@Override
	public double run(NoisyBatch batch, NDArray context, NDArray vector, double share) {
		try (var scope = ops.scope()) {
			NDArray prediction = unet.predict(batch.noisy(), batch.timesteps(), context, vector, adapters);
			NDArray loss = ops.weightedMse(prediction, batch.target(), batch.weight());
			double value = loss.getFloat();
			if (Double.isFinite(value)) {
				Torch.backward(loss, scope.manager().create((float) share));
			}
			return value;
		}
	}
}
