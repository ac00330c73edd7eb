package org.easel.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.easel.core.io.OtherProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

	@TempDir
	Path folder;
	private Path runs;

	@BeforeEach
	void runs() {
		runs = folder.resolve("runs");
	}

	@Test
	void runsAreNumberedAfterTheLast() throws IOException {
		assertEquals("0001-prodigy", RunFolder.create(runs, RunSettingsTest.settings("prodigy")).name());
		Files.createDirectories(runs.resolve("0007-adamw"));
		Files.createDirectories(runs.resolve("notes"));
		assertEquals("0008-org-example-sgd",
				RunFolder.create(runs, RunSettingsTest.settings("org.example.SGD")).name());
		assertEquals(List.of("0001-prodigy", "0008-org-example-sgd"),
				RunFolder.list(runs).stream().map(RunFolder::name).toList());
	}

	@Test
	void theListIsInTheOrderOfNumbersBeyondFourDigits() throws IOException {
		for (var name : List.of("10000-lion", "9999-lion", "0002-lion")) {
			var run = Files.createDirectories(runs.resolve(name));
			RunSettingsTest.settings("lion").write(run.resolve("settings.json"));
		}
		assertEquals(List.of(2, 9999, 10000), RunFolder.list(runs).stream().map(RunFolder::number).toList());
		assertEquals("10001-lion", RunFolder.create(runs, RunSettingsTest.settings("lion")).name());
		assertEquals(List.of(), RunFolder.list(folder.resolve("none")));
	}

	@Test
	void filesLieWhereOthersLookForThem() throws IOException {
		var run = RunFolder.create(runs, RunSettingsTest.settings("prodigy"));
		var path = run.path();
		assertEquals(RunSettingsTest.settings("prodigy"), run.readSettings());
		assertEquals(List.of(), run.readEvents());
		assertEquals(path.resolve("kawaii-000001.safetensors"), run.lora("kawaii", 1, false));
		assertEquals(path.resolve("kawaii.safetensors"), run.lora("kawaii", 20, true));
		assertEquals(path.resolve("samples").resolve("000003").resolve("00-42.png"), run.sample(3, 0, 42));
		assertEquals(path.resolve("state"), run.state());
		assertEquals(path.resolve("events.jsonl"), run.events());
	}

	@Test
	void aStopIsAskedForSeenAndTakenBack() throws IOException {
		var run = RunFolder.create(runs, RunSettingsTest.settings("prodigy"));
		assertFalse(run.stopRequested());
		run.requestStop();
		assertTrue(RunFolder.open(run.path()).stopRequested());
		run.clearStopRequest();
		run.clearStopRequest();
		assertFalse(run.stopRequested());
	}

	@Test
	void twoProcessesNeverTrainOneRun() throws Exception {
		var run = RunFolder.create(runs, RunSettingsTest.settings("prodigy"));
		try (var other = new OtherProcess(folder, run.path().resolve("lock"))) {
			assertTrue(other.hasLock());
			assertTrue(run.isLocked());
			var refused = assertThrows(RunInUseException.class, run::lock);
			assertTrue(refused.getMessage().contains(run.path() + " is being trained already"), refused.getMessage());
		}
		try (var lock = run.lock()) {
			var refused = assertThrows(RunInUseException.class, run::lock);
			assertTrue(refused.getMessage().contains("by process " + ProcessHandle.current().pid()),
					refused.getMessage());
			assertTrue(run.isLocked());
		}
		assertFalse(run.isLocked());
	}

	@Test
	void whatIsNoRunIsRefused() {
		var failure = assertThrows(IOException.class, () -> RunFolder.open(folder));
		assertTrue(failure.getMessage().contains("has no settings.json"), failure.getMessage());
	}

	@Test
	void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
		Files.writeString(runs, "a file in the way");
		var failure = assertThrows(IOException.class,
				() -> RunFolder.create(runs, RunSettingsTest.settings("prodigy")));
		assertTrue(failure.getMessage().contains("Cannot write " + runs), failure.getMessage());
	}
}
