package org.easel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class InterruptsTest {

	@Test
	void theFirstAsksAndTheSecondEndsAfterWhatIsToDoBefore() {
		var done = new ArrayList<String>();
		var interrupts = new Interrupts(() -> done.add("end"));
		interrupts.beforeEnd(() -> done.add("kill the run"));
		assertFalse(interrupts.requested());
		interrupts.interrupt();
		assertTrue(interrupts.requested());
		assertEquals(List.of(), done);
		interrupts.interrupt();
		assertEquals(List.of("kill the run", "end"), done);
	}
}
