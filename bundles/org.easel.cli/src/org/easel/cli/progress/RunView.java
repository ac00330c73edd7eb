package org.easel.cli.progress;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;

import org.easel.core.run.RunEvent;
import org.easel.core.run.RunEvent.EpochEnd;
import org.easel.core.run.RunEvent.Note;
import org.easel.core.run.RunEvent.Sample;
import org.easel.core.run.RunEvent.Started;
import org.easel.core.run.RunEvent.Step;
import org.easel.core.run.RunEvent.Warning;

/**
 * Shows a run while it goes on: on a terminal a bar that is drawn again and again, elsewhere a plain line every few seconds.
 * What is worth keeping stands in lines of its own.
 */
public final class RunView {

	private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
	private static final String CLEAR_LINE = "\r\u001B[K";

	private final Terminal terminal;
	private final ResourceBundle messages;
	private final ProgressText progress;
	private final PrintWriter out;
	private final Path folder;
	private final Pace pace = new Pace();
	private Instant lastLine = Instant.EPOCH;
	private boolean drawn;

	/**
	 * @param messages the sentences of the command line
	 * @param folder the run's; files are named by it
	 */
	public RunView(Terminal terminal, ResourceBundle messages, Path folder) {
		this.terminal = terminal;
		this.messages = messages;
		this.progress = new ProgressText(messages);
		this.out = terminal.out();
		this.folder = folder;
	}

	/** Takes an event, and says it in a line if it is worth one. */
	public void event(RunEvent event) {
		pace.event(event);
		switch (event) {
			case Started started -> line(started.fromStep() == 0 ? text("run.begun", started.steps(), started.epochs())
					: text("run.goes.on", started.fromStep(), started.steps()));
			case EpochEnd end -> line(end.file().isEmpty() ? text("run.epoch", end.epoch(), end.meanLoss())
					: text("run.epoch.saved", end.epoch(), end.meanLoss(), folder.resolve(end.file())));
			case Warning warning -> line(text("problem.warning", warning.message()));
			case Note note -> line(note.message());
			case Step step -> {
				if (!terminal.interactive() && Duration.between(lastLine, step.time()).compareTo(BETWEEN_LINES) >= 0) {
					lastLine = step.time();
					line(progress.facts(pace, step.time()));
				}
			}
			// A set of samples takes a while; the first one of it says what is going on.
			case Sample sample when sample.index() == 0 -> line(sample.epoch() == 0 ? text("run.samples.base") : text("run.samples", sample.epoch()));
			default -> {
				// Further samples and states are found in the folder.
			}
		}
	}

	/** Draws the bar anew, on a terminal. */
	public void draw(Instant now) {
		if (terminal.interactive() && pace.began()) {
			out.print(CLEAR_LINE + progress.bar(pace, now, terminal.width()));
			out.flush();
			drawn = true;
		}
	}

	/** A line above the bar. */
	public void line(String text) {
		clear();
		out.println(text);
		out.flush();
	}

	/** Takes the bar away. */
	public void clear() {
		if (drawn) {
			out.print(CLEAR_LINE);
			out.flush();
			drawn = false;
		}
	}

	private String text(String key, Object... values) {
		return String.format(Locale.ROOT, messages.getString(key), values);
	}
}
