package org.easel.ui.testing;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.widgets.Display;

/**
 * Looks how long the thread of the user interface is at one thing. Counted is the time that this thread computes, which hardly depends on what else the
 * machine does.
 */
public final class Freezes implements AutoCloseable {

	private static final int PAUSE_MILLIS = 10;

	private final Display display;
	private final long watched = Thread.currentThread().threadId();
	private final AtomicLong longest = new AtomicLong();
	private final AtomicBoolean closed = new AtomicBoolean();
	private final Thread prober;

	/** Begins to look at the thread that calls. */
	public Freezes(Display display) {
		this.display = display;
		prober = Thread.ofPlatform().daemon().name("looks for freezes").start(this::probe);
	}

	private void probe() {
		while (!closed.get()) {
			var answered = new AtomicBoolean();
			long before = computed();
			display.asyncExec(() -> {
				longest.accumulateAndGet(computed() - before, Math::max);
				answered.set(true);
			});
			while (!answered.get() && !closed.get()) {
				pause();
			}
			pause();
		}
	}

	private long computed() {
		return ManagementFactory.getThreadMXBean().getThreadCpuTime(watched);
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE_MILLIS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** The longest time until it answered, in milliseconds of computing. */
	public long longestMillis() {
		return longest.get() / 1_000_000;
	}

	@Override
	public void close() {
		closed.set(true);
		prober.interrupt();
	}
}
