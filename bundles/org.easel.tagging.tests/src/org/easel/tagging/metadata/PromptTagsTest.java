package org.easel.tagging.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptTagsTest {

	@Test
	void negativePromptAndSettingsAreLeftOut() {
		assertEquals(List.of("1girl", "beach"), PromptTags.of("""
				1girl, beach
				Negative prompt: bad hands, (blurry:1.4)
				Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Size: 512x512"""));
		assertEquals(List.of("1girl"), PromptTags.of("1girl\nSteps: 20, Sampler: Euler a"));
		assertEquals(List.of(), PromptTags.of("Steps: 20, Sampler: Euler a"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"(cat:1.2) | cat", "((cat)) | cat", "[cat] | cat", "(cat: 0.8 ) | cat",
			"(cat:-.5) | cat", "((cat:1.1):1.2) | cat", "red <lora:my_style-v1:0.8> hat | red,hat",
			"<lora:a:1> cat <lyco:b:0.5> | cat", "saber \\(fate\\) | saber (fate)", "(saber \\(fate\\):1.3) | saber (fate)",
			":3 | :3", ">_< | >_<", "<o>_<o> | <o>_<o>", "[cat:dog:0.5] | cat,dog", "[cat:12] | cat", "cat BREAK dog | cat,dog",
			"cat AND dog | cat,dog", "BRAND new | BRAND new", "a  \t b | a b", "'' | ''", "'(((,' | ''", ")) cat | cat"})
	void marksOfAPromptAreRemoved(String prompt, String tags) {
		assertEquals(tags, String.join(",", PromptTags.of(prompt)));
	}

	@Test
	void alternatingWordsAreEachATag() {
		assertEquals(List.of("cow", "horse", "field"), PromptTags.of("[cow|horse], field"));
	}

	@Test
	void weightsOverSeveralTagsAreRemovedFromTheLast() {
		assertEquals(List.of("red hat", "blue coat", "tree"), PromptTags.of("(red hat, blue coat:1.3), tree"));
	}

	@Test
	void linesPartTags() {
		assertEquals(List.of("masterpiece", "1girl"), PromptTags.of("masterpiece\n1girl"));
	}

	@Test
	void aLoneBackslashAtTheEndIsText() {
		assertEquals(List.of("cat\\"), PromptTags.of("cat\\"));
	}
}
