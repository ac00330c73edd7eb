package org.easel.training.loop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.easel.diffusion.Adapters;
import org.easel.diffusion.ModuleInfo;
import org.easel.diffusion.ModuleInfo.Part;
import org.easel.diffusion.net.Unet;
import org.easel.diffusion.net.UnetStage;
import org.easel.djl.Ops;
import org.easel.djl.Torch;

import ai.djl.ndarray.NDArray;

/**
 * Keeps only what goes from one stage of the UNet to the next, and computes each stage again for its backward pass: far
 * less memory, more time, the same gradients.
 */
public final class CheckpointedPass implements GradientPass {

	private static final int NO_SKIP = -1;

	private final Ops ops;
	private final Unet unet;
	private final Adapters adapters;
	private final List<UnetStage> stages;
	/** For each stage the one whose output is its skip connection. */
	private final int[] skips;
	private final int firstTrained;
	private final boolean textTrained;

	/**
	 * @param trained the layers that {@code adapters} adds to; with layers of a text encoder among them, context and vector
	 *                must have been computed with gradients
	 */
	public CheckpointedPass(Ops ops, Unet unet, Adapters adapters, List<ModuleInfo> trained) {
		this.ops = ops;
		this.unet = unet;
		this.adapters = adapters;
		this.stages = unet.stages();
		this.skips = skips(stages);
		this.firstTrained = first(stage -> trained.stream().anyMatch(layer -> layer.path().startsWith(unet.config().prefix() + stage.name() + ".")));
		this.textTrained = trained.stream().anyMatch(layer -> layer.part() != Part.UNET);
	}

	@Override
	public double run(NoisyBatch batch, NDArray context, NDArray vector, double share) {
		try (var scope = ops.scope()) {
			boolean vectorTrained = textTrained && vector != null;
			// The time's embedding keeps its history where the added vector is learnt through it.
			NDArray time = vectorTrained ? unet.time(batch.timesteps(), vector, adapters) : detached(() -> unet.time(batch.timesteps(), vector, adapters));
			var inputs = new Inputs(textTrained ? leaf(context) : context, vectorTrained ? leaf(time) : time);
			List<NDArray> outputs = new ArrayList<>();
			detached(() -> forward(batch.noisy(), inputs, outputs));
			NDArray prediction = leaf(outputs.getLast());
			NDArray loss = ops.weightedMse(prediction, batch.target(), batch.weight());
			double value = loss.getFloat();
			if (Double.isFinite(value)) {
				Torch.backward(loss, scope.manager().create((float) share));
				backward(batch.noisy(), inputs, outputs, prediction.getGradient(), lowest(vectorTrained));
				intoText(context, time, inputs, vectorTrained);
			}
			return value;
		}
	}

	/** What goes into every stage beside the feature map. */
	private record Inputs(NDArray context, NDArray time) {
	}

	private NDArray forward(NDArray latents, Inputs inputs, List<NDArray> outputs) {
		NDArray h = latents;
		for (int i = 0; i < stages.size(); i++) {
			h = unet.run(stages.get(i), h, skips[i] == NO_SKIP ? null : outputs.get(skips[i]), inputs.time(), inputs.context(), adapters);
			outputs.add(h);
		}
		return h;
	}

	private void backward(NDArray latents, Inputs inputs, List<NDArray> outputs, NDArray upstream, int lowest) {
		var gradients = new NDArray[stages.size()];
		gradients[stages.size() - 1] = upstream;
		for (int i = stages.size() - 1; i >= lowest; i--) {
			try (var stage = ops.scope()) {
				NDArray h = i == 0 ? latents : input(outputs.get(i - 1), i - 1 >= lowest);
				NDArray skip = skips[i] == NO_SKIP ? null : input(outputs.get(skips[i]), skips[i] >= lowest);
				Torch.backward(unet.run(stages.get(i), h, skip, inputs.time(), inputs.context(), adapters), gradients[i]);
				if (i > lowest) {
					collect(gradients, i - 1, h, stage);
				}
				if (skip != null && skips[i] >= lowest) {
					collect(gradients, skips[i], skip, stage);
				}
			}
			gradients[i].close();
			outputs.get(i).close();
		}
	}

	private void collect(NDArray[] gradients, int stage, NDArray leaf, Ops.Scope scope) {
		NDArray gradient = leaf.getGradient();
		NDArray before = gradients[stage];
		gradients[stage] = scope.keep(before == null ? gradient : ops.add(gradient, before));
		if (before != null) {
			before.close();
		}
	}

	/** Carries the gradients of context and time on into the text encoders, both in one pass since they share a history. */
	private void intoText(NDArray context, NDArray time, Inputs leaves, boolean vectorTrained) {
		if (!textTrained) {
			return;
		}
		NDArray total = ops.mul(context, leaves.context().getGradient()).sum();
		if (vectorTrained) {
			total = ops.add(total, ops.mul(time, leaves.time().getGradient()).sum());
		}
		Torch.backward(total, ops.current().create(1f));
	}

	/** The first stage that a gradient must reach. */
	private int lowest(boolean vectorTrained) {
		int lowest = firstTrained;
		if (textTrained) {
			lowest = Math.min(lowest, first(stage -> stage.depth() > 0));
		}
		if (vectorTrained) {
			lowest = Math.min(lowest, first(stage -> stage.kind() != UnetStage.Kind.FIRST));
		}
		return lowest;
	}

	private int first(Predicate<UnetStage> wanted) {
		for (int i = 0; i < stages.size(); i++) {
			if (wanted.test(stages.get(i))) {
				return i;
			}
		}
		return stages.size();
	}

	private NDArray input(NDArray output, boolean gradient) {
		return gradient ? leaf(output) : output;
	}

	private NDArray leaf(NDArray tensor) {
		NDArray leaf = Torch.detach(tensor, ops.current());
		leaf.setRequiresGradient(true);
		return leaf;
	}

	private static NDArray detached(Supplier<NDArray> computation) {
		try (var off = Torch.noGradients()) {
			return computation.get();
		}
	}

	private static int[] skips(List<UnetStage> stages) {
		var skips = new int[stages.size()];
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = 0; i < skips.length; i++) {
			skips[i] = stages.get(i).takesSkip() ? open.pop() : NO_SKIP;
			if (stages.get(i).givesSkip()) {
				open.push(i);
			}
		}
		return skips;
	}
}
