package org.easel.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunUsageTest {

	@TempDir
	Path folder;

	@Test
	void whatARunTookIsReadAsItWasWritten() throws IOException {
		var run = RunFolder.create(folder, RunSettingsTest.settings("prodigy"));
		assertEquals(Optional.empty(), RunUsage.read(run));
		var usage = new RunUsage(RunUsage.thisMachine(), 0.25, 1_500_000_000L);
		usage.write(run);
		assertEquals(Optional.of(usage), RunUsage.read(run));
	}

	@Test
	void aBrokenFileIsNamed() throws IOException {
		var run = RunFolder.create(folder, RunSettingsTest.settings("prodigy"));
		Files.writeString(run.path().resolve("usage.json"), "{\"version\": 1}");
		assertTrue(assertThrows(IOException.class, () -> RunUsage.read(run)).getMessage().contains("usage.json"));
	}

	@Test
	void bothRequestsToStopAreTakenBackTogether() throws IOException {
		var run = RunFolder.create(folder, RunSettingsTest.settings("prodigy"));
		run.requestStopAfterEpoch();
		run.requestStop();
		assertTrue(run.stopAfterEpochRequested() && run.stopRequested());
		run.clearStopRequest();
		assertTrue(!run.stopAfterEpochRequested() && !run.stopRequested());
	}
}
