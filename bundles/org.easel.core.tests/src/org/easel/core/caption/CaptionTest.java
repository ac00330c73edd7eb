package org.easel.core.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class CaptionTest {

	@Test
	void tagsArePartedTrimmedAndNeverEmpty() {
		assertEquals(List.of("a cat", "b", "c"), Caption.parse("  a cat ,,b\r\nc, \n").tags());
		assertEquals("a cat, b, c", Caption.parse("a cat,b\nc").format());
		assertTrue(Caption.parse(" , \n").isEmpty());
		assertEquals(Caption.EMPTY, Caption.parse(""));
		assertEquals(List.of("a", "b"), new Caption(List.of("a,b")).tags());
	}

	@Test
	void aTagIsAddedOnce() {
		var caption = Caption.parse("a, b");
		assertEquals("a, b, c", caption.with(" c ").format());
		assertSame(caption, caption.with("b"));
		assertTrue(caption.contains(" a "));
		assertFalse(caption.contains("A"));
	}

	@Test
	void aTriggerWordComesFirstAndOnlyThere() {
		assertEquals("t, a, b", Caption.parse("a, t, b, t").first("t").format());
	}

	@Test
	void tagsAreTakenAwayAndReplaced() {
		var caption = Caption.parse("a, b, a");
		assertEquals("b", caption.without("a").format());
		assertEquals("c, b, c", caption.replaced("a", "c").format());
		assertEquals("b", caption.replaced("a", "b").format());
		assertEquals("a, b, a", caption.replaced("a", "a").format());
		assertEquals("a, b, a", caption.replaced("x", "y").format());
		assertEquals("a, b", caption.withoutDuplicates().format());
	}
}
