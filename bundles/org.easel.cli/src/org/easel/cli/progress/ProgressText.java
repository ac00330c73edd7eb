package org.easel.cli.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A run's pace in one line.
 *
 * @param messages the sentences of the command line
 */
record ProgressText(ResourceBundle messages) {

	private static final int SHORTEST_BAR = 8;
	private static final int LONGEST_BAR = 40;
	/** Below so many steps a second two digits say too little. */
	private static final double SLOW = 0.1;

	/** Step, epoch, loss, steps a second and time left. */
	String facts(Pace pace, Instant now) {
		var text = new StringBuilder(text("progress.place", pace.step(), pace.steps(), Math.max(1, pace.epoch()), pace.epochs()));
		if (!Double.isNaN(pace.loss())) {
			text.append(text("progress.loss", pace.loss()));
		}
		double speed = pace.stepsPerSecond(now);
		if (speed > 0) {
			text.append(text(speed < SLOW ? "progress.speed.slow" : "progress.speed", speed, duration(pace.left(now))));
		}
		return text.toString();
	}

	/** A bar and as many facts as the width takes; never longer than it. */
	String bar(Pace pace, Instant now, int width) {
		var facts = facts(pace, now);
		int room = Math.min(LONGEST_BAR, width - facts.length() - 4);
		if (room < SHORTEST_BAR) {
			return facts.length() < width ? facts : facts.substring(0, Math.max(0, width - 1));
		}
		int filled = (int) Math.min(room, Math.max(0, room * pace.step() / Math.max(1, pace.steps())));
		return "[" + "=".repeat(filled) + " ".repeat(room - filled) + "] " + facts;
	}

	/** Such as 1:05 or 2:03:04. */
	static String duration(Duration duration) {
		long seconds = duration.toSeconds();
		return seconds < 3600 ? "%d:%02d".formatted(seconds / 60, seconds % 60)
				: "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
	}

	private String text(String key, Object... values) {
		return String.format(Locale.ROOT, messages.getString(key), values);
	}
}
