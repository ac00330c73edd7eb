package org.easel.runs;

import java.nio.file.Path;

import org.easel.diffusion.BaseModelFacts;

/**
 * A base model on this computer.
 *
 * @param file the checkpoint
 * @param builtIn whether Easel brings it
 * @param facts what it is
 */
public record BaseModelFile(Path file, boolean builtIn, BaseModelFacts facts) {

	/** The path as run settings keep it: empty for one that Easel brings. */
	public String setting() {
		return builtIn ? "" : file.toAbsolutePath().normalize().toString();
	}
}
