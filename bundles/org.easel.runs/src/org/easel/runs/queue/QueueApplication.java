package org.easel.runs.queue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import org.easel.core.io.FileFailure;
import org.easel.core.project.ProjectFolder;
import org.easel.core.queue.QueueFile;
import org.easel.runs.Runners;

/**
 * Works off the queue of a project in a small process of its own, which goes on when the workbench ends: {@code queue <project folder>}. Exit code 0 once
 * nothing is left to do, 1 for a queue that cannot be read or written, 2 for wrong use.
 */
public final class QueueApplication implements IApplication {

	private static final int FAILED = 1;
	private static final int WRONG_USE = 2;
	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

	@Override
	public Object start(IApplicationContext context) throws InterruptedException {
		context.applicationRunning();
		var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		if (arguments.length != 1) {
			System.err.println("Name the folder of one project.");
			return WRONG_USE;
		}
		try {
			var queue = new QueueFile(ProjectFolder.open(Path.of(arguments[0]).toAbsolutePath()));
			new QueueWorker(queue, Runners.read(RegistryFactory.getRegistry())::open, BETWEEN_LOOKS).work();
			return EXIT_OK;
		} catch (IOException failed) {
			System.err.println(Instant.now() + " " + FileFailure.message(failed));
			return FAILED;
		}
	}

	@Override
	public void stop() {
		// A run goes on without the queue; what waits is begun when the queue is started again.
	}
}
