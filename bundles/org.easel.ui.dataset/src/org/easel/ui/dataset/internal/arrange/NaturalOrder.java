package org.easel.ui.dataset.internal.arrange;

import java.util.Comparator;

/** Orders names as people do: 2.png comes before 10.png, and a before B. */
final class NaturalOrder implements Comparator<String> {

	@Override
	public int compare(String one, String other) {
		int i = 0;
		int j = 0;
		while (i < one.length() && j < other.length()) {
			int order;
			if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
				int endOne = endOfNumber(one, i);
				int endOther = endOfNumber(other, j);
				order = compareNumbers(one.substring(i, endOne), other.substring(j, endOther));
				i = endOne;
				j = endOther;
			} else {
				order = Character.compare(Character.toLowerCase(one.charAt(i++)), Character.toLowerCase(other.charAt(j++)));
			}
			if (order != 0) {
				return order;
			}
		}
		int rest = Integer.compare(one.length() - i, other.length() - j);
		return rest == 0 ? one.compareTo(other) : rest;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static int endOfNumber(String text, int begin) {
		int end = begin;
		while (end < text.length() && isDigit(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private static int compareNumbers(String one, String other) {
		var a = withoutZeros(one);
		var b = withoutZeros(other);
		return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
	}

	private static String withoutZeros(String digits) {
		int begin = 0;
		while (begin < digits.length() - 1 && digits.charAt(begin) == '0') {
			begin++;
		}
		return digits.substring(begin);
	}
}
