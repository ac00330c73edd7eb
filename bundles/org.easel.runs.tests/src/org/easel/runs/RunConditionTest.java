package org.easel.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.easel.core.run.RunEvent.Ended;
import org.easel.core.run.RunEvent.Reason;
import org.easel.core.run.RunEvent.Started;
import org.easel.core.run.RunEvent.StateSaved;
import org.easel.core.run.RunEvent.Step;
import org.junit.jupiter.api.Test;

class RunConditionTest {

	private static final Instant TIME = Instant.parse("2026-11-24T10:00:00Z");
	private static final Started STARTED = new Started(TIME, 100, 10, 10, 0);

	@Test
	void aRunWithoutEventsIsNewAndCanBeStarted() {
		var condition = RunCondition.of(List.of(), false);
		assertEquals(RunCondition.State.NEW, condition.state());
		assertTrue(condition.resumable());
	}

	@Test
	void aLockedRunGoesOnWhateverItsEventsSay() {
		var condition = RunCondition.of(List.of(STARTED, step(3), ended(Reason.STOPPED, 3)), true);
		assertEquals(RunCondition.State.RUNNING, condition.state());
		assertFalse(condition.resumable());
	}

	@Test
	void anEndSaysHow() {
		var condition = RunCondition.of(List.of(STARTED, step(100), ended(Reason.FINISHED, 100)), false);
		assertEquals(new RunCondition(RunCondition.State.FINISHED, "so it is", 100, 100), condition);
		assertFalse(condition.resumable());
		assertTrue(RunCondition.of(List.of(STARTED, ended(Reason.FAILED, 0)), false).resumable());
	}

	@Test
	void aRunThatBeganAndSaysNoEndDiedAndSaysFromWhereItGoesOn() {
		var condition = RunCondition.of(List.of(STARTED, step(11), new StateSaved(TIME, 10, 0), step(12)), false);
		assertEquals(RunCondition.State.DIED, condition.state());
		assertEquals(12, condition.step());
		assertTrue(condition.message().contains("resumed from step 10"), condition.message());
		assertTrue(condition.resumable());
	}

	@Test
	void aRunThatDiedBeforeItSavedSaysSo() {
		var condition = RunCondition.of(List.of(STARTED, step(2)), false);
		assertTrue(condition.message().contains("Nothing was saved yet"), condition.message());
	}

	@Test
	void anEndOfBeforeTheLastBeginDoesNotCount() {
		var condition = RunCondition.of(List.of(STARTED, step(5), ended(Reason.STOPPED, 5), new Started(TIME, 100, 10, 10, 5), step(6)), false);
		assertEquals(RunCondition.State.DIED, condition.state());
		assertEquals(6, condition.step());
	}

	private static Step step(long step) {
		return new Step(TIME, step, 1, 0.1, 1, 1, 0.5);
	}

	private static Ended ended(Reason reason, long step) {
		return new Ended(TIME, reason, "so it is", step);
	}
}
