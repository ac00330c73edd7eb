package org.easel.core.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class RunQueueTest {

	private final RunQueue queue = RunQueue.empty().add(QueuedRun.ready("0001-a", "local")).add(QueuedRun.ready("0002-b", "local"))
			.add(QueuedRun.ready("0003-c", "cluster"));

	@Test
	void runsComeInTheirOrderAndHeldOnesArePassedOver() {
		assertEquals("0001-a", queue.next().orElseThrow().run());
		var held = queue.hold("0001-a", "no room");
		assertEquals("0002-b", held.next().orElseThrow().run());
		assertEquals("no room", held.find("0001-a").orElseThrow().message());
		assertEquals("0001-a", held.release("0001-a").next().orElseThrow().run());
		assertEquals("", held.release("0001-a").find("0001-a").orElseThrow().message());
	}

	@Test
	void noRunBeginsWhileTheQueueIsPaused() {
		assertEquals(Optional.empty(), queue.withPaused(true).next());
		assertEquals(queue, queue.withPaused(true).withPaused(false));
	}

	@Test
	void aRunMovesToAnyPlaceAndNoFurther() {
		assertEquals(List.of("0002-b", "0003-c", "0001-a"), names(queue.move("0001-a", 99)));
		assertEquals(List.of("0003-c", "0001-a", "0002-b"), names(queue.move("0003-c", -1)));
		assertEquals(List.of("0002-b", "0001-a", "0003-c"), names(queue.move("0001-a", 1)));
		assertSame(queue, queue.move("0009-z", 0));
	}

	@Test
	void aRunAddedAgainKeepsItsPlaceAndIsReleased() {
		var again = queue.hold("0001-a", "").add(QueuedRun.ready("0001-a", "local"));
		assertEquals(queue, again);
		assertEquals(List.of("0001-a", "0003-c"), names(queue.remove("0002-b")));
	}

	@Test
	void whatIsNoFolderOrThereTwiceIsRefused() {
		for (var name : List.of("", "../0001-a", "a/b", "a\\b", ".")) {
			assertThrows(IllegalArgumentException.class, () -> QueuedRun.ready(name, "local"), name);
		}
		var one = QueuedRun.ready("0001-a", "local");
		var twice = assertThrows(IllegalArgumentException.class, () -> new RunQueue(List.of(one, one), false));
		assertTrue(twice.getMessage().contains("twice"));
	}

	private static List<String> names(RunQueue queue) {
		return queue.runs().stream().map(QueuedRun::run).toList();
	}
}
