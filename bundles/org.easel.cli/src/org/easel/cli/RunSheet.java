package org.easel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.easel.core.run.RunFolder;
import org.easel.core.samples.GridSheet;
import org.easel.core.samples.SampleGrid;
import org.easel.core.samples.SampledRunReader;

/**
 * The contact sheet of a run: a row for each prompt, the base model and every epoch side by side.
 *
 * @param session whose sentences stand in it
 * @param run with sample pictures
 */
record RunSheet(Session session, RunFolder run) {

	private static final int CELL = 128;

	/**
	 * Draws the sheet into a PNG.
	 *
	 * @throws IOException if the run has no samples yet, or one cannot be read
	 */
	void write(Path file) throws IOException {
		var grid = SampleGrid.ofEpochs(List.of(new SampledRunReader(run).read()));
		if (grid.isEmpty()) {
			throw new IOException(session.text("sheet.no.samples", run.path()));
		}
		new GridSheet(grid, new SampledRuns(session)::title, CELL).write(file);
	}
}
