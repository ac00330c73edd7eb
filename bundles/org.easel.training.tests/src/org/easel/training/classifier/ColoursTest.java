package org.easel.training.classifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColoursTest {

	@ParameterizedTest
	@CsvSource({"220,40,40,red", "255,150,30,orange", "250,215,50,yellow", "60,170,60,green", "40,110,220,blue", "130,60,190,purple", "245,130,180,pink",
			"255,170,170,pink", "130,80,40,brown", "20,20,20,black", "150,150,150,grey", "250,250,250,white", "110,20,20,brown", "255,20,120,pink"})
	void everyColourHasItsWord(int red, int green, int blue, String word) {
		assertEquals(word, Colours.WORDS.get(Colours.word(red, green, blue)));
	}

	@Test
	void aColourIsNamedFromAFifthOn() {
		var colours = new Colours();
		for (int i = 0; i < 8; i++) {
			colours.count(255, 0, 0);
		}
		colours.count(0, 0, 255);
		assertTrue(colours.named(Colours.WORDS.indexOf("red")));
		assertFalse(colours.named(Colours.WORDS.indexOf("blue")));
		colours.count(0, 0, 255);
		assertTrue(colours.named(Colours.WORDS.indexOf("blue")));
	}

	@Test
	void inkIsBlack() {
		var colours = new Colours();
		colours.count(255, 0, 0);
		colours.inked();
		assertTrue(colours.named(Colours.WORDS.indexOf("black")));
		assertFalse(colours.named(Colours.WORDS.indexOf("red")));
	}

	@Test
	void nothingHasNoColour() {
		assertFalse(new Colours().named(0));
	}
}
