package org.easel.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.easel.core.edit.AddTags;
import org.easel.core.edit.OpenProject;
import org.easel.core.edit.RenameTag;
import org.easel.core.edit.Scope;
import org.easel.core.edit.UndoHistory;
import org.easel.core.io.Progress;
import org.easel.core.search.Query;
import org.easel.core.search.QueryException;
import org.easel.core.tags.Autocomplete;
import org.easel.core.tags.Label;
import org.easel.core.tags.LabelList;
import org.easel.core.tags.TagFindings;

/**
 * Does with a project what a curator does, and prints how long each takes: the median by the clock, and of the processors' time that the whole process
 * took, which says more on a machine that does other things too.
 *
 * @param project a large project
 * @param out where it is printed
 */
record EditingMeasurement(Path project, PrintStream out) {

	private static final int TIMES = 7;
	private static final List<String> QUERIES = List.of("cat -\"hat 10\" rating<3 tags>5 width<1024", "hair* OR (sky* -smile*)", "tag:*1* folder:12_part untagged",
			"NOT text:\"eyes 17\"");

	/** Something to measure. */
	private interface Work {

		void run() throws IOException;
	}

	void run() throws IOException {
		measure("open for the first time: all headers and captions are read", 1, () -> OpenProject.open(project, Progress.NONE).close());
		measure("open and close again", TIMES, () -> OpenProject.open(project, Progress.NONE).close());
		try (var open = OpenProject.open(project, Progress.NONE)) {
			out.printf("%d pictures, %d different tags%n", open.state().size(), open.tags().size());
			look(open);
			edit(open);
			System.gc();
			var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
			out.printf("%-70s %8d MiB%n", "memory of Java after all of this", heap);
		}
	}

	private void look(OpenProject open) throws IOException {
		for (var text : QUERIES) {
			measure("query " + text, TIMES, () -> select(open, text));
		}
		var labels = new LabelList(IntStream.range(0, 100_000).mapToObj(i -> new Label("label " + i, i, List.of("alias " + i))).toList());
		var complete = new Autocomplete(open.tags(), labels);
		measure("completion among 100,000 labels", TIMES, () -> complete.suggest("hair 1", 20));
		measure("tags that always come together, and likely misspelt ones", TIMES, () -> {
			TagFindings.of(open.tags()).togetherAlways();
			TagFindings.of(open.tags()).likelyMisspelt();
		});
	}

	private static void select(OpenProject open, String text) {
		try {
			Query.parse(text).select(open.tags());
		} catch (QueryException wrong) {
			throw new IllegalStateException(wrong);
		}
	}

	private void edit(OpenProject open) throws IOException {
		var history = new UndoHistory(open);
		var one = Scope.of(open.state().pictures().get(77).id());
		int[] count = { 0 };
		measure("add a tag to one picture, and index it", TIMES, () -> {
			history.apply(AddTags.last(one, List.of("new " + count[0]++)));
			open.tags();
		});
		measure("rename the tag of all pictures in the model", TIMES, () -> history.apply(new RenameTag(Scope.ALL, "cat" + (count[0] == TIMES ? "" : count[0]),
				"cat" + ++count[0])));
		measure("index all of it anew", 1, open::tags);
		measure("undo a rename of all", TIMES, history::undo);
		open.flush();
		measure("rename all, and wait until all files follow", 1, () -> {
			history.apply(new RenameTag(Scope.ALL, "cat", "feline"));
			open.flush();
		});
		measure("texts that a caption had", TIMES, () -> open.history(open.state().pictures().get(77).id()));
		measure("look for what other programs did", TIMES, () -> open.refresh(Progress.NONE));
	}

	private void measure(String what, int times, Work work) throws IOException {
		var clock = new ArrayList<Double>();
		var processor = new ArrayList<Double>();
		for (int i = 0; i < times; i++) {
			long start = System.nanoTime();
			var used = processors();
			work.run();
			clock.add((System.nanoTime() - start) / 1e6);
			processor.add((double) processors().minus(used).toMillis());
		}
		out.printf(Locale.ROOT, "%-70s %8.1f ms, processors %8.1f ms%n", what, median(clock), median(processor));
	}

	/** What the process took of the processors so far; the system counts it in hundredths of a second. */
	private static Duration processors() {
		return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().toList().get(values.size() / 2);
	}
}
