package org.easel.ui.trainer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.easel.core.run.RunEvent.StateSaved;
import org.easel.core.run.RunFolder;
import org.easel.runs.RunCondition;
import org.easel.runs.queue.ProjectQueue;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.easel.ui.trainer.internal.runs.Seen;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real runs of the built-in model, in processes of their own, with the optimizer of the example bundle. */
class RunningTest {

	@TempDir
	private Path folder;

	private OpenTrainer trainer;
	private Seen seen;

	@BeforeEach
	void open() throws Exception {
		trainer = OpenTrainer.open(folder);
		seen = new Seen(trainer.runs());
		trainer.optimizer("SGD");
		trainer.type("repeats", "1");
		trainer.type("batch_size", "1");
		trainer.type("sample_every_n_epochs", "0");
		trainer.type("momentum", "0.5");
	}

	@AfterEach
	void close() throws IOException {
		for (var run : RunFolder.list(trainer.project().runs())) {
			new ProjectQueue(trainer.project(), project -> {
			}).stop(run);
			Conditions.await(run.name() + " has ended", 180_000, () -> !isLocked(run));
		}
		TestProject.closeAny();
	}

	@Test
	void aRunIsStartedWatchedToItsEndAndUsesThePluginsSettings() throws IOException {
		trainer.type("epochs", "5");
		trainer.planned();
		assertEquals("20 steps", trainer.view().summary().steps());
		trainer.view().summary().startButton().notifyListeners(SWT.Selection, new Event());
		Conditions.await("the run is shown", () -> seen.shown().isPresent());
		seen.awaitStep(20);
		seen.awaitState("finished");
		var run = seen.shown().orElseThrow();
		assertEquals("sgd", run.readSettings().optimizer());
		assertEquals(0.5, run.readSettings().optimizerSettings().real("momentum"));
		assertEquals(List.of(run.name()), seen.curves());
		assertTrue(seen.log().contains("20 steps in 5 epochs") && seen.log().contains("Finished."), seen::log);
		assertTrue(Files.exists(run.lora("cats", 5, true)), "its file is there");
		Conditions.await("the next one is estimated by it", () -> trainer.outlook().estimate().filter(estimate -> estimate.like().equals(run)).isPresent());
	}

	@Test
	void aRunIsPausedResumedKilledAndResumed() throws Exception {
		trainer.type("epochs", "1000");
		trainer.planned();
		trainer.command(TrainerVerb.START);
		Conditions.await("the run is shown", () -> seen.shown().isPresent());
		var run = seen.shown().orElseThrow();
		seen.awaitStep(1);
		trainer.command(TrainerVerb.PAUSE);
		seen.awaitState("paused");
		assertTrue(run.readEvents().stream().anyMatch(StateSaved.class::isInstance), "what it learnt is saved");
		long paused = RunCondition.of(run).step();
		trainer.command(TrainerVerb.RESUME);
		seen.awaitStep(paused + 1);
		kill(run);
		seen.awaitState("was killed");
		assertTrue(seen.message().contains("It can be resumed from step"), seen::message);
		long killed = RunCondition.of(run).step();
		trainer.command(TrainerVerb.RESUME);
		seen.awaitState("training");
		seen.awaitStep(Math.max(killed, paused) + 1);
		trainer.command(TrainerVerb.STOP);
		seen.awaitState("stopped");
	}

	@Test
	void aRunWhoseLossIsNoNumberSaysSo() throws Exception {
		trainer.type("epochs", "1000");
		trainer.type("learning_rate", "100");
		trainer.type("lr_warmup_percent", "0");
		trainer.type("max_grad_norm", "0");
		trainer.type("momentum", "0.999");
		trainer.planned();
		assertTrue(trainer.outlook().possible(), trainer.outlook().problems()::toString);
		trainer.command(TrainerVerb.START);
		Conditions.await("the run is shown", () -> seen.shown().isPresent());
		seen.awaitStep(1);
		seen.awaitState("failed");
		assertTrue(seen.message().matches("(?s).*(NaN|Infinity).*"), seen::message);
		assertTrue(seen.message().contains("learning rate"), "the way out is told: " + seen.message());
	}

	private static void kill(RunFolder run) throws IOException {
		var pid = Long.parseLong(Files.readString(run.path().resolve("lock.owner")).split(" ")[0]);
		assertTrue(ProcessHandle.of(pid).orElseThrow().destroyForcibly());
	}

	private static boolean isLocked(RunFolder run) {
		try {
			return run.isLocked();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
