package org.easel.core.edit;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Tells listeners what happened, one thing after another, whichever thread it happened in. */
final class Deliveries {

	private final List<ProjectListener> listeners = new CopyOnWriteArrayList<>();
	private final Queue<Consumer<ProjectListener>> waiting = new ConcurrentLinkedQueue<>();
	private final ReentrantLock turn = new ReentrantLock();

	void addListener(ProjectListener listener) {
		listeners.add(listener);
	}

	void removeListener(ProjectListener listener) {
		listeners.remove(listener);
	}

	/** Puts something at the end of the line. */
	void add(Consumer<ProjectListener> news) {
		waiting.add(news);
	}

	/** Tells all that is waiting; called without the project's lock. */
	void deliver() {
		turn.lock();
		try {
			for (var news = waiting.poll(); news != null; news = waiting.poll()) {
				for (var listener : listeners) {
					tell(listener, news);
				}
			}
		} finally {
			turn.unlock();
		}
	}

	/** A listener's own failure costs neither the other listeners nor the edit. */
	private static void tell(ProjectListener listener, Consumer<ProjectListener> news) {
		try {
			news.accept(listener);
		} catch (RuntimeException failed) {
			var thread = Thread.currentThread();
			thread.getUncaughtExceptionHandler().uncaughtException(thread, failed);
		}
	}
}
