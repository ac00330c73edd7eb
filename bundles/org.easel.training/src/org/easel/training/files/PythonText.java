package org.easel.training.files;

import java.math.BigDecimal;

/** Values as Python's {@code str()} writes them, since that is how kohya's metadata has them. */
final class PythonText {

	private PythonText() {
	}

	static String of(boolean flag) {
		return flag ? "True" : "False";
	}

	static String of(double value) {
		if (value == 0) {
			return "0.0";
		}
		var decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
		int exponent = decimal.precision() - decimal.scale() - 1;
		if (exponent >= -4 && exponent < 16) {
			String plain = decimal.toPlainString();
			return plain.contains(".") ? plain : plain + ".0";
		}
		String digits = decimal.unscaledValue().abs().toString();
		String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
		return (value < 0 ? "-" : "") + mantissa + "e" + (exponent < 0 ? "-" : "+") + "%02d".formatted(Math.abs(exponent));
	}

	/** A number of which 0 means none. */
	static String orNone(double value) {
		return value == 0 ? "None" : of(value);
	}
}
