package org.easel.ui.tags.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Future;

import org.easel.core.edit.RenameTag;
import org.easel.core.edit.Scope;
import org.easel.core.state.PictureState;
import org.easel.ui.EaselViews;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Prints how fluent the tag editor is with a large project. Runs only where the system property names a project's folder. */
@EnabledIfSystemProperty(named = TagEditorBenchmarkTest.PROJECT, matches = ".+")
class TagEditorBenchmarkTest {

	static final String PROJECT = "easel.benchmark.project";
	private static final int TIMES = 40;

	@Test
	void howFluentItIs() throws Exception {
		var page = OpenTags.page();
		var view = (TagEditorView) page.showView(EaselViews.TAGS);
		long opened = System.nanoTime();
		// The first opening reads the size of every picture, which takes longer than a test waits.
		patiently(TestProject.projects().open(Path.of(System.getProperty(PROJECT))));
		System.out.printf("open                         %.0f ms%n", (System.nanoTime() - opened) / 1e6);
		Conditions.await("pictures are shown", () -> view.desk().look().shown().size() > 1000);
		int all = view.desk().look().shown().size();
		System.out.printf("%d pictures, %d tags%n", all, view.desk().look().tags().size());
		var tag = view.desk().look().tags().get(5).tag();
		measure("next picture", i -> view.desk().step(1));
		measure("filter the table", i -> view.table().filter().setText(i % 2 == 0 ? "1" : "12"));
		measure("scroll the strip", i -> {
			view.strip().control().getVerticalBar().setSelection(i * 2000);
			view.strip().control().notifyListeners(SWT.Resize, new Event());
		});
		measure("select all and none", i -> view.desk().choose(i % 2 == 0 ? view.desk().look().shown().stream().map(PictureState::id).toList() : view.desk().look().shown().stream().limit(1).map(PictureState::id).toList()));
		for (int i = 0; i < 4; i++) {
			long began = System.nanoTime();
			boolean narrow = i % 2 == 0;
			view.search().field().setText(narrow ? "\"" + tag + "\" " : "");
			Conditions.await("it is found", () -> narrow == (view.desk().look().shown().size() < all));
			System.out.printf("search from key to list      %.0f ms (80 of them wait for the next key)%n", (System.nanoTime() - began) / 1e6);
		}
		long began = System.nanoTime();
		var renaming = view.desk().execute(new RenameTag(Scope.ALL, tag, "renamed"));
		patiently(renaming);
		System.out.printf("rename of a tag on %d pictures  %.0f ms in the model%n", renaming.get().ids().size(), (System.nanoTime() - began) / 1e6);
		Conditions.await("the table shows it", () -> view.desk().look().tags().stream().anyMatch(row -> row.tag().equals("renamed")));
		System.out.printf("until the table shows it     %.0f ms%n", (System.nanoTime() - began) / 1e6);
		view.desk().projects().undo();
		Conditions.await("it is undone", () -> view.desk().look().tags().stream().noneMatch(row -> row.tag().equals("renamed")));
		System.gc();
		var runtime = Runtime.getRuntime();
		System.out.printf("heap %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
		assertTrue(all > 1000);
		TestProject.closeAny();
	}

	private static void patiently(Future<?> work) throws Exception {
		var display = Display.getCurrent();
		while (!work.isDone()) {
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> {
				});
				display.sleep();
			}
		}
		work.get();
	}

	@FunctionalInterface
	private interface Step {
		void make(int number);
	}

	private static void measure(String what, Step step) {
		var threads = ManagementFactory.getThreadMXBean();
		var clock = new long[TIMES];
		var processor = new long[TIMES];
		for (int i = 0; i < TIMES; i++) {
			long began = System.nanoTime();
			long computed = threads.getCurrentThreadCpuTime();
			step.make(i);
			for (int each = 0; each < 30 && Display.getCurrent().readAndDispatch(); each++) {
				// What waits is part of what a person waits for.
			}
			clock[i] = (System.nanoTime() - began) / 1000;
			processor[i] = (threads.getCurrentThreadCpuTime() - computed) / 1000;
		}
		Arrays.sort(clock);
		Arrays.sort(processor);
		System.out.printf("%-28s clock: median %.1f, longest %.1f ms; processor: median %.1f, longest %.1f ms%n", what, clock[TIMES / 2] / 1e3, clock[TIMES - 1] / 1e3,
				processor[TIMES / 2] / 1e3, processor[TIMES - 1] / 1e3);
	}
}
