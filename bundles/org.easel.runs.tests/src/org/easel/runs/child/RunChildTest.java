package org.easel.runs.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.easel.core.run.RunEvent.Ended;
import org.easel.core.run.RunEvent.Reason;
import org.easel.core.run.RunEvent.Started;
import org.easel.core.run.RunEvent.Step;
import org.easel.core.run.RunFolder;
import org.easel.runs.RunLog;
import org.easel.runs.TestProject;
import org.easel.training.TrainingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunChildTest {

	private static final Instant TIME = Instant.parse("2026-11-24T10:00:00Z");

	@TempDir
	Path temp;

	private RunFolder run;

	@BeforeEach
	void run() throws IOException {
		var project = TestProject.create(temp.resolve("project"), "", 1);
		run = RunFolder.create(project.folder().runs(), project.settings(temp.resolve("model.safetensors"), 1));
	}

	@Test
	void whatIsDoneIsFinished() throws IOException {
		assertEquals(0, child((folder, journal) -> journal.event(new Step(TIME, 1, 1, 0.5, 1, 1, 1))));
		assertEquals(new End(Reason.FINISHED, "", 1), end());
		assertFalse(Files.exists(run.path().resolve("reserve")));
		assertFalse(run.isLocked());
	}

	@Test
	void anEndThatTheTrainerToldIsNotToldAgain() throws IOException {
		assertEquals(130, child((folder, journal) -> journal.event(new Ended(TIME, Reason.STOPPED, "at the trainer's", 7))));
		assertEquals(1, run.readEvents().size());
		assertEquals(new End(Reason.STOPPED, "at the trainer's", 7), end());
	}

	@Test
	void aTrainerThatSaysNothingWhenAskedToStopIsStopped() throws IOException {
		run.requestStop();
		assertEquals(130, child((folder, journal) -> assertTrue(journal.stopRequested())));
		assertEquals(Reason.STOPPED, end().reason());
	}

	@Test
	void aKnownFailureIsToldInItsOwnWordsWithTheStep() throws IOException {
		assertEquals(1, child((folder, journal) -> {
			journal.event(new Started(TIME, 10, 1, 10, 0));
			journal.event(new Step(TIME, 3, 1, 0.5, 1, 1, 1));
			throw new TrainingException("The loss is NaN. Kept: colours.safetensors.", 3, null);
		}));
		assertEquals(new End(Reason.FAILED, "The loss is NaN. Kept: colours.safetensors.", 3), end());
		assertTrue(Files.readString(new RunLog(run).file()).contains("TrainingException"));
	}

	@Test
	void aFullDiskIsToldAndTheReserveGivenBack() throws IOException {
		assertEquals(1, child((folder, journal) -> {
			assertTrue(Files.size(run.path().resolve("reserve")) > 0);
			throw new IOException("Cannot write colours.safetensors: the disk is full (No space left on device).");
		}));
		assertTrue(end().message().contains("the disk is full"));
		assertFalse(Files.exists(run.path().resolve("reserve")));
	}

	@Test
	void memoryThatIsUsedUpIsToldWithTheWayOut() throws IOException {
		assertEquals(1, child((folder, journal) -> {
			throw new OutOfMemoryError("Java heap space");
		}));
		assertTrue(end().message().contains("gradient_checkpointing"), end().message());
		assertEquals(1, child((folder, journal) -> {
			throw new IllegalStateException("[enforce fail at alloc_cpu.cpp] DefaultCPUAllocator: can't allocate memory: you tried to allocate 99 bytes.");
		}));
		assertTrue(end().message().contains("Lower batch_size"), end().message());
	}

	@Test
	void anUnexpectedFailureSaysWhereToLook() throws IOException {
		assertEquals(1, child((folder, journal) -> {
			throw new NullPointerException("it is null");
		}));
		assertTrue(end().message().contains("run.log"), end().message());
		assertTrue(Files.readString(new RunLog(run).file()).contains("at org.easel.runs.child.RunChildTest"));
	}

	@Test
	void aLibraryThatDoesNotLoadIsTold() throws IOException {
		assertEquals(1, child((folder, journal) -> {
			throw new UnsatisfiedLinkError("no torch in java.library.path");
		}));
		assertTrue(end().message().contains("Linux on x86-64"), end().message());
	}

	@Test
	void aRunThatIsTrainedElsewhereIsLeftAlone() throws IOException {
		try (var lock = run.lock()) {
			assertTrue(run.isLocked());
			assertEquals(1, child((folder, journal) -> {
				throw new AssertionError("must not begin");
			}));
		}
		assertTrue(run.readEvents().isEmpty());
	}

	@Test
	void aFolderThatIsNoRunIsRefused() {
		assertEquals(1, new RunChild((folder, journal) -> { }).run(temp));
	}

	@Test
	void anEventLogThatCannotBeWrittenEndsTheRun() throws IOException {
		Files.createDirectory(run.events());
		assertEquals(1, child((folder, journal) -> {
			throw new AssertionError("must not begin");
		}));
	}

	private int child(RunWork work) {
		return new RunChild(work).run(run.path());
	}

	private record End(Reason reason, String message, long step) {
	}

	private End end() throws IOException {
		var last = (Ended) run.readEvents().getLast();
		return new End(last.reason(), last.message(), last.step());
	}
}
