package org.easel.runs.child;

import java.io.IOException;
import java.nio.file.Path;

import org.easel.core.run.EventLog;
import org.easel.core.run.RunEvent.Reason;
import org.easel.core.run.RunFolder;
import org.easel.runs.RunCondition;
import org.easel.runs.RunLog;

/** One run from its begin to its end: locked, told in its events, ended with a reason and an exit code whatever happens. */
final class RunChild {

	static final int FINISHED = 0;
	static final int FAILED = 1;
	static final int STOPPED = 130;

	private final RunWork work;

	RunChild(RunWork work) {
		this.work = work;
	}

	/** Does the run; gives the exit code. */
	int run(Path path) {
		try {
			var run = RunFolder.open(path.toAbsolutePath());
			try (var lock = run.lock(); var log = EventLog.appender(run.events())) {
				return run(run, new Journal(run, log, RunCondition.of(run.readEvents(), false).step()));
			}
		} catch (IOException failed) {
			// Without a folder to write to, this is the only place left.
			System.err.println(failed.getMessage());
			return FAILED;
		}
	}

	private int run(RunFolder run, Journal journal) throws IOException {
		try (var reserve = DiskReserve.in(run)) {
			work.work(run, journal);
		} catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError failure) {
			log(run, failure);
			journal.end(Reason.FAILED, Failure.message(failure));
			return FAILED;
		}
		if (journal.ended().isEmpty()) {
			journal.end(journal.stopRequested() ? Reason.STOPPED : Reason.FINISHED, "");
		}
		return switch (journal.ended().orElseThrow()) {
			case FINISHED -> FINISHED;
			case STOPPED -> STOPPED;
			case FAILED -> FAILED;
		};
	}

	private static void log(RunFolder run, Throwable failure) {
		try {
			new RunLog(run).append(failure);
		} catch (IOException unwritable) {
			System.err.println(unwritable.getMessage());
			failure.printStackTrace();
		}
	}
}
