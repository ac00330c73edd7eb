package org.easel.core.edit;

import java.io.UncheckedIOException;

/** A text that a regular expression may look at only so often: some expressions would never end. */
record BoundedText(String text, int[] looks, String expression) implements CharSequence {

	private static final int MOST = 2_000_000;

	static BoundedText of(String text, String expression) {
		return new BoundedText(text, new int[1], expression);
	}

	@Override
	public char charAt(int place) {
		if (++looks[0] > MOST) {
			throw new UncheckedIOException(new EditRefusedException("The expression " + expression + " takes too long on \"" + text
					+ "\". Repeat only one thing within the other, (a+)b instead of (a+)+b."));
		}
		return text.charAt(place);
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public CharSequence subSequence(int begin, int end) {
		return new BoundedText(text.substring(begin, end), looks, expression);
	}

	@Override
	public String toString() {
		return text;
	}
}
