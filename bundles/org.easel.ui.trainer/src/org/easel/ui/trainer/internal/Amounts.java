package org.easel.ui.trainer.internal;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;

/** Numbers as people read them. */
public final class Amounts {

	private static final long MIB = 1L << 20;
	private static final double GIB = 1L << 30;
	private static final int MINUTE = 60;
	private static final int HOUR = 3600;

	private Amounts() {
	}

	/** A count, such as 1,200. */
	public static String count(long number) {
		return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
	}

	/** A length of time, such as "12 min". */
	public static String time(Duration time) {
		long seconds = Math.max(0, time.toSeconds());
		if (seconds < MINUTE) {
			return Messages.bind(Messages.Amounts_seconds, seconds);
		}
		if (seconds < HOUR) {
			return Messages.bind(Messages.Amounts_minutes, Math.round(seconds / (double) MINUTE));
		}
		return Messages.bind(Messages.Amounts_hours, seconds / HOUR, seconds % HOUR / MINUTE);
	}

	/** A size in memory, such as "1.4 GB". */
	public static String bytes(long bytes) {
		return bytes < 1000 * MIB ? Messages.bind(Messages.Amounts_megabytes, Math.max(1, bytes / MIB)) : Messages.bind(Messages.Amounts_gigabytes, "%.1f".formatted(bytes / GIB)); //$NON-NLS-1$
	}

	/** A rate or a loss with three digits that count, such as 0.000102 or 0.118. */
	public static String number(double number) {
		if (!Double.isFinite(number)) {
			return String.valueOf(number);
		}
		double size = Math.abs(number);
		if (size == 0) {
			return "0"; //$NON-NLS-1$
		}
		return size < 1e-3 || size >= 1e6 ? "%.2e".formatted(number) : "%.4g".formatted(number); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
