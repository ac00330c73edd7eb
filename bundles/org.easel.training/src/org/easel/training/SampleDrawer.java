package org.easel.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.easel.core.run.SamplePrompt;
import org.easel.diffusion.Adapters;

/** Draws sample pictures of a run. */
@FunctionalInterface
public interface SampleDrawer {

	/**
	 * Draws one picture into a file, atomically.
	 *
	 * @param adapters the LoRA, or {@link Adapters#NONE} for the base model alone
	 * @param file to be written; its folder exists
	 * @param cancelled asked between the sampler's steps
	 * @return whether the picture was drawn; false if it was cancelled
	 * @throws IOException if the file cannot be written
	 */
	boolean draw(SamplePrompt prompt, Adapters adapters, Path file, BooleanSupplier cancelled) throws IOException;
}
