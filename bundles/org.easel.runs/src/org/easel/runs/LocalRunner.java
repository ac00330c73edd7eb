package org.easel.runs;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

import org.easel.core.run.EventTail;
import org.easel.core.run.RunFolder;

/** Does runs on this computer, each in a process of its own that goes on when this one ends. */
public final class LocalRunner implements Runner {

	/** The application of the process that trains. */
	static final String APPLICATION = "org.easel.runs.child";

	private static final String WAITING = "OMP_WAIT_POLICY";

	@Override
	public RunningRun start(RunFolder run) throws IOException {
		if (run.isLocked()) {
			// Taking the lock gives the message that names the process; it is given back at once.
			run.lock().close();
		}
		run.clearStopRequest();
		var command = new EaselProcess(System::getProperty).command(APPLICATION, run.path().toAbsolutePath().toString());
		var before = new EventTail(run.events());
		before.poll();
		var log = new RunLog(run);
		log.append("Starting a process for " + run.path());
		var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectInput(Redirect.from(nothing()))
				.redirectOutput(Redirect.appendTo(log.file().toFile()));
		// Threads that wait must not burn the processor: beside other busy programs a step would take several times as long.
		builder.environment().putIfAbsent(WAITING, "passive");
		var process = builder.start();
		return new LocalRun(run, process, before.offset());
	}

	/** A run asks nothing; its terminal may be gone before it. */
	private static File nothing() {
		return new File(File.separatorChar == '/' ? "/dev/null" : "NUL");
	}
}
