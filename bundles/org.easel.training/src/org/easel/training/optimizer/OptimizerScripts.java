package org.easel.training.optimizer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.easel.djl.Script;

/** The TorchScript texts beside these classes. */
final class OptimizerScripts {

	private OptimizerScripts() {
	}

	/** Compiles the resource of this name. */
	static Script compile(String resource) {
		try (var in = OptimizerScripts.class.getResourceAsStream(resource)) {
			return Script.compile(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
