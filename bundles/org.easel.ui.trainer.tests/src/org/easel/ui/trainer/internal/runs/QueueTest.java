package org.easel.ui.trainer.internal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.easel.core.queue.QueueFile;
import org.easel.core.run.EventLog;
import org.easel.core.run.RunEvent.Ended;
import org.easel.core.run.RunEvent.Reason;
import org.easel.core.run.RunEvent.Started;
import org.easel.core.run.RunEvent.Step;
import org.easel.core.run.RunFolder;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.easel.ui.trainer.internal.OpenTrainer;
import org.easel.ui.trainer.internal.TrainerVerb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is seen of a queue and of runs that are done; nothing is trained. */
class QueueTest {

	private static final Instant TIME = Instant.parse("2026-11-24T10:00:00Z");

	@TempDir
	private Path folder;

	private OpenTrainer trainer;
	private QueueFile queue;
	private Seen seen;

	@BeforeEach
	void open() throws Exception {
		trainer = OpenTrainer.open(folder);
		queue = new QueueFile(trainer.project());
		// A paused queue starts no process.
		queue.edit(each -> each.withPaused(true));
		seen = new Seen(trainer.runs());
	}

	@AfterEach
	void close() {
		TestProject.closeAny();
	}

	@Test
	void startedRunsWaitAndAreMovedAndTakenOut() throws Exception {
		trainer.command(TrainerVerb.START);
		Conditions.await("the first waits", () -> seen.names().equals(List.of("0001-prodigy")));
		trainer.command(TrainerVerb.START);
		Conditions.await("the second waits after it and is shown", () -> seen.names().equals(List.of("0001-prodigy", "0002-prodigy"))
				&& seen.shown().filter(run -> run.name().equals("0002-prodigy")).isPresent());
		assertEquals("paused", seen.state(0));
		trainer.command(TrainerVerb.MOVE_UP);
		Conditions.await("the second is the first", () -> seen.names().equals(List.of("0002-prodigy", "0001-prodigy")));
		assertEquals("0002-prodigy", queue.read().runs().getFirst().run());
		trainer.command(TrainerVerb.REMOVE);
		Conditions.await("it is out of the queue", () -> seen.names().equals(List.of("0001-prodigy")));
		assertFalse(Files.exists(trainer.project().runs().resolve("0002-prodigy")), "it never began");
	}

	@Test
	void aRunOfAFullDiskSaysSoAndItsCurveLiesOverAnothers() throws IOException {
		var good = run(new Ended(TIME, Reason.FINISHED, "", 3));
		var bad = run(new Ended(TIME, Reason.FAILED, "Cannot write cats.safetensors: No space left on device. Free some space there.", 3));
		Conditions.await("both are seen", () -> seen.names().equals(List.of(bad.name(), good.name())));
		assertEquals("failed", seen.state(0));
		assertEquals("finished", seen.state(1));
		seen.page().select(bad);
		assertTrue(seen.message().contains("No space left"), seen::message);
		assertEquals(List.of(bad.name()), seen.curves());
		seen.tick(good);
		assertEquals(List.of(bad.name(), good.name()), seen.curves());
	}

	private RunFolder run(Ended end) throws IOException {
		var run = RunFolder.create(trainer.project().runs(), trainer.outlook().settings().orElseThrow());
		try (var log = EventLog.appender(run.events())) {
			log.append(new Started(TIME, 3, 1, 3, 0));
			for (long step = 1; step <= 3; step++) {
				log.append(new Step(TIME.plusSeconds(step), step, 1, 1.0 / step, 1, 1e-4, 1));
			}
			log.append(end);
		}
		return run;
	}
}
