package org.easel.ui.tags.internal.table;

import java.util.Comparator;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param title over it
 * @param share of the width in percent
 * @param number whether it holds numbers, which stand at the right
 * @param text of a row in it
 * @param order of rows by it; null where it cannot be sorted by
 */
public record Column<R>(String title, int share, boolean number, Function<R, String> text, Comparator<R> order) {

	/** A column of text that cannot be sorted by. */
	public static <R> Column<R> plain(String title, int share, Function<R, String> text) {
		return new Column<>(title, share, false, text, null);
	}

	/** A column of text that can be sorted by. */
	public static <R> Column<R> text(String title, int share, Function<R, String> text) {
		return new Column<>(title, share, false, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
	}

	/** A column of numbers. */
	public static <R> Column<R> number(String title, int share, Function<R, String> text, Comparator<R> order) {
		return new Column<>(title, share, true, text, order);
	}
}
