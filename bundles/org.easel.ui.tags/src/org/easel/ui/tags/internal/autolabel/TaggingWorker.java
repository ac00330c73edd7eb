package org.easel.ui.tags.internal.autolabel;

import java.io.IOException;
import java.util.function.Consumer;

import org.easel.core.io.Progress;
import org.easel.runs.worker.Answer;
import org.easel.runs.worker.Worker;
import org.easel.runs.worker.WorkerRequest;

/** The worker process that looks at pictures, started by the first request and ended with the workbench. A service. */
public final class TaggingWorker {

	private Worker worker;

	/** Asks for something and waits for the answer; not for the thread of the user interface. */
	public <T> Answer<T> call(WorkerRequest<T> request, Consumer<? super T> each, Progress progress) throws IOException, InterruptedException {
		return worker().call(request, each, progress);
	}

	private synchronized Worker worker() {
		if (worker == null) {
			worker = Worker.ofThisEasel();
		}
		return worker;
	}

	/** Called by the service registry as the workbench ends. */
	public synchronized void deactivate() {
		if (worker != null) {
			worker.close();
			worker = null;
		}
	}
}
