package org.easel.runs.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.easel.core.io.JsonFields;
import org.easel.core.io.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** The caller's side, with processes that do as they are told. */
@Timeout(120)
class WorkerTest {

	private static final Duration LONG = Duration.ofHours(1);

	/** Asks a scripted process to do something; it answers with numbers. */
	private record Ask(String what) implements WorkerRequest<Integer> {

		@Override
		public String kind() {
			return what;
		}

		@Override
		public JsonObject body() {
			return new JsonObject();
		}

		@Override
		public Integer item(JsonFields json) {
			return json.small("n");
		}
	}

	@TempDir
	static Path classes;

	private ScriptedWorker launcher;
	private Worker worker;

	@BeforeAll
	static void compile() throws IOException, InterruptedException {
		ScriptedWorker.compile(classes);
	}

	@BeforeEach
	void open() {
		launcher = new ScriptedWorker(classes);
		worker = new Worker(launcher, LONG);
	}

	@AfterEach
	void close() throws InterruptedException {
		worker.close();
		for (var process : launcher.started()) {
			process.waitFor();
		}
	}

	private Answer<Integer> ask(String what) throws IOException, InterruptedException {
		return worker.call(new Ask(what), item -> {
		}, Progress.NONE);
	}

	@Test
	void piecesAndProgressComeInOrderAndRubbishIsPassedBy() throws Exception {
		assertFalse(worker.isRunning(), "nothing is started before something is asked");
		var pieces = new ArrayList<Integer>();
		var done = new ArrayList<String>();
		var answer = worker.call(new Ask("count"), pieces::add, (part, all) -> done.add(part + "/" + all));
		assertEquals(new Answer<>(List.of(1, 2, 3), false), answer);
		assertEquals(List.of(1, 2, 3), pieces);
		assertEquals(List.of("1/3", "2/3", "3/3"), done);
		ask("count");
		assertEquals(1, launcher.started().size(), "it stays warm");
	}

	@Test
	void aFailureIsToldInTheWorkersWordsAndTheWorkerStays() throws Exception {
		var failure = assertThrows(WorkerException.class, () -> ask("fail"));
		assertEquals("No green please.", failure.getMessage());
		assertFalse(failure.died());
		assertEquals(3, ask("count").items().size());
		assertEquals(1, launcher.started().size());
	}

	@Test
	void aNativeCrashFailsTheRequestAndTheNextOneStartsAnother() throws Exception {
		var failure = assertThrows(WorkerException.class, () -> ask("die"));
		assertTrue(failure.died());
		assertTrue(failure.getMessage().contains("exit code 134") && failure.getMessage().contains("Try again"), failure.getMessage());
		assertEquals(3, ask("count").items().size());
		assertEquals(2, launcher.started().size());
	}

	@Test
	void aKilledWorkerFailsTheRequestAndTheNextOneStartsAnother() throws Exception {
		var arrived = new CompletableFuture<Integer>();
		var waiting = CompletableFuture.supplyAsync(() -> {
			try {
				return worker.call(new Ask("hang"), arrived::complete, Progress.NONE);
			} catch (IOException | InterruptedException e) {
				throw new IllegalStateException(e);
			}
		});
		assertEquals(7, arrived.get(60, TimeUnit.SECONDS));
		launcher.started().getFirst().destroyForcibly();
		var failure = assertThrows(ExecutionException.class, () -> waiting.get(60, TimeUnit.SECONDS)).getCause().getCause();
		assertTrue(failure.getMessage().contains("exit code 137"), failure.getMessage());
		assertTrue(((WorkerException) failure).log().contains("hello from the worker"), "what it said last is kept");
		assertEquals(3, ask("count").items().size());
	}

	@Test
	void aWorkerThatDiedBetweenRequestsIsReplaced() throws Exception {
		ask("count");
		launcher.started().getFirst().destroyForcibly().waitFor();
		assertEquals(3, ask("count").items().size());
	}

	@Test
	void cancellingKeepsWhatCame() throws Exception {
		var cancelled = new AtomicBoolean();
		var answer = worker.call(new Ask("hang"), item -> cancelled.set(true), new Progress() {
			@Override
			public void worked(int done, int total) {
				assertEquals(9, total);
			}

			@Override
			public boolean cancelled() {
				return cancelled.get();
			}
		});
		assertEquals(new Answer<>(List.of(7), true), answer);
		assertEquals(1, launcher.started().size());
	}

	@Test
	void aPieceThatIsNoneIsToldAsSuch() {
		var failure = assertThrows(WorkerException.class, () -> ask("wrong"));
		assertTrue(failure.getMessage().contains("has no \"n\""), failure.getMessage());
	}

	@Test
	void anIdleWorkerIsStoppedAndStartedAgain() throws Exception {
		try (var impatient = new Worker(launcher, Duration.ofMillis(10))) {
			impatient.call(new Ask("count"), item -> {
			}, Progress.NONE);
			var first = launcher.started().getFirst();
			assertTrue(first.waitFor(60, TimeUnit.SECONDS), "it ends");
			assertEquals(0, first.exitValue(), "by itself");
			assertEquals(3, impatient.call(new Ask("count"), item -> {
			}, Progress.NONE).items().size());
			assertEquals(2, launcher.started().size());
		}
	}

	@Test
	void closingEndsTheProcessAndRefusesMore() throws Exception {
		ask("count");
		worker.close();
		assertTrue(launcher.started().getFirst().waitFor(60, TimeUnit.SECONDS));
		assertTrue(assertThrows(WorkerException.class, () -> ask("count")).getMessage().contains("closed"));
	}

	@Test
	void aWorkerThatCannotStartSaysWhy() {
		try (var broken = new Worker(() -> {
			throw new IOException("no java here");
		}, LONG)) {
			assertEquals("no java here", assertThrows(IOException.class, () -> broken.call(new Ask("count"), item -> {
			}, Progress.NONE)).getMessage());
		}
	}
}
