package org.easel.runs;

import org.eclipse.core.runtime.IExtensionRegistry;

import org.easel.diffusion.BaseModels;
import org.easel.tagging.Taggers;
import org.easel.training.Trainers;
import org.easel.training.optimizer.Optimizers;

/**
 * All that is contributed to Easel, by whomever.
 *
 * @param trainers ways to train
 * @param optimizers ways to step
 * @param taggers ways to describe pictures
 * @param baseModels kinds of base models
 * @param runners places where runs are done
 */
public record Registries(Trainers trainers, Optimizers optimizers, Taggers taggers, BaseModels baseModels, Runners runners) {

	/** Reads all five extension points of a registry. */
	public static Registries read(IExtensionRegistry registry) {
		return new Registries(Trainers.read(registry), Optimizers.read(registry), Taggers.read(registry), BaseModels.read(registry),
				Runners.read(registry));
	}
}
