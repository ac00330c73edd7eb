package org.easel.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.easel.core.project.ProjectFolder;
import org.easel.core.run.RunFolder;
import org.easel.core.samples.SampleColumn;
import org.easel.core.samples.SampledRun;
import org.easel.core.samples.SampledRunReader;

/**
 * Finds runs with their sample pictures, and names what drew them.
 *
 * @param session whose sentences these are
 */
record SampledRuns(Session session) {

	/**
	 * A run, or a project's newest one that has an epoch or a picture.
	 *
	 * @throws IOException if there is none
	 */
	SampledRun find(Path folder) throws IOException {
		if (Projects.isRun(folder)) {
			return new SampledRunReader(RunFolder.open(folder)).read();
		}
		if (!ProjectFolder.isProject(folder)) {
			return new SampledRunReader(RunFolder.open(folder)).read();
		}
		for (var run : RunFolder.list(ProjectFolder.open(folder).runs()).reversed()) {
			var read = new SampledRunReader(run).read();
			if (!read.epochs().isEmpty() || !read.samples().isEmpty()) {
				return read;
			}
		}
		throw new IOException(session.text("sample.no.epoch", folder));
	}

	/** Names a column among those of one run. */
	String title(SampleColumn column) {
		return column.isBase() ? session.text("sheet.base") : session.text("sheet.epoch", column.epoch());
	}

	/** Names a column among those of several runs. */
	String titleWithRun(SampleColumn column) {
		return column.isBase() ? session.text("sheet.base") : session.text("sheet.run.epoch", column.source(), column.epoch());
	}
}
