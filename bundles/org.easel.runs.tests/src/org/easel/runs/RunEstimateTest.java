package org.easel.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.easel.core.run.RunFolder;
import org.easel.core.run.RunSettings;
import org.easel.core.run.RunUsage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunEstimateTest {

	private static final long PEAK = 3_000_000_000L;

	@TempDir
	Path temp;

	private TestProject project;
	private RunSettings settings;

	@BeforeEach
	void project() throws IOException {
		project = TestProject.create(temp.resolve("project"), "", 1);
		settings = project.settings(temp.resolve("model.safetensors"), 1);
	}

	@Test
	void aRunLikeAnEarlierOneTakesWhatThatTook() throws IOException {
		assertEquals(Optional.empty(), RunEstimate.of(settings, earlier()));
		var run = done(settings, RunUsage.thisMachine(), 0.5);
		var estimate = RunEstimate.of(settings, earlier()).orElseThrow();
		assertEquals(new RunEstimate(0.5, OptionalLong.of(PEAK), run), estimate);
		assertEquals(Duration.ofSeconds(50), estimate.time(100));
	}

	@Test
	void moreWorkInAStepTakesMoreTimeAndUnknownMemory() throws IOException {
		done(settings, RunUsage.thisMachine(), 0.5);
		var larger = new RunSettings(settings.version(), settings.name(), settings.title(), settings.trainer(), "lion", settings.baseModel(), settings.baseModelFile(),
				settings.dataset(), "", settings.trainerSettings().with("batch_size", 4L).with("resolution", 64L), settings.optimizerSettings(), List.of(), settings.versions());
		var estimate = RunEstimate.of(larger, earlier()).orElseThrow();
		assertEquals(4.0, estimate.secondsPerStep(), 1e-9);
		assertEquals(OptionalLong.empty(), estimate.memory());
	}

	@Test
	void runsOnOtherModelsAndOtherComputersSayNothing() throws IOException {
		done(project.settings(temp.resolve("other.safetensors"), 1), RunUsage.thisMachine(), 0.5);
		done(settings, "another computer", 0.5);
		assertEquals(Optional.empty(), RunEstimate.of(settings, earlier()));
	}

	@Test
	void theNearestRunCountsAndOfEqualOnesTheNewest() throws IOException {
		done(settings, RunUsage.thisMachine(), 0.5);
		var newest = done(settings, RunUsage.thisMachine(), 0.25);
		assertEquals(newest, RunEstimate.of(settings, earlier()).orElseThrow().like());
		assertTrue(earlier().size() == 2);
	}

	private RunFolder done(RunSettings with, String machine, double seconds) throws IOException {
		var run = RunFolder.create(project.folder().runs(), with);
		new RunUsage(machine, seconds, PEAK).write(run);
		return run;
	}

	private List<RunEstimate.Earlier> earlier() throws IOException {
		return RunEstimate.Earlier.read(List.of(project.folder().runs(), temp.resolve("none")));
	}
}
