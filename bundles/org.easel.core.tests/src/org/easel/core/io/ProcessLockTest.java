package org.easel.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLockTest {

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void file() {
		file = folder.resolve("lock");
	}

	@Test
	void aLockIsHeldOnceAndCanBeTakenAgain() throws IOException {
		assertFalse(ProcessLock.isHeld(file));
		try (var lock = ProcessLock.tryAcquire(file).orElseThrow()) {
			assertTrue(ProcessLock.tryAcquire(file).isEmpty());
			assertTrue(ProcessLock.isHeld(file));
			assertEquals(Optional.of(ProcessHandle.current().pid()), ProcessLock.holder(file));
		}
		assertFalse(ProcessLock.isHeld(file));
		assertTrue(ProcessLock.holder(file).isEmpty());
		ProcessLock.tryAcquire(file).orElseThrow().close();
	}

	@Test
	void askingDoesNotEndTheLockForOthers() throws Exception {
		try (var lock = ProcessLock.tryAcquire(file).orElseThrow()) {
			assertTrue(ProcessLock.isHeld(file));
			assertTrue(ProcessLock.tryAcquire(file).isEmpty());
			try (var other = new OtherProcess(folder, file)) {
				assertFalse(other.hasLock());
			}
		}
	}

	@Test
	void aProcessThatOnlyAsksIsWaitedFor() throws Exception {
		try (var other = OtherProcess.asking(folder, file, 50)) {
			assertTrue(other.hasLock());
			ProcessLock.tryAcquire(file).orElseThrow().close();
		}
	}

	@Test
	void aKilledProcessLeavesNoLock() throws Exception {
		try (var other = new OtherProcess(folder, file)) {
			assertTrue(other.hasLock());
			assertTrue(ProcessLock.isHeld(file));
			assertTrue(ProcessLock.tryAcquire(file).isEmpty());
		}
		assertFalse(ProcessLock.isHeld(file));
		ProcessLock.tryAcquire(file).orElseThrow().close();
	}

	@Test
	void anOwnerFileLeftByAnotherProcessDoesNotLock() throws IOException {
		Files.writeString(folder.resolve("lock.owner"), "1 1970-01-01T00:00:00Z");
		ProcessLock.tryAcquire(file).orElseThrow().close();
	}

	@Test
	void closingTwiceDoesNotEndALaterLock() throws IOException {
		var first = ProcessLock.tryAcquire(file).orElseThrow();
		first.close();
		try (var second = ProcessLock.tryAcquire(file).orElseThrow()) {
			first.close();
			assertTrue(ProcessLock.isHeld(file));
		}
	}

	@Test
	void aPlaceThatCannotBeWrittenIsNamed() {
		var failure = assertThrows(IOException.class,
				() -> ProcessLock.tryAcquire(folder.resolve("missing").resolve("lock")));
		assertTrue(failure.getMessage().contains("does not exist"), failure.getMessage());
	}
}
