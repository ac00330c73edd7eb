package org.easel.ui.internal.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;

import org.easel.core.run.RunEvent;
import org.easel.core.run.RunEvent.EpochEnd;
import org.easel.core.run.RunFolder;
import org.easel.runs.RunCondition;
import org.easel.ui.RunRef;

/**
 * A run as the tree of projects shows it.
 *
 * @param run itself
 * @param condition how it stands
 * @param epochs that it has written, in their order
 */
record RunInfo(RunRef run, RunCondition condition, List<Epoch> epochs) {

	/**
	 * A file that an epoch left.
	 *
	 * @param file relative to the run's folder
	 */
	record Epoch(RunRef run, String file) {
	}

	RunInfo {
		epochs = List.copyOf(epochs);
	}

	/** Reads how a run stands; slow for one with many steps. */
	static RunInfo read(RunFolder folder) throws IOException {
		boolean running = folder.isLocked();
		var events = folder.readEvents();
		return new RunInfo(new RunRef(folder, OptionalInt.empty()), RunCondition.of(events, running), epochs(folder, events));
	}

	/** A resumed run tells of an epoch again: the last word counts. */
	private static List<Epoch> epochs(RunFolder folder, List<RunEvent> events) {
		SequencedMap<Integer, Epoch> found = new LinkedHashMap<>();
		for (var event : events) {
			if (event instanceof EpochEnd end && !end.file().isBlank() && Files.exists(folder.path().resolve(end.file()))) {
				found.put(end.epoch(), new Epoch(new RunRef(folder, OptionalInt.of(end.epoch())), end.file()));
			}
		}
		return new ArrayList<>(found.values());
	}
}
