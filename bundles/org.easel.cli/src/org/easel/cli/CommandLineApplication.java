package org.easel.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import org.easel.cli.progress.Terminal;

/** Easel without a window: one command, then an exit code. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		var interrupts = new Interrupts(() -> Runtime.getRuntime().halt(Interrupts.EXIT_CODE)).install();
		var session = new Session(new InstalledEasel(), Terminal.ofThisProcess(), interrupts);
		return new EaselCommands(session).run(arguments);
	}

	@Override
	public void stop() {
		// A command ends by itself; Ctrl-C asks it to.
	}
}
