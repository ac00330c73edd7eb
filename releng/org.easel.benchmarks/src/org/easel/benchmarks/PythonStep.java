package org.easel.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.easel.diffusion.config.ModelConfig;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The same step in PyTorch for Python, in a process of its own. */
final class PythonStep {

	private final String python;
	private final Path script;

	/**
	 * @param python the interpreter, such as {@code python3}
	 * @param script step.py
	 */
	PythonStep(String python, Path script) {
		this.python = python;
		this.script = script;
	}

	/** Why there is nothing to compare with; empty where Python has PyTorch. */
	Optional<String> missing() throws IOException, InterruptedException {
		try {
			Process process = new ProcessBuilder(python, "-c", "import torch, safetensors; print(torch.__version__)").redirectErrorStream(true).start();
			String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
			return process.waitFor() == 0 ? Optional.empty()
					: Optional.of(python + " lacks torch or safetensors (" + out.lines().reduce((a, b) -> b).orElse("") + "). Install them, or name another Python.");
		} catch (IOException e) {
			return Optional.of(python + " cannot be started. Install Python with torch and safetensors, or name another Python.");
		}
	}

	StepResult measure(ModelConfig config, Path checkpoint, StepSetup setup) throws IOException, InterruptedException {
		var json = new JsonObject();
		json.add("unet", new Gson().toJsonTree(config.unet()));
		json.addProperty("latent", setup.latent());
		json.addProperty("batch", setup.batch());
		Path file = Files.createTempFile("easel-step", ".json");
		try {
			Files.writeString(file, json.toString());
			Process process = new ProcessBuilder(List.of(python, script.toString(), file.toString(), "--checkpoint", checkpoint.toString(), "--threads",
					Integer.toString(setup.threads()), "--warmup", Integer.toString(setup.warmup()), "--steps", Integer.toString(setup.steps())))
					.redirectErrorStream(true).start();
			// warnings come before what it measured
			String last = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().reduce("", (a, b) -> b);
			if (process.waitFor() != 0) {
				throw new IOException(script + " failed: " + last);
			}
			return StepResult.of(JsonParser.parseString(last).getAsJsonObject());
		} finally {
			Files.delete(file);
		}
	}
}
