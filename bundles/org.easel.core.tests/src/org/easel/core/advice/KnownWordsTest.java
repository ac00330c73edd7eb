package org.easel.core.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

class KnownWordsTest {

	private final KnownWords words = new KnownWords(Set.of("apple", "hot dog", "dog", "dog face", "food"), Set.of("apple"));

	@Test
	void aTagIsKnownByItselfOrByItsEnd() {
		assertEquals(Optional.of("food"), words.wordFor("food"));
		assertEquals(Optional.of("apple"), words.wordFor("  Red Apple "));
		assertEquals(Optional.of("apple"), words.wordFor("very big red apple"));
	}

	@Test
	void theLongestEndThatIsKnownIsTaken() {
		assertEquals(Optional.of("hot dog"), words.wordFor("big hot dog"));
		assertEquals(Optional.of("dog face"), words.wordFor("dog face"));
	}

	@Test
	void otherTagsAreUnknown() {
		assertEquals(Optional.empty(), words.wordFor("inski"));
		assertEquals(Optional.empty(), words.wordFor("apple tree"));
		assertEquals(Optional.empty(), words.wordFor(" "));
	}
}
