package org.easel.training.lora;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.easel.core.random.CounterRandom;
import org.easel.diffusion.ModuleInfo;
import org.easel.diffusion.ModuleInfo.Kind;
import org.easel.diffusion.ModuleInfo.Part;
import org.easel.djl.Torch;
import org.easel.training.TestConfigs;
import org.easel.training.optimizer.Parameter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

class LoraNetworkTest {

	private static final String PATH = "model.diffusion_model.middle_block.1.";
	private static final ModuleInfo LINEAR = ModuleInfo.linear(PATH + "transformer_blocks.0.attn1.to_q", 64, 32, Part.UNET);
	private static final ModuleInfo CONV = new ModuleInfo(PATH + "proj_in", Kind.CONV, 8, 4, 1, 1, 0, Part.UNET, true);
	private static final ModuleInfo TEXT = ModuleInfo.linear("cond_stage_model.transformer.text_model.encoder.layers.0.mlp.fc1", 4, 6, Part.TEXT_1);

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
	void startsWithUniformDownAndZeroUp() {
		try (var network = network(5)) {
			float[] down = network.modules().get(0).down().toFloatArray();
			double bound = 1 / Math.sqrt(64);
			double greatest = 0;
			double sum = 0;
			for (float value : down) {
				greatest = Math.max(greatest, Math.abs(value));
				sum += value * value;
			}
			assertTrue(greatest <= bound && greatest > 0.97 * bound, "greatest " + greatest);
			assertEquals(bound * bound / 3, sum / down.length, bound * bound / 30, "variance of a uniform distribution");
			network.modules().forEach(module -> assertArrayEquals(new float[(int) module.up().size()], module.up().toFloatArray()));
			assertEquals(new Shape(16, 8, 1, 1), network.modules().get(1).down().getShape());
			assertEquals(new Shape(4, 16, 1, 1), network.modules().get(1).up().getShape());
		}
	}

	@Test
	void isTheSameForTheSameSeedOnly() {
		try (var first = network(5); var again = network(5); var other = network(6)) {
			for (int i = 0; i < 3; i++) {
				assertArrayEquals(first.modules().get(i).down().toFloatArray(), again.modules().get(i).down().toFloatArray());
				assertFalse(Arrays.equals(first.modules().get(i).down().toFloatArray(), other.modules().get(i).down().toFloatArray()));
			}
		}
	}

	@Test
	void groupsParametersByPart() {
		try (var network = network(5)) {
			assertEquals(List.of("lora_unet_mid_block_attentions_0_transformer_blocks_0_attn1_to_q.lora_down.weight",
					"lora_unet_mid_block_attentions_0_transformer_blocks_0_attn1_to_q.lora_up.weight",
					"lora_unet_mid_block_attentions_0_proj_in.lora_down.weight", "lora_unet_mid_block_attentions_0_proj_in.lora_up.weight"),
					network.unet().stream().map(Parameter::name).toList());
			assertEquals(2, network.text().size());
		}
	}

	@Test
	void addsUpTimesDownTimesStrengthTimesAlphaPerDim() {
		try (var network = network(5); var scope = torch.ops().scope(); var off = Torch.noGradients()) {
			var module = network.modules().get(0);
			module.up().addi(0.5f);
			NDArray x = scope.manager().ones(new Shape(1, 64));
			NDArray y = scope.manager().ones(new Shape(1, 32));
			float[] down = module.down().toFloatArray();
			double sum = 0;
			for (float value : down) {
				sum += value;
			}
			assertEquals(1 + 0.5 * sum * 8 / 16, network.forModule(LINEAR.path()).apply(x, y).toFloatArray()[31], 1e-5);
			assertEquals(1 + 0.25 * 0.5 * sum * 8 / 16, network.at(0.25).forModule(LINEAR.path()).apply(x, y).toFloatArray()[31], 1e-5);
			assertNull(network.at(0).forModule(LINEAR.path()));
			assertNull(network.forModule("model.diffusion_model.out.2"));
		}
	}

	@Test
	void convolutionsAreTheSameAsLinearLayersOverPlaces() {
		try (var network = network(5); var scope = torch.ops().scope(); var off = Torch.noGradients()) {
			var module = network.modules().get(1);
			module.up().addi(0.5f);
			NDArray x = scope.manager().ones(new Shape(1, 8, 2, 3));
			NDArray y = scope.manager().zeros(new Shape(1, 4, 2, 3));
			NDArray z = network.forModule(CONV.path()).apply(x, y);
			double sum = 0;
			for (float value : module.down().toFloatArray()) {
				sum += value;
			}
			assertEquals(new Shape(1, 4, 2, 3), z.getShape());
			assertEquals(0.5 * sum * 8 / 16, z.toFloatArray()[23], 1e-5);
		}
	}

	@Test
	void refusesSizesThatCannotTrain() {
		assertTrue(assertThrows(IllegalArgumentException.class, () -> new LoraShape(0, 1)).getMessage().contains("Network dim is 0"));
		assertThrows(IllegalArgumentException.class, () -> new LoraShape(16, 0));
		assertThrows(IllegalArgumentException.class, () -> new LoraShape(16, Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> new LoraShape(16, Double.POSITIVE_INFINITY));
	}

	private static LoraNetwork network(long seed) {
		return LoraNetwork.create(torch, LoraNames.of(TestConfigs.tiny()), List.of(LINEAR, CONV, TEXT), new LoraShape(16, 8),
				i -> new CounterRandom(seed, 0, i));
	}
}
