package org.easel.training.base;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.easel.core.settings.SettingValues;
import org.easel.diffusion.DiffusionModel;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.net.Vae;
import org.easel.diffusion.tokenizer.ClipTokenizer;
import org.easel.djl.Torch;
import org.easel.training.base.pictures.BasePicture;
import org.easel.training.base.pictures.DrawnPicture;
import org.easel.training.optimizer.OptimizerFactory;
import org.easel.training.optimizer.Parameter;

import ai.djl.ndarray.NDArray;

/**
 * Trains a small base model from nothing: the autoencoder first, then text encoder and UNet together on its latents. It can
 * be stopped after any step and goes on from its last saved state.
 */
public final class BaseTraining {

	/** What a base training tells while it runs. */
	public interface Progress {

		/** After each step, counted from 1. */
		void step(String phase, int step, int steps, double loss, double seconds);

		/** A word on what happens between the phases. */
		void note(String message);

		/** After a state was saved in the midst of a phase. */
		default void saved(String phase, int step, List<NDArray> averages, List<Parameter> parameters) throws IOException {
		}

		/** Whether to save and leave after this step. */
		boolean stopRequested();
	}

	private final BaseRecipe recipe;
	private final List<DrawnPicture> every;
	private final List<DrawnPicture> pictures;
	private final Path folder;
	private final ClipTokenizer tokenizer;
	private final OptimizerFactory adamw;
	private final SettingValues optimizerSettings;
	private final Optional<Path> earlierModel;

	/**
	 * @param pictures all pictures of the model's own hand: the autoencoder learns from every one, the diffusion phase from those
	 *                 that the recipe selects
	 * @param hands pictures by the recipe's other hands; both phases learn from them
	 * @param folder takes the state and the finished model
	 * @param adamw makes the optimizer of both phases
	 * @param earlierModel a model whose tensors are the first values where names and shapes agree; a saved state comes first
	 * @throws IOException if a picture cannot be read
	 */
	public BaseTraining(BaseRecipe recipe, List<BasePicture> pictures, List<DrawnPicture> hands, Path folder, ClipTokenizer tokenizer, OptimizerFactory adamw,
			SettingValues optimizerSettings, Optional<Path> earlierModel) throws IOException {
		this.recipe = recipe;
		var own = new ArrayList<DrawnPicture>();
		var selected = new ArrayList<DrawnPicture>();
		for (var picture : pictures) {
			var drawn = DrawnPicture.of(picture, recipe.pictures().style());
			own.add(drawn);
			if (recipe.pictures().takes(picture.group(), picture.subgroup(), picture.name())) {
				selected.add(drawn);
			}
		}
		this.every = Stream.concat(own.stream(), hands.stream()).toList();
		this.pictures = Stream.concat(selected.stream(), hands.stream()).toList();
		this.folder = folder;
		this.tokenizer = tokenizer;
		this.adamw = adamw;
		this.optimizerSettings = optimizerSettings;
		this.earlierModel = earlierModel;
	}

	/** File that the finished model is written to; after each saved state the model as it is then. */
	public Path result() {
		return folder.resolve("small.safetensors");
	}

	/**
	 * Trains until the end or until asked to stop.
	 *
	 * @return whether the end was reached
	 * @throws IOException if a picture cannot be read or a file not be written
	 */
	public boolean run(Torch torch, Progress progress) throws IOException {
		ModelConfig config = recipe.model();
		var model = new FreshModel(config, torch.manager(), recipe.seed());
		if (earlierModel.isPresent()) {
			progress.note(model.take(earlierModel.get(), torch) + " tensors start from " + earlierModel.get().getFileName() + ".");
		}
		if (pictures.isEmpty()) {
			throw new IOException("None of the pictures is of a kind that the recipe names. Check its groups and subgroups.");
		}
		progress.note(pictures.size() + " pictures, " + every.size() + " for the autoencoder.");
		String vaePrefix = config.vae().prefix();
		var vaeParameters = model.train(name -> name.startsWith(vaePrefix));
		var vaeRun = new PhaseRun(torch, recipe.vae(), vaeParameters, optimizerSettings, adamw, new BaseState(folder, "vae", torch), progress);
		var vae = new Vae(config.vae(), torch.ops(), model);
		var vaeLoss = new VaeLoss(recipe, new PictureVariants(every, recipe.pictures()), vae, torch);
		if (!vaeRun.run(vaeLoss::loss)) {
			return false;
		}
		vaeParameters.forEach(p -> p.value().setRequiresGradient(false));
		var latents = LatentSet.encode(recipe, new PictureVariants(pictures, recipe.pictures()), vae, torch);
		ModelConfig scaled = config.withLatentScale(latents.scale());
		progress.note("Latent scale " + latents.scale() + ", reconstruction error " + vaeLoss.error(64) + ".");
		// Random vectors tell words apart as well as trained ones, and they would be a third of what the optimizer moves.
		var parameters = model.train(name -> !name.startsWith(vaePrefix) && !name.contains(".token_embedding."));
		var run = new PhaseRun(torch, recipe.diffusion(), parameters, optimizerSettings, adamw, new BaseState(folder, "diffusion", torch),
				new Exporting(progress, result(), scaled, model));
		var whole = new DiffusionModel(scaled, model, () -> {
		}, result(), tokenizer, torch);
		var loss = new DiffusionLoss(recipe, scaled, whole, latents, torch);
		boolean finished = run.run(loss::loss);
		if (finished) {
			BaseExport.write(result(), scaled, model.tensors());
		}
		return finished;
	}
}
