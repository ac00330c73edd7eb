package org.easel.core.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleGridTest {

	@TempDir
	private Path project;

	@Test
	void theBaseModelComesFirstThenTheEpochs() throws IOException {
		var run = SampleRun.create(project, 2);
		var grid = SampleGrid.ofEpochs(List.of(run.read()));
		assertEquals(List.of(run.column(0), run.column(1), run.column(2)), grid.columns());
		assertEquals(SampleRun.PROMPTS, grid.rows());
		assertTrue(grid.beginsGroup(1));
		assertFalse(grid.beginsGroup(2), "the same prompt with another seed");
		assertEquals(run.folder().sample(2, 1, 1002), grid.find(1, 2).orElseThrow().file());
	}

	@Test
	void runsWithTheSameBaseModelShareItsColumnAndTheirRows() throws IOException {
		var one = SampleRun.create(project, 2);
		var other = SampleRun.create(project, 1);
		var both = List.of(one.read(), other.read());
		assertEquals(List.of(one.column(0), one.column(1), one.column(2), other.column(1)), SampleGrid.ofEpochs(both).columns());
		assertEquals(List.of(one.column(0), one.column(2), other.column(1)), SampleGrid.ofRuns(both).columns(), "each run's last epoch");
		assertEquals(SampleRun.PROMPTS, SampleGrid.ofRuns(both).rows());
		assertEquals(9, SampleGrid.ofRuns(both).cells().size());
	}

	@Test
	void strengthsOfAnEpochStandSideBySide() throws IOException {
		var run = SampleRun.create(project, 2);
		var weak = new SampleColumn(run.folder().name(), 2, 0.5);
		run.again(weak, SampleRun.PROMPTS.getFirst());
		run.again(new SampleColumn(run.folder().name(), 1, 0.7), SampleRun.PROMPTS.getFirst());
		assertEquals(List.of(run.column(0), weak, run.column(2)), SampleGrid.ofStrengths(run.read(), 2).columns());
		assertFalse(SampleGrid.ofEpochs(List.of(run.read())).columns().contains(weak));
	}

	@Test
	void aNewSeedOfAPromptStandsBesideIt() throws IOException {
		var run = SampleRun.create(project, 1);
		var asked = SampleRun.prompt("trg, red apple", 5);
		run.again(run.column(1), asked);
		assertEquals(List.of(SampleRun.PROMPTS.getFirst(), asked, SampleRun.PROMPTS.get(1), SampleRun.PROMPTS.get(2)), SampleGrid.ofEpochs(List.of(run.read())).rows());
	}

	@Test
	void filtersRowsAndColumns() throws IOException {
		var run = SampleRun.create(project, 2);
		var grid = SampleGrid.ofEpochs(List.of(run.read())).filter(row -> row.prompt().contains("cat"), column -> column.epoch() == 2);
		assertEquals(2, grid.rows().size());
		assertEquals(List.of(run.column(2)), grid.columns());
		assertEquals(2, grid.cells().size());
	}

	@Test
	void aRunWithoutPicturesHasAnEmptyGrid() throws IOException {
		var run = SampleRun.create(project, 0);
		for (int i = 0; i < SampleRun.PROMPTS.size(); i++) {
			Files.delete(run.folder().sample(0, i, SampleRun.PROMPTS.get(i).seed()));
		}
		assertTrue(SampleGrid.ofEpochs(List.of(run.read())).isEmpty());
		assertEquals(0, run.read().lastEpoch());
	}
}
