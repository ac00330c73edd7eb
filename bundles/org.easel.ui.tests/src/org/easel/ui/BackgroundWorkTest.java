package org.easel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;

import org.easel.ui.testing.Conditions;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackgroundWorkTest {

	private Composite widget;

	@BeforeEach
	void makeWidget() {
		widget = new Composite(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), SWT.NONE);
	}

	@Test
	void theResultIsShownInTheThreadOfTheWindow() {
		var shown = new ArrayList<Thread>();
		var worked = new ArrayList<Thread>();
		new BackgroundWork<>("Working", monitor -> worked.add(Thread.currentThread())).then(widget, result -> shown.add(Thread.currentThread())).start();
		Conditions.await("the result is shown", () -> !shown.isEmpty());
		assertSame(Thread.currentThread(), shown.getFirst());
		assertEquals(false, worked.contains(Thread.currentThread()));
	}

	@Test
	void aFailureIsToldInWords() {
		var told = new ArrayList<String>();
		new BackgroundWork<Void>("Working", monitor -> {
			throw new NoSuchFileException("pictures/a.png");
		}).otherwise(widget, failure -> told.add(BackgroundWork.message(failure))).start();
		Conditions.await("the failure is told", () -> !told.isEmpty());
		assertEquals("pictures/a.png: there is no such file or folder. Check the name, or put it there.", told.getFirst());
		assertEquals("No.", BackgroundWork.message(new IOException("No.")));
	}

	@Test
	void nothingIsShownOnADisposedWidget() throws Exception {
		var shown = new ArrayList<String>();
		var job = new BackgroundWork<>("Working", monitor -> "done").then(widget, shown::add).start();
		job.join();
		widget.dispose();
		settle();
		assertEquals(List.of(), shown);
	}

	@Test
	void whatIsCancelledShowsNothing() throws Exception {
		var shown = new ArrayList<Object>();
		Job job = new BackgroundWork<Object>("Working", monitor -> {
			while (!monitor.isCanceled()) {
				Thread.sleep(5);
			}
			throw new OperationCanceledException();
		}).then(widget, shown::add).otherwise(widget, shown::add).start();
		Conditions.await("it goes on", () -> job.getState() == Job.RUNNING);
		job.cancel();
		job.join();
		settle();
		assertEquals(List.of(), shown);
	}

	@Test
	void updatesUnderOneKeyAreMadeOnce() {
		var updates = new WidgetUpdates(widget);
		var made = new ArrayList<String>();
		updates.once("a", () -> made.add("a1"));
		updates.once("a", () -> made.add("a2"));
		updates.once("b", () -> made.add("b"));
		Conditions.await("both are made", () -> made.size() == 2);
		settle();
		assertEquals(List.of("a1", "b"), made);
		updates.afterQuiet("typing", 20, () -> made.add("first"));
		updates.afterQuiet("typing", 20, () -> made.add("last"));
		Conditions.await("the last is made", () -> made.contains("last"));
		assertEquals(List.of("a1", "b", "last"), made);
	}

	/** Lets the window do all that waits. */
	private static void settle() {
		var done = new boolean[1];
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> done[0] = true);
		Conditions.await("the window has done what waits", () -> done[0]);
	}
}
