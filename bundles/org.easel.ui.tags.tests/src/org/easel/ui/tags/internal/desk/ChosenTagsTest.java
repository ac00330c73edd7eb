package org.easel.ui.tags.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class ChosenTagsTest {

	@Test
	void onePictureHasItsTagsInItsOrderWithWhoPutThem() {
		var tags = ChosenTags.of(List.of(States.picture("a.png", "trg, cat, sitting", Set.of("cat"))), "trg").tags();
		assertEquals(List.of("trg", "cat", "sitting"), tags.stream().map(ChosenTag::tag).toList());
		assertTrue(tags.get(0).trigger());
		assertTrue(tags.get(1).byMachine());
		assertFalse(tags.get(2).byMachine());
	}

	@Test
	void ofSeveralTheCommonOnesComeFirst() {
		var tags = ChosenTags.of(List.of(States.picture("a.png", "x, cat, trg"), States.picture("b.png", "trg, cat, y"), States.picture("c.png", "cat, y, trg")), "trg").tags();
		assertEquals(List.of("cat", "trg", "y", "x"), tags.stream().map(ChosenTag::tag).toList());
		assertTrue(tags.get(0).onAll());
		assertEquals(2, tags.get(2).count());
		assertFalse(tags.get(2).onAll());
	}

	@Test
	void tagThatStandsTwiceIsOnOnePicture() {
		var tags = ChosenTags.of(List.of(States.picture("a.png", "cat, cat"), States.picture("b.png", "dog")), "").tags();
		assertEquals(1, tags.stream().filter(tag -> tag.tag().equals("cat")).findFirst().orElseThrow().count());
	}

	@Test
	void moreThanAnybodyReadsAreCounted() {
		var many = String.join(", ", IntStream.range(0, 300).mapToObj(i -> "tag" + i).toList());
		var tags = ChosenTags.of(List.of(States.picture("a.png", many), States.picture("b.png", "cat")), "");
		assertEquals(301, tags.tags().size() + tags.left());
		assertTrue(tags.left() > 0);
	}
}
