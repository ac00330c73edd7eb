package org.easel.tagging.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class TagKeyTest {

	@Test
	void spellingsOfOneTagAreEqual() {
		assertEquals(TagKey.of("long hair"), TagKey.of(" Long_Hair "));
		assertEquals(TagKey.of("long hair"), TagKey.of("long   hair"));
	}

	@Test
	void otherTagsAreNot() {
		assertNotEquals(TagKey.of("longhair"), TagKey.of("long hair"));
	}

	@Test
	void lettersFoldTheSameInEveryLanguage() {
		assertEquals(TagKey.of("TITLE"), TagKey.of("title"));
	}
}
