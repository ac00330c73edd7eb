package org.easel.core.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;

import org.junit.jupiter.api.Test;

class GenerationTextTest {

	@Test
	void theTextIsTheOneThatOtherProgramsRead() {
		var settings = settings("Steps", "20", "Sampler", "Euler", "CFG scale", "7", "Seed", "42", "Size", "64x64");
		assertEquals("a cat\nNegative prompt: ugly\nSteps: 20, Sampler: Euler, CFG scale: 7, Seed: 42, Size: 64x64",
				new GenerationText("a cat", "ugly", settings).format());
		assertEquals("a cat\nSteps: 20, Sampler: Euler, CFG scale: 7, Seed: 42, Size: 64x64", new GenerationText("a cat", "", settings).format());
		assertEquals("a cat", new GenerationText("a cat", "", settings()).format());
	}

	@Test
	void whatIsWrittenIsReadAgain() {
		var text = new GenerationText("two\nlines: a, b", "ugly,\nbad", settings("Steps", "20", "Seed", "1", "Lora hashes", "a: 1, b: 2", "Note", "say \"hi\"\\,\nbye"));
		assertEquals(text, GenerationText.parse(text.format()));
	}

	@Test
	void aTextOfAnotherProgramIsRead() {
		var text = GenerationText.parse("(1girl:1.2), <lora:x:0.8>\nNegative prompt: lowres,\nbad hands\n"
				+ "Steps: 28, Sampler: DPM++ 2M Karras, CFG scale: 5.5, Seed: 1234567890, Size: 832x1216, Model hash: 6ce0161689, Version: v1.9.4\n");
		assertEquals("(1girl:1.2), <lora:x:0.8>", text.prompt());
		assertEquals("lowres,\nbad hands", text.negative());
		assertEquals("DPM++ 2M Karras", text.settings().get("Sampler"));
		assertEquals("6ce0161689", text.settings().get("Model hash"));
		assertEquals(List.of("Steps", "Sampler", "CFG scale", "Seed", "Size", "Model hash", "Version"), List.copyOf(text.settings().keySet()));
	}

	@Test
	void aPromptAloneStaysAPrompt() {
		assertEquals(new GenerationText("a cat, time: noon", "", settings()), GenerationText.parse("a cat, time: noon"));
		assertEquals(new GenerationText("", "", settings()), GenerationText.parse(" \n"));
		assertEquals(new GenerationText("a", "b: c", settings()), GenerationText.parse("a\nNegative prompt: b: c"));
	}

	@Test
	void settingsAreACopy() {
		var settings = settings("Steps", "20");
		var text = new GenerationText("a", "", settings);
		settings.put("Seed", "1");
		assertEquals(List.of("Steps"), List.copyOf(text.settings().keySet()));
		assertThrows(UnsupportedOperationException.class, () -> text.settings().put("Seed", "1"));
	}

	private static LinkedHashMap<String, String> settings(String... keysAndValues) {
		var settings = new LinkedHashMap<String, String>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			settings.put(keysAndValues[i], keysAndValues[i + 1]);
		}
		return settings;
	}
}
