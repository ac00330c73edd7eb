package org.easel.runs.child;

import java.nio.file.Path;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import org.easel.runs.Registries;

/**
 * Trains one run in a process of its own: {@code child <run folder>}. Exit code 0 for a finished run, 1 for one that failed,
 * 2 for wrong use, 130 for one that was asked to stop.
 */
public final class ChildApplication implements IApplication {

	private static final int WRONG_USE = 2;

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		if (arguments.length != 1) {
			System.err.println("Name the folder of one run, such as runs/0001-prodigy of a project.");
			return WRONG_USE;
		}
		var registries = Registries.read(RegistryFactory.getRegistry());
		return new RunChild(new TrainingWork(registries)).run(Path.of(arguments[0]));
	}

	@Override
	public void stop() {
		// The process ends; what was saved by then is there.
	}
}
