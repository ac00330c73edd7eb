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
			return process.waitFor() == 0 ? Optional.empty() : Optional.of(python + " has no PyTorch: " + out.lines().reduce((a, b) -> b).orElse(""));
		} catch (IOException e) {
			return Optional.of(python + " is not installed.");
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
					.redirectError(ProcessBuilder.Redirect.DISCARD).start();
			String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (process.waitFor() != 0) {
				throw new IOException(script + " failed: " + out);
			}
			return StepResult.of(JsonParser.parseString(out).getAsJsonObject());
		} finally {
			Files.delete(file);
		}
	}
}
