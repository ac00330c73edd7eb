package org.easel.runs.worker.child;

import java.io.FileInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Map;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import org.easel.runs.Registries;
import org.easel.runs.worker.LabelRequest;
import org.easel.runs.worker.LookRequest;
import org.easel.runs.worker.SampleRequest;

/** The worker's process: answers on its standard output what its standard input asks, and ends with it. */
public final class WorkerApplication implements IApplication {

	private static final int MILLIS_TO_END = 10_000;

	@Override
	public Object start(IApplicationContext context) throws IOException {
		context.applicationRunning();
		var answers = new FileOutputStream(FileDescriptor.out);
		// Whoever prints something must not break an answer.
		System.setOut(System.err);
		var registries = Registries.read(RegistryFactory.getRegistry());
		new WorkerChild(new FileInputStream(FileDescriptor.in), answers,
				Map.of(LabelRequest.KIND, new LabelWork(registries.taggers()), SampleRequest.KIND, new SampleWork(registries),
						LookRequest.KIND, new LookWork())).run();
		endAtLast();
		return EXIT_OK;
	}

	/** Native work goes on after its thread was told to end; whoever asked may be dead and cannot kill it. */
	private static void endAtLast() {
		Thread.ofPlatform().daemon().name("worker-end").start(() -> {
			try {
				Thread.sleep(MILLIS_TO_END);
			} catch (InterruptedException now) {
				Thread.currentThread().interrupt();
			}
			Runtime.getRuntime().halt(0);
		});
	}

	@Override
	public void stop() {
		// The process ends.
	}
}
