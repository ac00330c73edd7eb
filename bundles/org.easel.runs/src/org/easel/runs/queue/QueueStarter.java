package org.easel.runs.queue;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

import org.easel.core.io.Folders;
import org.easel.core.project.ProjectFolder;
import org.easel.runs.EaselProcess;

/** Starts the process that works the queue of a project off. */
@FunctionalInterface
public interface QueueStarter {

	/** The application of the process. */
	String APPLICATION = "org.easel.runs.queue";

	/** Starts it and returns at once; where one is at it already, the new one ends by itself. @throws IOException if it cannot be started */
	void start(ProjectFolder project) throws IOException;

	/** Starts another process of the Easel that is running, which outlives this one. */
	static QueueStarter ofThisEasel() {
		return project -> {
			var command = new EaselProcess(System::getProperty).command(APPLICATION, project.path().toAbsolutePath().toString());
			var log = Folders.create(project.own()).resolve("queue.log").toFile();
			var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log))
					.redirectInput(new File(File.separatorChar == '/' ? "/dev/null" : "NUL"));
			// Java leaves its report of a native crash in the folder that it runs in.
			builder.directory(project.own().toFile());
			builder.start();
		};
	}
}
