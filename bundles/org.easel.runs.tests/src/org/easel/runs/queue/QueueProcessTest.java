package org.easel.runs.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.easel.core.io.ProcessLock;
import org.easel.core.queue.QueueFile;
import org.easel.core.run.RunEvent.EpochEnd;
import org.easel.core.run.RunFolder;
import org.easel.core.run.RunUsage;
import org.easel.runs.RunCondition;
import org.easel.runs.TestProject;
import org.easel.runs.TinyModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real process that works a queue off, and real ones that train. */
@Timeout(300)
class QueueProcessTest {

	private static final long ENDLESS = 5_000;

	@TempDir
	Path temp;

	@Test
	void runsGoOnWithoutWhoeverStartedThemAndStopAfterTheirEpoch() throws IOException, InterruptedException {
		var project = TestProject.create(temp.resolve("project"), "", 4);
		var model = TinyModel.write(temp.resolve("tiny.safetensors"));
		var queue = new ProjectQueue(project.folder(), QueueStarter.ofThisEasel());
		var first = queue.add(project.settings(model, ENDLESS));
		var second = queue.add(project.settings(model, 1));
		await(first, () -> first.readEvents().stream().anyMatch(EpochEnd.class::isInstance));
		queue.stopAfterEpoch(first);
		await(second, () -> RunCondition.of(second).state() == RunCondition.State.FINISHED);
		assertEquals(RunCondition.State.STOPPED, RunCondition.of(first).state());
		assertEquals(0, RunCondition.of(first).step() % 2, "an epoch has two steps");
		assertTrue(RunUsage.read(first).filter(usage -> usage.secondsPerStep() > 0).isPresent(), "what it took is noted");
		var file = new QueueFile(project.folder());
		await(second, () -> !ProcessLock.isHeld(file.workerLock()));
		assertEquals(Optional.empty(), file.read().next());
	}

	private interface Check {

		boolean holds() throws IOException;
	}

	private static void await(RunFolder run, Check check) throws IOException, InterruptedException {
		while (!check.holds()) {
			var state = RunCondition.of(run);
			assertTrue(state.state() != RunCondition.State.FAILED && state.state() != RunCondition.State.DIED, () -> state + " " + said(run));
			Thread.sleep(100);
		}
	}

	private static String said(RunFolder run) {
		try {
			return Files.readString(run.path().resolve("run.log"));
		} catch (IOException unreadable) {
			return unreadable.getMessage();
		}
	}
}
