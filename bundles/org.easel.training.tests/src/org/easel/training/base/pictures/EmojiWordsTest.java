package org.easel.training.base.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmojiWordsTest {

	@ParameterizedTest
	@CsvSource({ "red apple, red apple", "person: blond hair, blond hair person", "pi\u00f1ata, pinata", "T-Rex, t-rex",
			"woman\u2019s hat, woman's hat", "Mrs. Claus, mrs claus" })
	void makesAPlainName(String label, String name) {
		assertEquals(name, EmojiWords.name(label));
	}

	@Test
	void keepsWordsAndDropsTypedSignsRepeatsAndTheName() {
		assertEquals(List.of("love", "creme brulee", "tex-mex"),
				EmojiWords.tags("heart", List.of("<3", "Love", "love", ":)", "x", "red heart", "cr\u00e8me br\u00fbl\u00e9e", "tex-mex"), "red heart"));
	}
}
