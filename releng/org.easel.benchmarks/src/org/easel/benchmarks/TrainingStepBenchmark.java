package org.easel.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.easel.core.safetensors.SafetensorsFile;
import org.easel.diffusion.base.StarterFiles;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.config.ModelConfigJson;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Prints Easel's training step on the built-in model beside the same step in PyTorch for Python, as a ratio. Arguments: the
 * Python interpreter, the folder of this bundle's sources, and maybe the number of threads.
 */
public final class TrainingStepBenchmark implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws IOException, InterruptedException {
		var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		if (arguments.length < 2) {
			System.err.println("Give the Python interpreter and the folder that holds step.py.");
			return 2;
		}
		int threads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : Runtime.getRuntime().availableProcessors();
		Path checkpoint = StarterFiles.installed().resolve("data/model/small.safetensors");
		ModelConfig config;
		try (var file = SafetensorsFile.open(checkpoint)) {
			config = ModelConfigJson.read(file.metadata().get(ModelConfigJson.METADATA_KEY));
		}
		var setup = new StepSetup(4, 16, threads, 5, 40);
		var python = new PythonStep(arguments[0], Path.of(arguments[1]).resolve("step.py"));
		StepResult easel = new EaselStep(config, checkpoint, setup).measure();
		print("Easel", easel);
		var missing = python.missing();
		if (missing.isPresent()) {
			System.out.println("Not compared: " + missing.get());
			return EXIT_OK;
		}
		StepResult other = python.measure(config, checkpoint, setup);
		print("Python", other);
		System.out.printf(Locale.ROOT, "Easel / Python: %.2f of the time by median, %.2f by minimum, %.2f of the memory; losses differ by %.1e, gradients by %.1e%n",
				easel.medianMillis() / other.medianMillis(), easel.minMillis() / other.minMillis(), easel.memory() / other.memory(),
				Math.abs(easel.loss() - other.loss()) / Math.abs(other.loss()), Math.abs(easel.gradient() - other.gradient()) / other.gradient());
		return EXIT_OK;
	}

	private static void print(String side, StepResult result) {
		System.out.printf(Locale.ROOT, "%-7s %7.1f ms a step by median, %7.1f by minimum, %6.0f MiB; loss %.7f, gradient %.6f%n", side, result.medianMillis(),
				result.minMillis(), result.memory(), result.loss(), result.gradient());
	}

	@Override
	public void stop() {
		// it ends by itself
	}
}
