package org.easel.ui.trainer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.easel.core.queue.QueueFile;
import org.easel.core.queue.QueuedRun;
import org.easel.core.run.RunFolder;
import org.easel.ui.ClosingGuard;
import org.easel.ui.testing.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

class ClosingQuestionTest {

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		TestProject.closeAny();
	}

	@Test
	void theWorkbenchFindsTheQuestion() throws Exception {
		var context = FrameworkUtil.getBundle(ClosingQuestion.class).getBundleContext();
		assertEquals(1, context.getServiceReferences(ClosingGuard.class, null).size());
	}

	@Test
	void withoutARunItClosesUnasked() throws Exception {
		OpenTrainer.open(folder);
		assertTrue(new ClosingQuestion().mayClose());
	}

	@Test
	void aRunGoesOnOrIsStoppedOrTheWorkbenchStaysOpen() throws Exception {
		var trainer = OpenTrainer.open(folder);
		var run = RunFolder.create(trainer.project().runs(), trainer.outlook().settings().orElseThrow());
		var queue = new QueueFile(trainer.project());
		try (var lock = run.lock()) {
			queue.edit(each -> each.add(QueuedRun.ready(run.name(), "local")));
			assertFalse(ClosingQuestion.answered(2, trainer.project()), "cancelled");
			assertTrue(ClosingQuestion.answered(0, trainer.project()), "it goes on");
			assertFalse(queue.read().paused() || run.stopRequested());
			assertTrue(ClosingQuestion.answered(1, trainer.project()), "it is stopped");
			assertTrue(queue.read().paused() && run.stopRequested());
			assertFalse(ClosingQuestion.answered(-1, trainer.project()), "the dialog was closed");
		}
	}
}
