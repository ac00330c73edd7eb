package org.easel.ui.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.easel.runs.worker.Worker;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** All views share one worker process, and asking for the service starts none. */
class SharedWorkerTest {

	@Test
	void isOneServiceForAllParts() {
		var workbench = PlatformUI.getWorkbench();
		var worker = workbench.getService(Worker.class);
		assertNotNull(worker);
		assertSame(worker, workbench.getActiveWorkbenchWindow().getService(Worker.class));
		assertFalse(worker.isRunning());
	}
}
