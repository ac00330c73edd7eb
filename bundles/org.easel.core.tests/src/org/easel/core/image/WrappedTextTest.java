package org.easel.core.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class WrappedTextTest {

	@Test
	void linesBreakBetweenWords() {
		assertEquals(List.of("a cat on", "a red", "sofa"), lines("  a cat on\na red sofa ", 8, 9));
		assertEquals(List.of("exactly8"), lines("exactly8", 8, 9));
		assertEquals(List.of(), lines(" ", 8, 9));
	}

	@Test
	void aWordWiderThanALineBreaksInside() {
		assertEquals(List.of("a", "masterpi", "ece b"), lines("a masterpiece b", 8, 9));
		assertEquals(List.of("a", "b"), lines("ab", 0, 9));
	}

	@Test
	void aLetterOfTwoCharsStaysWhole() {
		assertEquals(List.of("\uD83D\uDC31", "\uD83D\uDC31"), lines("\uD83D\uDC31\uD83D\uDC31", 3, 9));
	}

	@Test
	void whatDoesNotFitIsMarked() {
		assertEquals(List.of("a cat on", "a red s…"), lines("a cat on a red s sofa", 8, 2));
		assertEquals(List.of("abcdefg…"), lines("abcdefgh ij", 8, 1));
	}

	private static List<String> lines(String text, int width, int most) {
		return WrappedText.lines(text, String::length, width, most);
	}
}
