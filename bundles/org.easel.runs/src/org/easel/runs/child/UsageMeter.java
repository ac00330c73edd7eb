package org.easel.runs.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

import org.easel.core.run.RunEvent;
import org.easel.core.run.RunEvent.StateSaved;
import org.easel.core.run.RunEvent.Step;
import org.easel.core.run.RunFolder;
import org.easel.core.run.RunUsage;

/** Notes beside each state what the run takes of this computer, so that later runs can be estimated. */
final class UsageMeter {

	private static final int STEPS = 200;
	private static final Path STATUS = Path.of("/proc/self/status");
	private static final String PEAK = "VmHWM:";
	private static final long KIB = 1024;

	private final RunFolder run;
	private final Deque<Double> seconds = new ArrayDeque<>();

	UsageMeter(RunFolder run) {
		this.run = run;
	}

	void event(RunEvent event) throws IOException {
		if (event instanceof Step step) {
			seconds.addLast(step.secondsPerStep());
			if (seconds.size() > STEPS) {
				seconds.removeFirst();
			}
		} else if (event instanceof StateSaved && !seconds.isEmpty()) {
			new RunUsage(RunUsage.thisMachine(), median(), peakMemory()).write(run);
		}
	}

	private double median() {
		return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
	}

	/** Linux tells it; elsewhere it stays unknown. */
	private static long peakMemory() throws IOException {
		if (!Files.isReadable(STATUS)) {
			return 0;
		}
		return Files.readAllLines(STATUS).stream().filter(line -> line.startsWith(PEAK)).findFirst()
				.map(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIB).orElse(0L);
	}
}
