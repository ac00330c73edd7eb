package org.easel.cli.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** A run's pace in one line. */
final class ProgressText {

	private static final int SHORTEST_BAR = 8;
	private static final int LONGEST_BAR = 40;

	private ProgressText() {
	}

	/** Step, epoch, loss, steps a second and time left. */
	static String facts(Pace pace, Instant now) {
		var text = new StringBuilder();
		text.append("step ").append(pace.step()).append('/').append(pace.steps());
		text.append(", epoch ").append(Math.max(1, pace.epoch())).append('/').append(pace.epochs());
		if (!Double.isNaN(pace.loss())) {
			text.append(String.format(Locale.ROOT, ", loss %.4f", pace.loss()));
		}
		double speed = pace.stepsPerSecond(now);
		if (speed > 0) {
			text.append(String.format(Locale.ROOT, speed < 0.1 ? ", %.3f steps/s" : ", %.2f steps/s", speed));
			text.append(", ").append(duration(pace.left(now))).append(" left");
		}
		return text.toString();
	}

	/** A bar and as many facts as the width takes; never longer than it. */
	static String bar(Pace pace, Instant now, int width) {
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
}
