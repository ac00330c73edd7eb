package org.easel.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.easel.core.random.CounterRandom;
import org.easel.core.safetensors.SafetensorsFile;
import org.easel.diffusion.ModuleInfo;
import org.easel.diffusion.catalog.ModelCatalog;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.net.Checkpoint;
import org.easel.diffusion.net.Unet;
import org.easel.djl.Torch;
import org.easel.training.loop.NoisyBatch;
import org.easel.training.loop.PlainPass;
import org.easel.training.lora.LoraNames;
import org.easel.training.lora.LoraNetwork;
import org.easel.training.lora.LoraShape;
import org.easel.training.optimizer.AdamWFactory;
import org.easel.training.optimizer.Gradients;
import org.easel.training.optimizer.ParameterGroup;
import org.easel.training.optimizer.settings.AdamWSettings;

import ai.djl.ndarray.types.Shape;

/** Easel's own training step: forward, loss, backward and AdamW over the LoRA of a UNet. */
final class EaselStep {

	private static final int DIM = 16;
	private static final double RATE = 1e-4;

	private final ModelConfig config;
	private final Path checkpoint;
	private final StepSetup setup;

	EaselStep(ModelConfig config, Path checkpoint, StepSetup setup) {
		this.config = config;
		this.checkpoint = checkpoint;
		this.setup = setup;
	}

	StepResult measure() throws IOException {
		try (var torch = Torch.start(setup.threads()); var weights = new Checkpoint(SafetensorsFile.open(checkpoint), torch);
				var lora = lora(torch)) {
			var unet = new Unet(config.unet(), torch.ops(), weights);
			var pass = new PlainPass(torch.ops(), unet, lora);
			var group = new ParameterGroup("unet", lora.unet(), RATE);
			try (var optimizer = new AdamWFactory().create(List.of(group), new AdamWSettings().describe().defaults(), torch)) {
				var millis = new double[setup.steps()];
				double loss = 0;
				double gradient = 0;
				var processor = Duration.ZERO;
				for (int i = -setup.warmup(); i < setup.steps(); i++) {
					if (i == 0) {
						processor = processorTime();
					}
					long start = System.nanoTime();
					double value = step(torch, pass);
					if (i == -setup.warmup()) {
						loss = value;
						gradient = gradient(group);
					}
					optimizer.step(List.of(group));
					group.parameters().forEach(p -> Torch.zeroGradient(p.value()));
					if (i >= 0) {
						millis[i] = (System.nanoTime() - start) / 1e6;
					}
				}
				double spent = processorTime().minus(processor).toMillis() / (double) setup.steps();
				Arrays.sort(millis);
				return new StepResult(loss, gradient, millis[millis.length / 2], millis[0], spent, residentMemory());
			}
		}
	}

	private double step(Torch torch, PlainPass pass) {
		try (var scope = torch.ops().scope()) {
			int batch = setup.batch();
			var manager = scope.manager();
			var shape = new long[] { batch, config.unet().latentChannels(), setup.latent(), setup.latent() };
			var times = new float[batch];
			for (int i = 0; i < batch; i++) {
				times[i] = (17 + 371 * i) % 1000;
			}
			var noisy = new NoisyBatch(Waves.of(manager, 0, 1, shape), manager.create(times), Waves.of(manager, 1, 1, shape), manager.ones(new Shape(batch)));
			long added = config.unet().vectorWidth();
			return pass.run(noisy, Waves.of(manager, 2, 1, batch, 77, config.unet().contextWidth()), added == 0 ? null : Waves.of(manager, 3, 1, batch, added), 1);
		}
	}

	private LoraNetwork lora(Torch torch) {
		List<ModuleInfo> layers = ModelCatalog.of(config).modules().stream().filter(m -> m.part() == ModuleInfo.Part.UNET && m.inTransformer()).toList();
		var lora = LoraNetwork.create(torch, LoraNames.of(config), layers, new LoraShape(DIM, DIM), i -> new CounterRandom(1, 0, i));
		for (var module : lora.modules()) {
			try (var scope = torch.ops().scope()) {
				torch.ops().copyInto(module.down(), Waves.of(scope.manager(), 4, 1 / Math.sqrt(module.layer().in()), module.down().getShape().getShape()));
				torch.ops().copyInto(module.up(), Waves.of(scope.manager(), 5, 0.01, module.up().getShape().getShape()));
			}
		}
		return lora;
	}

	private static double gradient(ParameterGroup group) {
		try (var off = Torch.noGradients(); var gradients = Gradients.of(group.parameters())) {
			double sum = 0;
			for (var gradient : gradients.tensors()) {
				for (float value : gradient.toFloatArray()) {
					sum += Math.abs(value);
				}
			}
			return sum;
		}
	}

	private static Duration processorTime() {
		return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
	}

	/** Greatest resident memory of this process so far, MiB. */
	private static double residentMemory() throws IOException {
		return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmHWM:"))
				.mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(Double.NaN);
	}
}
