package org.easel.training.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.easel.core.caption.CaptionPipeline;
import org.easel.diffusion.Adapters;
import org.easel.training.TrainingException;
import org.easel.training.TrainingRequest;
import org.easel.training.data.CaptionSource;
import org.easel.training.data.Conditions;
import org.easel.training.data.KeptConditions;
import org.easel.training.data.Latents;
import org.easel.training.data.LiveConditions;
import org.easel.training.data.RunRandom.Purpose;
import org.easel.training.lora.LoraNames;
import org.easel.training.lora.LoraNetwork;
import org.easel.training.optimizer.GradientClipping;
import org.easel.training.optimizer.Optimizer;
import org.easel.training.optimizer.ParameterGroup;
import org.easel.training.settings.LoraTrainerSettings;

/** The moving parts of a run: network, optimizer, latents. Closing it frees their tensors. */
final class LoraParts implements AutoCloseable {

	private final TrainingRequest request;
	private final LoraPlan plan;
	private final LoraNetwork network;
	private final List<ParameterGroup> groups;
	private final Optimizer optimizer;
	private final Latents latents;

	LoraParts(TrainingRequest request, LoraPlan plan) throws TrainingException {
		this.request = request;
		this.plan = plan;
		var model = request.model();
		this.network = LoraNetwork.create(model.torch(), LoraNames.of(model.config()), plan.layers(), plan.shape(),
				layer -> plan.random().of(Purpose.NETWORK, 0, layer));
		this.groups = groups();
		this.latents = new Latents(model, plan.items(), plan.random(), plan.values().flag(LoraTrainerSettings.CACHE_LATENTS));
		try {
			this.optimizer = Objects.requireNonNull(request.optimizer().create(groups, request.optimizerSettings(), model.torch()),
					"the factory of the optimizer " + request.settings().optimizer() + " gave none");
		} catch (IllegalArgumentException refused) {
			network.close();
			throw new TrainingException(refused.getMessage(), 0, refused);
		} catch (RuntimeException | LinkageError broken) {
			network.close();
			throw broken;
		}
	}

	private List<ParameterGroup> groups() {
		var all = new ArrayList<ParameterGroup>();
		if (plan.unetRate() > 0) {
			all.add(new ParameterGroup("UNet", network.unet(), plan.unetRate()));
		}
		if (plan.textRate() > 0) {
			all.add(new ParameterGroup("text encoder", network.text(), plan.textRate()));
		}
		return List.copyOf(all);
	}

	LoraNetwork network() {
		return network;
	}

	Optimizer optimizer() {
		return optimizer;
	}

	Latents latents() {
		return latents;
	}

	/** The parameters with the rates of a step, counted from 1. */
	List<ParameterGroup> groups(long step) {
		double factor = plan.schedule().factor(step);
		return groups.stream().map(group -> group.withLearningRate(group.learningRate() * factor)).toList();
	}

	/**
	 * What the UNet is told; the caller closes it. Encodes all captions where they are kept.
	 *
	 * @param stop asked before each caption
	 * @return empty if it was stopped
	 */
	Optional<Conditions> conditions(BooleanSupplier stop) {
		CaptionSource captions = new CaptionPipeline(plan.captions())::apply;
		int clipSkip = (int) plan.values().whole(LoraTrainerSettings.CLIP_SKIP);
		if (plan.keepsText()) {
			return KeptConditions.encode(request.model(), plan.items(), captions, clipSkip, plan.random(), stop).map(Conditions.class::cast);
		}
		Adapters adapters = plan.trainsText() ? network : Adapters.NONE;
		return Optional.of(new LiveConditions(request.model(), plan.items(), captions, clipSkip, adapters, plan.trainsText(), plan.random()));
	}

	LoraStep step(Conditions conditions) {
		var model = request.model();
		var values = plan.values();
		var prediction = model.config().prediction();
		var weights = new LossWeights(model.schedule(), prediction, values.real(LoraTrainerSettings.MIN_SNR_GAMMA));
		var noise = new Noise(model.schedule(), prediction, weights, values.real(LoraTrainerSettings.NOISE_OFFSET), plan.random());
		GradientPass pass = values.flag(LoraTrainerSettings.CHECKPOINTING)
				? new CheckpointedPass(model.torch().ops(), model.unet(), network, plan.layers())
				: new PlainPass(model.torch().ops(), model.unet(), network);
		return new LoraStep(model.torch(), latents, conditions, noise, pass,
				new GradientClipping(values.real(LoraTrainerSettings.MAX_GRAD_NORM)), optimizer);
	}

	@Override
	public void close() {
		optimizer.close();
		network.close();
	}
}
