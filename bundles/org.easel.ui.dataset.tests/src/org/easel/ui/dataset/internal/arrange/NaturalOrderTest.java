package org.easel.ui.dataset.internal.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class NaturalOrderTest {

	@Test
	void numbersCountAsNumbersAndCapitalsAreNoClassOfTheirOwn() {
		var names = List.of("b10.png", "B2.png", "a.png", "b2.png", "b2a.png", "b.png", "C.png", "b99999999999999999999999.png");
		assertEquals(List.of("a.png", "b.png", "B2.png", "b2.png", "b2a.png", "b10.png", "b99999999999999999999999.png", "C.png"),
				names.stream().sorted(new NaturalOrder()).toList());
	}

	@Test
	void namesThatDifferAreNeverEqual() {
		assertNotEquals(0, new NaturalOrder().compare("a01.png", "a1.png"));
		assertNotEquals(0, new NaturalOrder().compare("A.png", "a.png"));
		assertEquals(0, new NaturalOrder().compare("a1.png", "a1.png"));
	}
}
