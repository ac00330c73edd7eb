package org.easel.diffusion.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.easel.diffusion.TestConfigs;
import org.easel.diffusion.kinds.StableDiffusionXl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelConfigJsonTest {

	@Test
	void whatIsWrittenIsReadAgain() {
		for (ModelConfig config : new ModelConfig[] { TestConfigs.MINI, StableDiffusionXl.CONFIG, StableDiffusionXl.CONFIG.with(Prediction.V, true) }) {
			assertEquals(config, ModelConfigJson.read(ModelConfigJson.write(config)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "7", "[]", "{}", "{\"unet\":", "{\"unet\":{}}", "no json", "{\"unet\":\"small\"}" })
	void brokenJsonIsRefused(String json) {
		var failure = assertThrows(IllegalArgumentException.class, () -> ModelConfigJson.read(json));
		assertTrue(failure.getMessage().startsWith("The model's configuration"), failure.getMessage());
	}

	/** One value of a sound configuration replaced by a broken one. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "\"channels\":8,\"multipliers\":[1,2],\"residualBlocks\":1,\"depths\"|\"channels\":8,\"multipliers\":[1],\"residualBlocks\":1,\"depths\"",
			"\"multipliers\":[1,2]|\"multipliers\":null", "\"multipliers\":[1,2]|\"multipliers\":[]", "\"multipliers\":[1,2]|\"multipliers\":[1,null]",
			"\"depths\":[0,1]|\"depths\":[0,-1]", "\"text\":[{|\"text\":[],\"rest\":[{", "\"layout\":\"CLIP\"|\"layout\":\"BERT\"",
			"\"prediction\":\"V\"|\"prediction\":\"X\"", "\"prediction\":\"V\"|\"other\":\"V\"", "\"heads\":2,\"headWidth\":0|\"heads\":0,\"headWidth\":0",
			"\"heads\":2,\"headWidth\":0|\"heads\":3,\"headWidth\":0", "\"normGroups\":4|\"normGroups\":3", "\"normGroups\":4|\"normGroups\":0",
			"\"residualBlocks\":1|\"residualBlocks\":2000000000", "\"residualBlocks\":1|\"residualBlocks\":0", "\"layers\":2|\"layers\":-1", "\"width\":8|\"width\":9",
			"\"latentScale\":0.5|\"latentScale\":0", "\"latentChannels\":4|\"latentChannels\":0", "\"vocabulary\":49408|\"vocabulary\":0",
			"\"length\":77|\"length\":1", "\"steps\":1000|\"steps\":0", "\"start\":8.5E-4|\"start\":-1", "\"end\":0.012|\"end\":2",
			"\"zeroTerminalSnr\":false|\"zeroTerminalSnr\":7", "\"prefix\":\"model.diffusion_model.\"|\"prefix\":null" })
	void valuesThatNoModelHasAreRefused(String sound, String broken) {
		String json = ModelConfigJson.write(TestConfigs.MINI);
		assertTrue(json.contains(sound), json);
		String changed = json.replace(sound, broken);
		var failure = assertThrows(IllegalArgumentException.class, () -> ModelConfigJson.read(changed));
		assertTrue(failure.getMessage().startsWith("The model's configuration"), failure.getMessage());
	}

	@Test
	void zeroTerminalSnrNeedsVelocity() {
		var failure = assertThrows(IllegalArgumentException.class, () -> TestConfigs.MINI.with(Prediction.EPSILON, true));
		assertTrue(failure.getMessage().contains("v-prediction"), failure.getMessage());
	}

	@Test
	void predictionsAreFoundByTheirIds() {
		for (Prediction prediction : Prediction.values()) {
			assertEquals(prediction, Prediction.of(prediction.id()));
		}
		assertThrows(IllegalArgumentException.class, () -> Prediction.of("sample"));
	}
}
