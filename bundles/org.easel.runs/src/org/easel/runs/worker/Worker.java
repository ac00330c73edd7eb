package org.easel.runs.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.easel.core.io.Progress;

/**
 * A process of its own that does what needs native libraries, kept warm between requests: started by the first one, stopped when
 * nobody asked for a while, started again after it died. Whatever happens to it, the caller only sees a request fail.
 */
public final class Worker implements AutoCloseable {

	/** How long an idle worker stays, where nothing else is said. */
	public static final Duration USUAL_IDLE = Duration.ofMinutes(2);

	private final WorkerLauncher launcher;
	private final Duration idle;
	private final ScheduledExecutorService timer = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("easel-worker-idle").factory());
	private WorkerProcess process;
	private ScheduledFuture<?> stop;
	private int inUse;
	private boolean closed;

	/** @param idle after which the process is stopped */
	public Worker(WorkerLauncher launcher, Duration idle) {
		this.launcher = launcher;
		this.idle = idle;
	}

	/** A worker of the Easel that is running; starts nothing yet. The workbench has one, as a service that all views share. */
	public Worker() {
		this(WorkerLauncher.ofThisEasel(), USUAL_IDLE);
	}

	/**
	 * Asks for something and waits for the end of the answer; not to be called in the thread of the user interface.
	 *
	 * @param each gets each piece as it comes, in the calling thread
	 * @param progress counts, and may cancel
	 * @throws WorkerException if the work fails, or the process dies under it
	 * @throws IOException if the process cannot be started
	 * @throws InterruptedException if the calling thread is interrupted; the work is cancelled then
	 */
	public <T> Answer<T> call(WorkerRequest<T> request, Consumer<? super T> each, Progress progress) throws IOException, InterruptedException {
		var mine = acquire();
		try {
			var call = new WorkerCall<T>(request, each, progress);
			call.send(mine);
			return call.await();
		} finally {
			release();
		}
	}

	/** Whether a process runs now. */
	public synchronized boolean isRunning() {
		return process != null && process.isAlive();
	}

	/** The number of the process that runs now. */
	public synchronized Optional<Long> pid() {
		return isRunning() ? Optional.of(process.pid()) : Optional.empty();
	}

	/** Ends the process at once; what is asked for meanwhile fails. */
	@Override
	public synchronized void close() {
		closed = true;
		timer.shutdownNow();
		if (process != null) {
			process.kill();
			process = null;
		}
	}

	private synchronized WorkerProcess acquire() throws IOException {
		if (closed) {
			throw new WorkerException("Easel's worker process is closed, as Easel is being closed. Start Easel again.", false, "");
		}
		if (stop != null) {
			stop.cancel(false);
		}
		if (process == null || !process.isAlive()) {
			process = new WorkerProcess(launcher.start());
		}
		inUse++;
		return process;
	}

	private synchronized void release() {
		inUse--;
		if (inUse == 0 && !closed) {
			stop = timer.schedule(this::stopIdle, idle.toMillis(), TimeUnit.MILLISECONDS);
		}
	}

	private synchronized void stopIdle() {
		if (inUse == 0 && process != null) {
			process.stop();
			process = null;
		}
	}
}
