package org.easel.core.search;

import java.util.Optional;
import java.util.regex.Pattern;

/** How a number is compared. */
enum Comparison {
	AT_LEAST(">="), AT_MOST("<="), NOT("!="), MORE(">"), LESS("<"), EQUAL("=");

	/** A name, a sign, a value; a colon means the same as =. */
	static final Pattern FORM = Pattern.compile("([a-z]+)(>=|<=|!=|>|<|=|:)(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private final String sign;

	Comparison(String sign) {
		this.sign = sign;
	}

	static Comparison of(String sign) {
		for (var each : values()) {
			if (each.sign.equals(sign)) {
				return each;
			}
		}
		return EQUAL;
	}

	boolean holds(double value, double limit) {
		return switch (this) {
			case AT_LEAST -> value >= limit;
			case AT_MOST -> value <= limit;
			case NOT -> value != limit;
			case MORE -> value > limit;
			case LESS -> value < limit;
			case EQUAL -> value == limit;
		};
	}

	/** A number, with k, m or g behind it for sizes, or two of them as 16:9. */
	static Optional<Double> number(String text) {
		var ratio = text.split(":", -1);
		if (ratio.length == 2) {
			return number(ratio[0]).flatMap(width -> number(ratio[1]).filter(height -> height != 0).map(height -> width / height));
		}
		int unit = text.isEmpty() ? -1 : "kmg".indexOf(Character.toLowerCase(text.charAt(text.length() - 1)));
		var digits = unit < 0 ? text : text.substring(0, text.length() - 1);
		return digits.matches("\\d+(\\.\\d+)?") ? Optional.of(Double.parseDouble(digits) * Math.pow(1024, unit + 1.0)) : Optional.empty();
	}
}
