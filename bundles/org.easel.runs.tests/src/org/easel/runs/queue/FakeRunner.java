package org.easel.runs.queue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.easel.core.io.ProcessLock;
import org.easel.core.run.EventLog;
import org.easel.core.run.RunEvent;
import org.easel.core.run.RunEvent.Ended;
import org.easel.core.run.RunEvent.Reason;
import org.easel.core.run.RunEvent.Started;
import org.easel.core.run.RunFolder;
import org.easel.runs.RunCondition;
import org.easel.runs.Runner;
import org.easel.runs.RunningRun;

/** Does runs in no time, except those that go on until they are asked to stop. */
final class FakeRunner implements Runner {

	private final Set<String> endless = new HashSet<>();
	private final Set<String> impossible = new HashSet<>();
	private final List<String> started = new ArrayList<>();

	/** A run that ends only when it is asked to. */
	FakeRunner endless(RunFolder run) {
		endless.add(run.name());
		return this;
	}

	/** A run that cannot be started. */
	FakeRunner impossible(RunFolder run) {
		impossible.add(run.name());
		return this;
	}

	/** The next time it comes to its end. */
	synchronized void lastTime(RunFolder run) {
		endless.remove(run.name());
	}

	/** The names of what was started, in order. */
	synchronized List<String> started() {
		return List.copyOf(started);
	}

	@Override
	public synchronized RunningRun start(RunFolder run) throws IOException {
		if (impossible.contains(run.name())) {
			throw new IOException("There is no room for " + run.name() + ".");
		}
		run.clearStopRequest();
		started.add(run.name());
		append(run, new Started(Instant.now(), 10, 1, 10, 0));
		return new Fake(run, run.lock(), endless.contains(run.name()));
	}

	private static void append(RunFolder run, RunEvent event) throws IOException {
		try (var log = EventLog.appender(run.events())) {
			log.append(event);
		}
	}

	private record Fake(RunFolder folder, ProcessLock lock, boolean endless) implements RunningRun {

		@Override
		public boolean isRunning() {
			return !await(Duration.ZERO);
		}

		@Override
		public void requestStop() throws IOException {
			folder.requestStop();
		}

		@Override
		public void kill() {
			throw new UnsupportedOperationException("the queue kills no run");
		}

		@Override
		public boolean await(Duration atMost) {
			try {
				Thread.sleep(1);
				if (endless && !folder.stopRequested()) {
					return false;
				}
				append(folder, new Ended(Instant.now(), endless ? Reason.STOPPED : Reason.FINISHED, "", 10));
				lock.close();
				return true;
			} catch (IOException | InterruptedException failed) {
				throw new IllegalStateException(failed);
			}
		}

		@Override
		public RunCondition condition() throws IOException {
			return RunCondition.of(folder);
		}
	}
}
