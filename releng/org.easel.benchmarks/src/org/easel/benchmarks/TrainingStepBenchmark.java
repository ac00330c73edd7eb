package org.easel.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

import org.easel.core.safetensors.SafetensorsFile;
import org.easel.diffusion.base.StarterFiles;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.config.ModelConfigJson;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Prints Easel's training step on the built-in model beside the same step in PyTorch for Python, as ratios. Arguments: the
 * folder of this bundle's sources, and maybe the Python interpreter ({@code python3}) and the number of threads.
 */
public final class TrainingStepBenchmark implements IApplication {

	/** The sides take turns, so that what else the machine does meets both. */
	private static final int ROUNDS = 3;

	@Override
	public Object start(IApplicationContext context) throws IOException, InterruptedException {
		var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		var threads = threads(arguments);
		if (arguments.length < 1 || arguments.length > 3 || threads.isEmpty()) {
			System.err.println("Usage: bench [PYTHON] [THREADS], with the Python interpreter that has torch and safetensors (python3) and a number of threads from 1.");
			return 2;
		}
		Path checkpoint = StarterFiles.installed().resolve("data/model/small.safetensors");
		ModelConfig config;
		try (var file = SafetensorsFile.open(checkpoint)) {
			config = ModelConfigJson.read(file.metadata().get(ModelConfigJson.METADATA_KEY));
		}
		var setup = new StepSetup(4, 16, threads.get(), 5, 20);
		var python = new PythonStep(arguments.length > 1 ? arguments[1] : "python3", Path.of(arguments[0]).resolve("step.py"));
		compare(config, checkpoint, setup, python);
		return EXIT_OK;
	}

	private static Optional<Integer> threads(String... arguments) {
		if (arguments.length < 3) {
			return Optional.of(Runtime.getRuntime().availableProcessors());
		}
		return arguments[2].matches("[1-9]\\d{0,3}") ? Optional.of(Integer.parseInt(arguments[2])) : Optional.empty();
	}

	private static void compare(ModelConfig config, Path checkpoint, StepSetup setup, PythonStep python) throws IOException, InterruptedException {
		System.out.printf(Locale.ROOT, "One LoRA training step of the built-in model: batch %d, latents %d x %d, %d threads; %d rounds of %d steps%n",
				setup.batch(), setup.latent(), setup.latent(), setup.threads(), ROUNDS, setup.steps());
		var missing = python.missing();
		var ours = new ArrayList<StepResult>();
		var theirs = new ArrayList<StepResult>();
		for (int i = 0; i < ROUNDS; i++) {
			ours.add(new EaselStep(config, checkpoint, setup).measure());
			if (missing.isEmpty()) {
				theirs.add(python.measure(config, checkpoint, setup));
			}
		}
		var easel = StepResult.of(ours);
		print("Easel", easel);
		if (missing.isPresent()) {
			System.out.println("Not compared: " + missing.get());
			return;
		}
		var other = StepResult.of(theirs);
		print("Python", other);
		System.out.printf(Locale.ROOT, "Easel / Python: time %.2f by median, %.2f by minimum, %.2f of the processor; memory %.2f%n",
				easel.medianMillis() / other.medianMillis(), easel.minMillis() / other.minMillis(), easel.processorMillis() / other.processorMillis(),
				easel.memory() / other.memory());
		System.out.printf(Locale.ROOT, "Losses differ by %.1e, gradients by %.1e%n", Math.abs(easel.loss() - other.loss()) / Math.abs(other.loss()),
				Math.abs(easel.gradient() - other.gradient()) / other.gradient());
	}

	private static void print(String side, StepResult result) {
		System.out.printf(Locale.ROOT, "%-7s %7.1f ms a step by median, %7.1f by minimum, %7.1f of the processor; %5.0f MiB; loss %.7f, gradient %.6f%n", side,
				result.medianMillis(), result.minMillis(), result.processorMillis(), result.memory(), result.loss(), result.gradient());
	}

	@Override
	public void stop() {
		// it ends by itself
	}
}
