package org.easel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.easel.core.io.Progress;
import org.easel.core.project.ProjectFolder;
import org.easel.core.samples.GridPage;
import org.easel.core.samples.GridSheet;
import org.easel.core.samples.SampleColumn;
import org.easel.core.samples.SampleGrid;
import org.easel.core.samples.SampleNotes;
import org.easel.core.samples.SampledRun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts the sample pictures of runs side by side, as one picture or as a page that holds them all. */
@Command(name = "grid")
final class GridCommand implements Callable<Integer> {

	private final Session session;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "RUN", arity = "1..*", descriptionKey = "grid.run")
	private List<Path> folders;

	@Option(names = "--html", paramLabel = "FILE")
	private Path html;

	@Option(names = "--png", paramLabel = "FILE")
	private Path png;

	@Option(names = "--epoch", paramLabel = "N", split = ",")
	private Set<Integer> epochs = Set.of();

	@Option(names = "--last")
	private boolean last;

	@Option(names = "--side", paramLabel = "N")
	private Integer side;

	GridCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		if (html == null && png == null) {
			throw new ParameterException(spec.commandLine(), session.text("grid.no.file"));
		}
		var runs = new ArrayList<SampledRun>();
		for (var folder : folders) {
			runs.add(new SampledRuns(session).find(folder));
		}
		var grid = grid(runs);
		if (grid.isEmpty()) {
			throw new IOException(session.text("sheet.no.samples", runs.getFirst().run().path()));
		}
		Function<SampleColumn, String> titles = runs.size() == 1 ? new SampledRuns(session)::title : new SampledRuns(session)::titleWithRun;
		if (png != null) {
			new GridSheet(grid, titles, side == null ? GridSheet.usualCell(grid) : side).write(png);
			session.say("grid.done", grid.cells().size(), png);
		}
		if (html != null) {
			var project = new ProjectFolder(Projects.of(runs.getFirst().run()));
			var notes = SampleNotes.read(project);
			new GridPage(runs.getFirst().settings().title(), grid, titles, drawn -> notes.mark(project, drawn.file()), side == null ? GridPage.USUAL_SIDE : side)
					.write(html, new UntilInterrupted());
			session.say("grid.done", grid.cells().size(), html);
		}
		return ExitCodes.OK;
	}

	private SampleGrid grid(List<SampledRun> runs) {
		var grid = last ? SampleGrid.ofRuns(runs) : SampleGrid.ofEpochs(runs);
		return epochs.isEmpty() ? grid : grid.filter(row -> true, column -> column.isBase() || epochs.contains(column.epoch()));
	}

	private final class UntilInterrupted implements Progress {

		@Override
		public void worked(int done, int total) {
			// It is told once it is done.
		}

		@Override
		public boolean cancelled() {
			return session.interrupts().requested();
		}
	}
}
