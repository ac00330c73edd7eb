package org.easel.ui.dataset.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.IntConsumer;

import org.easel.ui.EaselViews;
import org.easel.ui.OpenProjects;
import org.easel.ui.dataset.internal.gallery.GalleryHand;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Prints how fluently a large project scrolls: times of the thread of the user interface by the clock, and by the processor, which hardly depend on what
 * else the machine does. Runs only where the system property names a project's folder.
 */
@EnabledIfSystemProperty(named = GalleryBenchmarkTest.PROJECT, matches = ".+")
class GalleryBenchmarkTest {

	static final String PROJECT = "easel.benchmark.project";
	private static final int STEPS = 400;

	private int paints;

	/** Times of steps, in microseconds. */
	private record Times(long[] clock, long[] processor) {

		static Times of(int steps, IntConsumer step) {
			var threads = ManagementFactory.getThreadMXBean();
			var clock = new long[steps];
			var processor = new long[steps];
			for (int i = 0; i < steps; i++) {
				long began = System.nanoTime();
				long computed = threads.getCurrentThreadCpuTime();
				step.accept(i);
				clock[i] = (System.nanoTime() - began) / 1000;
				processor[i] = (threads.getCurrentThreadCpuTime() - computed) / 1000;
			}
			Arrays.sort(clock);
			Arrays.sort(processor);
			return new Times(clock, processor);
		}

		void print(String what) {
			System.out.printf("%-28s clock: median %.1f, 95%% %.1f, longest %.1f ms; processor: median %.1f, 95%% %.1f, longest %.1f ms; over 50 ms: %d and %d of %d%n",
					what, at(clock, 0.5), at(clock, 0.95), at(clock, 1), at(processor, 0.5), at(processor, 0.95), at(processor, 1), over(clock), over(processor),
					clock.length);
		}

		private static double at(long[] sorted, double part) {
			return sorted[(int) Math.min(sorted.length - 1, part * sorted.length)] / 1000.0;
		}

		private static long over(long[] times) {
			return Arrays.stream(times).filter(time -> time > 50_000).count();
		}
	}

	@Test
	void howFluentlyItScrolls() throws Exception {
		var view = (DatasetView) OpenDataset.page().showView(EaselViews.DATASET);
		OpenDataset.page().toggleZoom(OpenDataset.page().getReference(view));
		var hand = new GalleryHand(view.gallery());
		view.gallery().addListener(SWT.Paint, event -> paints++);
		long began = System.nanoTime();
		var computed = computed();
		var opening = TestProject.projects().open(Path.of(System.getProperty(PROJECT)));
		while (!opening.isDone()) {
			// A first opening reads the header of each picture, and takes as long as the disk.
			if (!Display.getCurrent().readAndDispatch()) {
				Display.getCurrent().sleep();
			}
		}
		System.out.printf("open                         clock %.0f ms, processors %d ms%n", (System.nanoTime() - began) / 1e6, computed().minus(computed).toMillis());
		Conditions.await("thumbnails are painted", () -> hand.images() > 5);
		System.out.printf("first thumbnails             clock %.0f ms, processors %d ms, %d pictures%n", (System.nanoTime() - began) / 1e6,
				computed().minus(computed).toMillis(), hand.count());
		for (int side : new int[] { 160, 64, 320 }) {
			view.gallery().setSide(side);
			dispatch();
			Times.of(STEPS, i -> scroll(hand, hand.top() + 40)).print(side + " points, new, by 40:");
			Times.of(STEPS, i -> scroll(hand, hand.top() - 40)).print(side + " points, seen, by 40:");
			Times.of(60, i -> scroll(hand, i * (hand.height() / 60))).print(side + " points, jumps:");
		}
		int all = view.getSite().getService(OpenProjects.class).current().orElseThrow().state().size();
		Times.of(10, i -> {
			view.header().setSearchText(i % 2 == 0 ? "tag 7*" : "");
			int wanted = i % 2;
			Conditions.await("it is found", () -> wanted == 1 == (hand.count() == all));
		}).print("search:");
		System.gc();
		var runtime = Runtime.getRuntime();
		System.out.printf("images kept %d, heap %d MB%n", hand.images(), (runtime.totalMemory() - runtime.freeMemory()) >> 20);
		assertTrue(hand.images() <= 1500, "handles are bounded");
		OpenDataset.page().toggleZoom(OpenDataset.page().getReference(view));
		TestProject.closeAny();
	}

	/** What this process took of all processors so far. */
	private static Duration computed() {
		return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
	}

	/** Until it is painted. */
	private void scroll(GalleryHand hand, int top) {
		int before = paints;
		hand.scrollTo(top);
		while (paints == before) {
			if (!Display.getCurrent().readAndDispatch()) {
				Display.getCurrent().sleep();
			}
		}
	}

	private static void dispatch() {
		for (int i = 0; i < 20 && Display.getCurrent().readAndDispatch(); i++) {
			// What waits is part of what a person waits for.
		}
	}
}
