package org.easel.ui.testing;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Waits for what a test needs while the user interface goes on working. */
public final class Conditions {

	private static final long LONGEST_MILLIS = 30_000;

	private Conditions() {
	}

	/** @throws AssertionError that says what did not come to pass in half a minute */
	public static void await(String what, BooleanSupplier condition) {
		await(what, LONGEST_MILLIS, condition);
	}

	/**
	 * For what takes longer, such as other processes.
	 *
	 * @throws AssertionError that says what did not come to pass in time
	 */
	public static void await(String what, long longestMillis, BooleanSupplier condition) {
		var display = Display.getCurrent();
		var end = System.currentTimeMillis() + longestMillis;
		while (!condition.getAsBoolean()) {
			if (System.currentTimeMillis() > end) {
				throw new AssertionError("waited " + longestMillis / 1000 + " s in vain: " + what);
			}
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> {
				});
				display.sleep();
			}
		}
	}
}
