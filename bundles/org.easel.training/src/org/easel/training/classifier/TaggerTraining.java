package org.easel.training.classifier;

import java.io.IOException;
import java.nio.file.Path;

import org.easel.core.random.CounterRandom;
import org.easel.core.settings.SettingValues;
import org.easel.djl.Torch;
import org.easel.training.base.BaseState;
import org.easel.training.base.BaseTraining;
import org.easel.training.base.PhaseRun;
import org.easel.training.optimizer.OptimizerFactory;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** Trains a small tagger from nothing. It can be stopped after any step and goes on from its last saved state. */
public final class TaggerTraining {

	private static final long STREAM = 0x746167676572L;
	/** Batches that the norms are measured over in the end, at the trained weights. */
	private static final int MEASURED = 25;
	/** Pictures whose results are kept beside the weights. */
	private static final int CHECKED = 4;

	private final TaggerRecipe recipe;
	private final Path packages;
	private final Path folder;
	private final OptimizerFactory adamw;
	private final SettingValues optimizerSettings;

	/**
	 * @param packages the folder that the recipe's packages of pictures lie in
	 * @param folder takes the state and the trained weights
	 * @param adamw makes the optimizer
	 */
	public TaggerTraining(TaggerRecipe recipe, Path packages, Path folder, OptimizerFactory adamw, SettingValues optimizerSettings) {
		this.recipe = recipe;
		this.packages = packages;
		this.folder = folder;
		this.adamw = adamw;
		this.optimizerSettings = optimizerSettings;
	}

	/** File that the trained weights are written to as safetensors; after each saved state the weights as they are then. */
	public Path result() {
		return folder.resolve("tagger.safetensors");
	}

	/** Folder that takes the pictures that are not learnt from; {@link HeldOutFolder} reads it. */
	public Path heldOut() {
		return folder.resolve("held-out");
	}

	/**
	 * Trains until the end or until asked to stop.
	 *
	 * @return whether the end was reached
	 * @throws IOException if a picture cannot be read or a file not be written
	 */
	public boolean run(Torch torch, BaseTraining.Progress progress) throws IOException {
		var drawings = Drawings.read(recipe, packages);
		var labels = drawings.labels();
		progress.note(drawings.learnt().size() + " pictures to learn from, " + drawings.heldOut().size() + " held out, " + labels.size() + " labels.");
		HeldOutFolder.write(drawings, heldOut());
		var variants = new Variants(recipe, labels, drawings.learnt());
		var net = new ClassifierNet(recipe.network().widths(), labels.size(), recipe.seed(), torch);
		var meanwhile = new ClassifierNet(recipe.network().widths(), labels.size(), recipe.seed(), torch);
		var saving = new Saving(progress, averages -> {
			var tensors = meanwhile.parameters();
			for (int i = 0; i < tensors.size(); i++) {
				torch.ops().copyInto(tensors.get(i).value(), averages.get(i));
			}
			write(drawings, variants, meanwhile, torch);
		});
		var run = new PhaseRun(torch, recipe.training(), net.parameters(), optimizerSettings, adamw, new BaseState(folder, "tagger", torch), saving);
		boolean finished = run.run(step -> loss(step, variants, labels.size(), net, torch));
		if (finished) {
			write(drawings, variants, net, torch);
		}
		return finished;
	}

	private void write(Drawings drawings, Variants variants, ClassifierNet net, Torch torch) throws IOException {
		for (int number = 1; number <= MEASURED; number++) {
			try (var scope = torch.ops().scope()) {
				net.measure(batch(-number, variants, drawings.labels().size(), torch).pictures(), number);
			}
		}
		try (var scope = torch.ops().scope()) {
			var pictures = torch.ops().narrow(batch(0, variants, drawings.labels().size(), torch).pictures(), 0, 0, Math.min(CHECKED, recipe.training().batch()));
			ClassifierFile.write(result(), recipe, drawings, net, pictures);
		}
	}

	private record Batch(NDArray pictures, NDArray targets) {
	}

	private NDArray loss(int step, Variants variants, int labels, ClassifierNet net, Torch torch) {
		var batch = batch(step, variants, labels, torch);
		return net.loss(batch.pictures(), batch.targets(), recipe.positiveWeight());
	}

	private Batch batch(int step, Variants variants, int labels, Torch torch) {
		int count = recipe.training().batch();
		int side = recipe.network().side();
		int size = 3 * side * side;
		var pixels = new float[count * size];
		var targets = new float[count * labels];
		for (int i = 0; i < count; i++) {
			var random = new CounterRandom(recipe.seed(), STREAM + step, i);
			System.arraycopy(variants.vary(random, targets, i * labels), 0, pixels, i * size, size);
		}
		var manager = torch.ops().current();
		return new Batch(manager.create(pixels, new Shape(count, 3, side, side)), manager.create(targets, new Shape(count, labels)));
	}
}
