package org.easel.ui.gallery.internal.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.GC;

/** Breaks texts into lines of a width. What was measured is kept: measuring takes longer than painting. */
final class TextLines {

	private static final int MOST = 2_000;
	private static final String ELLIPSIS = "…"; //$NON-NLS-1$

	private record Key(String text, int width, int lines) {
	}

	private final Map<Key, List<String>> known = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, List<String>> eldest) {
			return size() > MOST;
		}
	};

	/** The lines, at most so many; the last one tells by an ellipsis that something is left out. */
	List<String> of(GC gc, String text, int width, int lines) {
		var key = new Key(text, width, lines);
		var kept = known.get(key);
		if (kept == null) {
			kept = broken(gc, text, width, lines);
			known.put(key, kept);
		}
		return kept;
	}

	/** One line, cut at its end where it has no room. */
	String cut(GC gc, String text, int width) {
		var lines = of(gc, text, width, 1);
		return lines.isEmpty() ? "" : lines.getFirst(); //$NON-NLS-1$
	}

	private static List<String> broken(GC gc, String text, int width, int most) {
		var lines = new ArrayList<String>();
		if (most < 1 || width < 8) {
			return lines;
		}
		var rest = text.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		while (!rest.isEmpty()) {
			if (gc.textExtent(rest).x <= width) {
				lines.add(rest);
				return lines;
			}
			if (lines.size() == most - 1) {
				lines.add(ended(gc, rest, width));
				return lines;
			}
			int end = fitting(gc, rest, width);
			int space = rest.lastIndexOf(' ', end);
			int cut = space > end / 3 ? space : Math.max(1, end);
			lines.add(rest.substring(0, cut).strip());
			rest = rest.substring(cut).strip();
		}
		return lines;
	}

	private static String ended(GC gc, String text, int width) {
		int end = fitting(gc, text, width - gc.textExtent(ELLIPSIS).x);
		return text.substring(0, end).strip() + ELLIPSIS;
	}

	/** How many characters fit. */
	private static int fitting(GC gc, String text, int width) {
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (gc.textExtent(text.substring(0, middle)).x <= width) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}
