package org.easel.training.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.easel.diffusion.config.ModelConfig;
import org.easel.djl.Torch;
import org.easel.training.TestConfigs;
import org.easel.training.optimizer.Parameter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GradientPassTest {

	private static Torch torch;

	@BeforeAll
	static void start() {
		torch = Torch.start(1);
	}

	@AfterAll
	static void stop() {
		torch.close();
	}

	@Test
	void givesTheReferencesGradientsForStableDiffusion15() throws IOException {
		try (var reference = new ReferenceCase("sd15-tiny", TestConfigs.sd15Fixture(), torch)) {
			assertReference(reference, new PlainPass(torch.ops(), reference.unet, reference.lora));
		}
	}

	@Test
	void givesTheReferencesGradientsForSdxl() throws IOException {
		try (var reference = new ReferenceCase("sdxl-tiny", TestConfigs.sdxlFixture(), torch)) {
			assertReference(reference, new PlainPass(torch.ops(), reference.unet, reference.lora));
		}
	}

	@Test
	void checkpointingGivesTheSameGradientsForStableDiffusion15() throws IOException {
		assertSameWithCheckpointing("sd15-tiny", TestConfigs.sd15Fixture());
	}

	@Test
	void checkpointingGivesTheSameGradientsForSdxl() throws IOException {
		assertSameWithCheckpointing("sdxl-tiny", TestConfigs.sdxlFixture());
	}

	@Test
	void aShareScalesTheGradientsAndTwoPassesAddUp() throws IOException {
		try (var reference = new ReferenceCase("sd15-tiny", TestConfigs.sd15Fixture(), torch)) {
			var pass = new PlainPass(torch.ops(), reference.unet, reference.lora);
			var whole = gradients(reference, pass, 1);
			zero(reference);
			pass(reference, pass, 0.25);
			pass(reference, pass, 0.75);
			assertClose(whole, read(reference), 1e-5);
		}
	}

	private static void assertReference(ReferenceCase reference, GradientPass pass) throws IOException {
		var gradients = gradients(reference, pass, 1);
		assertEquals(2 * reference.layers().size(), gradients.size());
		var wanted = new LinkedHashMap<String, float[]>();
		for (String name : gradients.keySet()) {
			wanted.put(name, reference.gradient(name));
		}
		assertClose(wanted, gradients, 1e-4);
	}

	private static void assertSameWithCheckpointing(String name, ModelConfig config) throws IOException {
		try (var reference = new ReferenceCase(name, config, torch)) {
			var plain = gradients(reference, new PlainPass(torch.ops(), reference.unet, reference.lora), 1);
			zero(reference);
			var again = gradients(reference, new CheckpointedPass(torch.ops(), reference.unet, reference.lora, reference.layers()), 1);
			assertClose(plain, again, 5e-6);
		}
	}

	private static Map<String, float[]> gradients(ReferenceCase reference, GradientPass pass, double share) throws IOException {
		assertEquals(reference.loss(), pass(reference, pass, share), 1e-5 * reference.loss());
		return read(reference);
	}

	private static double pass(ReferenceCase reference, GradientPass pass, double share) throws IOException {
		try (var scope = torch.ops().scope()) {
			var conditions = reference.conditions();
			return pass.run(reference.batch(), conditions[0], conditions[1], share);
		}
	}

	private static List<Parameter> parameters(ReferenceCase reference) {
		var parameters = new ArrayList<>(reference.lora.unet());
		parameters.addAll(reference.lora.text());
		return parameters;
	}

	private static Map<String, float[]> read(ReferenceCase reference) {
		var gradients = new LinkedHashMap<String, float[]>();
		for (Parameter parameter : parameters(reference)) {
			try (var gradient = parameter.value().getGradient()) {
				gradients.put(parameter.name(), gradient.toFloatArray());
			}
		}
		return gradients;
	}

	private static void zero(ReferenceCase reference) {
		parameters(reference).forEach(parameter -> Torch.zeroGradient(parameter.value()));
	}

	private static void assertClose(Map<String, float[]> wanted, Map<String, float[]> found, double most) {
		var different = new ArrayList<String>();
		wanted.forEach((name, values) -> {
			double greatest = 0;
			double difference = 0;
			for (int i = 0; i < values.length; i++) {
				greatest = Math.max(greatest, Math.abs(values[i]));
				difference = Math.max(difference, Math.abs(values[i] - found.get(name)[i]));
			}
			if (difference > most * greatest) {
				different.add(name + ": " + difference / greatest);
			}
		});
		assertTrue(different.isEmpty(), different.size() + " of " + wanted.size() + " differ: " + different.stream().limit(5).toList());
	}
}
