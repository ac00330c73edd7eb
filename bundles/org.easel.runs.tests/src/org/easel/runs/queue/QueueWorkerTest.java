package org.easel.runs.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.easel.core.io.ProcessLock;
import org.easel.core.project.ProjectFolder;
import org.easel.core.queue.QueueFile;
import org.easel.core.queue.QueuedRun;
import org.easel.core.run.EventLog;
import org.easel.core.run.RunEvent.Started;
import org.easel.core.run.RunFolder;
import org.easel.runs.RunCondition;
import org.easel.runs.TestProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class QueueWorkerTest {

	@TempDir
	Path temp;

	private final FakeRunner runner = new FakeRunner();
	private final List<ProjectFolder> woken = new ArrayList<>();
	private TestProject project;
	private QueueFile file;
	private ProjectQueue queue;

	@BeforeEach
	void project() throws IOException {
		project = TestProject.create(temp.resolve("project"), "", 1);
		file = new QueueFile(project.folder());
		queue = new ProjectQueue(project.folder(), woken::add);
	}

	@Test
	void runsAreDoneOneAfterAnotherInTheirOrder() throws Exception {
		var first = add();
		var second = add();
		var third = add();
		queue.move(third, 0);
		worker().work();
		assertEquals(List.of(third.name(), first.name(), second.name()), runner.started());
		assertEquals(List.of(), file.read().runs());
		assertEquals(RunCondition.State.FINISHED, RunCondition.of(second).state());
		assertEquals(3, woken.size(), "each new run wakes the process");
	}

	@Test
	void aRunThatCannotBeStartedSaysWhyAndTheNextGoesOn() throws Exception {
		var bad = add();
		var good = add();
		runner.impossible(bad);
		worker().work();
		assertEquals(List.of(good.name()), runner.started());
		assertEquals(new QueuedRun(bad.name(), "local", true, "There is no room for " + bad.name() + "."), file.read().runs().getFirst());
	}

	@Test
	void aPausedRunKeepsItsPlaceWhileTheNextGoesOn() throws Exception {
		var first = add();
		var second = add();
		runner.endless(first);
		var working = work();
		await(first::isLocked);
		queue.pause(first);
		working.join();
		assertEquals(List.of(first.name(), second.name()), runner.started());
		assertEquals(List.of(QueuedRun.ready(first.name(), "local").hold("")), file.read().runs());
		assertEquals(RunCondition.State.STOPPED, RunCondition.of(first).state());
		runner.lastTime(first);
		queue.resume(first);
		worker().work();
		assertEquals(RunCondition.State.FINISHED, RunCondition.of(first).state());
	}

	@Test
	void aPausedQueueStopsItsRunAndBeginsNoneUntilItGoesOn() throws Exception {
		var first = add();
		var second = add();
		runner.endless(first);
		var working = work();
		await(first::isLocked);
		queue.pauseAll();
		working.join();
		assertEquals(List.of(first.name()), runner.started());
		assertEquals(2, file.read().runs().size());
		woken.clear();
		runner.lastTime(first);
		queue.resumeAll();
		assertEquals(List.of(project.folder()), woken);
		worker().work();
		assertEquals(List.of(first.name(), first.name(), second.name()), runner.started());
	}

	@Test
	void aRunResumedBeforeItHasStoppedIsNotLost() throws Exception {
		var run = add();
		runner.endless(run);
		var working = work();
		await(run::isLocked);
		file.edit(each -> each.hold(run.name(), ""));
		await(run::stopRequested);
		runner.lastTime(run);
		queue.resume(run);
		working.join();
		// If it had stopped by then, the resume woke another process.
		worker().work();
		assertEquals(RunCondition.State.FINISHED, RunCondition.of(run).state());
		assertEquals(List.of(), file.read().runs());
	}

	@Test
	void aStoppedRunLeavesTheQueueAndCanBeResumed() throws Exception {
		var run = add();
		runner.endless(run);
		var working = work();
		await(run::isLocked);
		queue.stop(run);
		working.join();
		assertEquals(List.of(), file.read().runs());
		assertTrue(RunCondition.of(run).resumable());
		runner.lastTime(run);
		queue.resume(run);
		worker().work();
		assertEquals("is finished", assertThrows(IOException.class, () -> queue.resume(run)).getMessage().replaceAll(".*(is finished).*", "$1"));
	}

	@Test
	void aRunThatNeverBeganIsDeletedWhenItIsTakenOut() throws Exception {
		var run = add();
		queue.remove(run);
		assertFalse(Files.exists(run.path()));
		var left = add();
		try (var log = EventLog.appender(left.events())) {
			log.append(new Started(Instant.now(), 1, 1, 1, 0));
		}
		queue.remove(left);
		assertTrue(Files.exists(left.settings()), "one that began is kept");
	}

	@Test
	void aRunThatSomeoneElseStartedIsWaitedFor() throws Exception {
		var run = add();
		CompletableFuture<Void> working;
		try (var lock = run.lock()) {
			working = work();
			await(() -> ProcessLock.isHeld(file.workerLock()));
			// That it is asked to stop shows that the worker has come to it.
			file.edit(each -> each.hold(run.name(), ""));
			await(run::stopRequested);
			assertFalse(working.isDone());
		}
		working.join();
		assertEquals(List.of(), runner.started());
		assertTrue(file.read().next().isEmpty());
	}

	@Test
	void aFolderThatIsGoneIsPassedOver() throws Exception {
		file.edit(each -> each.add(QueuedRun.ready("0099-gone", "local")));
		worker().work();
		assertEquals(List.of(), file.read().runs());
	}

	@Test
	void oneProcessAtATimeWorksTheQueueOff() throws Exception {
		add();
		try (var other = ProcessLock.tryAcquire(file.workerLock()).orElseThrow()) {
			worker().work();
			woken.clear();
			queue.wake();
		}
		assertEquals(List.of(), runner.started());
		assertEquals(List.of(), woken);
	}

	private QueueWorker worker() {
		return new QueueWorker(file, id -> runner, Duration.ofMillis(5));
	}

	private CompletableFuture<Void> work() {
		return CompletableFuture.runAsync(() -> {
			try {
				worker().work();
			} catch (IOException | InterruptedException failed) {
				throw new CompletionException(failed);
			}
		});
	}

	private RunFolder add() throws IOException {
		return queue.add(project.settings(temp.resolve("model.safetensors"), 1));
	}

	private interface Check {

		boolean holds() throws IOException;
	}

	private static void await(Check check) throws IOException, InterruptedException {
		while (!check.holds()) {
			Thread.sleep(2);
		}
	}
}
