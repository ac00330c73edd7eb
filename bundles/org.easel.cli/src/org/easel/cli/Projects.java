package org.easel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.easel.core.project.ProjectFolder;
import org.easel.core.run.RunFolder;
import org.easel.runs.RunCondition;

/** Finds runs by what a person names: a project, a run, or nothing. */
final class Projects {

	private Projects() {
	}

	/** The project that a run lies in. */
	static Path of(RunFolder run) {
		return run.path().toAbsolutePath().normalize().getParent().getParent();
	}

	/** Whether a folder is a run. */
	static boolean isRun(Path folder) {
		return folder.getFileName() != null && new RunFolder(folder).number() > 0 && Files.isRegularFile(new RunFolder(folder).settings());
	}

	/** The runs of a project that can be resumed, the newest first. */
	static List<RunFolder> resumable(ProjectFolder project) throws IOException {
		var runs = new ArrayList<RunFolder>();
		for (var run : RunFolder.list(project.runs())) {
			if (RunCondition.of(run).resumable()) {
				runs.addFirst(run);
			}
		}
		return runs;
	}

	/** The newest run that is in a condition. */
	static Optional<RunFolder> newest(ProjectFolder project, RunCondition.State state) throws IOException {
		Optional<RunFolder> newest = Optional.empty();
		for (var run : RunFolder.list(project.runs())) {
			if (RunCondition.of(run).state() == state) {
				newest = Optional.of(run);
			}
		}
		return newest;
	}
}
