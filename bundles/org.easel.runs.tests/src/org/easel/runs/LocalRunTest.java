package org.easel.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.easel.core.run.RunEvent;
import org.easel.core.run.RunEvent.EpochEnd;
import org.easel.core.run.RunEvent.Sample;
import org.easel.core.run.RunEvent.Started;
import org.easel.core.run.RunEvent.StateSaved;
import org.easel.core.run.RunEvent.Step;
import org.easel.core.run.RunFolder;
import org.easel.core.run.RunInUseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that train a tiny model. */
@Timeout(300)
class LocalRunTest {

	private static final Duration LONG = Duration.ofMinutes(2);
	private static final long ENDLESS = 5_000;

	@TempDir
	Path temp;

	private final Runner runner = new LocalRunner();

	@Test
	void aRunIsDoneInAProcessOfItsOwn() throws IOException, InterruptedException {
		var run = run(4, 3);
		var running = runner.start(run);
		assertTrue(running.await(LONG), "it ends");
		assertEquals(RunCondition.State.FINISHED, running.condition().state(), log(run));
		assertEquals(6, running.condition().step());
		assertEquals(List.of("colours-000001.safetensors", "colours-000002.safetensors", "colours.safetensors"), files(run, EpochEnd.class, EpochEnd::file));
		assertEquals(List.of(0, 3), run.readEvents().stream().filter(Sample.class::isInstance).map(event -> ((Sample) event).epoch()).toList());
		assertFalse(run.isLocked());
		assertFalse(log(run).contains("NNPACK"), "PyTorch's warnings flood the log: " + log(run));
	}

	@Test
	void aKilledRunSaysSoAndGoesOnAndStopsWhenAsked() throws IOException, InterruptedException {
		var run = run(4, ENDLESS);
		var first = runner.start(run);
		waitFor(run, first, StateSaved.class::isInstance);
		assertThrows(RunInUseException.class, () -> runner.start(run));
		first.kill();
		assertTrue(first.await(LONG), "it ends");
		assertEquals(RunCondition.State.DIED, first.condition().state());
		assertTrue(first.condition().message().contains("It can be resumed from step"), first.condition().message());
		assertEquals(RunCondition.State.DIED, RunCondition.of(run).state());

		var second = runner.start(run);
		waitFor(run, second, event -> event instanceof Started started && started.fromStep() >= 2);
		long begin = run.readEvents().stream().filter(Started.class::isInstance).map(event -> ((Started) event).fromStep()).toList().getLast();
		waitFor(run, second, event -> event instanceof Step step && step.step() > begin);
		second.requestStop();
		assertTrue(second.await(LONG), "it ends");
		assertEquals(RunCondition.State.STOPPED, second.condition().state(), log(run));
		assertTrue(run.readEvents().stream().anyMatch(event -> event instanceof StateSaved saved && saved.step() > begin), "what was done is saved");
		assertTrue(second.condition().resumable());
	}

	@Test
	void aRunThatCannotBeginSaysWhy() throws IOException, InterruptedException {
		var run = run(0, 1);
		var running = runner.start(run);
		assertTrue(running.await(LONG), "it ends");
		assertEquals(RunCondition.State.FAILED, running.condition().state());
		assertTrue(running.condition().message().contains("no pictures"), running.condition().message());
		assertTrue(log(run).contains("NoPicturesException"), "where it came from is in run.log");
	}

	private RunFolder run(int pictures, long epochs) throws IOException {
		var project = TestProject.create(temp.resolve("project"), "", pictures);
		var model = TinyModel.write(temp.resolve("tiny.safetensors"));
		return RunFolder.create(project.folder().runs(), project.settings(model, epochs));
	}

	private static void waitFor(RunFolder run, RunningRun running, Predicate<RunEvent> wanted) throws IOException, InterruptedException {
		while (run.readEvents().stream().noneMatch(wanted)) {
			assertFalse(running.await(Duration.ofMillis(50)), () -> "it ended too early: " + said(running));
		}
	}

	private static String said(RunningRun running) {
		try {
			return running.condition() + log(running.folder());
		} catch (IOException unreadable) {
			return unreadable.getMessage();
		}
	}

	private static <T extends RunEvent> List<String> files(RunFolder run, Class<T> kind, Function<T, String> file) throws IOException {
		return run.readEvents().stream().filter(kind::isInstance).map(kind::cast).map(file).toList();
	}

	private static String log(RunFolder run) throws IOException {
		return Files.readString(new RunLog(run).file());
	}
}
