package org.easel.core.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What each kind of setting allows, and how it says no. */
final class SettingRules {

	private SettingRules() {
	}

	/** What is wrong with a value, or empty. */
	static Optional<Problem> problem(Setting setting, Object value) {
		var wanted = wanted(setting, value);
		if (wanted.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(Problem.error(setting.id(), setting.label() + " (" + setting.id() + ") is "
				+ shown(value) + ". Give " + wanted.get() + "."));
	}

	/** A typed value where the text has one, else the text itself, for {@link #problem} to refuse. */
	static Object parse(Setting setting, String text) {
		var plain = text.strip();
		try {
			return switch (setting) {
				case Setting.Whole whole -> Long.valueOf(plain);
				case Setting.Real real -> Double.valueOf(plain);
				case Setting.Flag flag -> switch (plain.toLowerCase(Locale.ROOT)) {
					case "true", "yes", "on", "1" -> Boolean.TRUE;
					case "false", "no", "off", "0" -> Boolean.FALSE;
					default -> text;
				};
				case Setting.Text free -> text;
				case Setting.Choice choice -> plain;
			};
		} catch (NumberFormatException notANumber) {
			return text;
		}
	}

	static Setting withDefault(Setting setting, Object value) {
		return switch (setting) {
			case Setting.Whole s -> new Setting.Whole(s.id(), s.label(), s.help(), s.group(), s.advanced(),
					s.required(), (Long) value, s.min(), s.max());
			case Setting.Real s -> new Setting.Real(s.id(), s.label(), s.help(), s.group(), s.advanced(),
					s.required(), value == null ? null : Double.valueOf(((Number) value).doubleValue()), s.min(),
					s.max());
			case Setting.Flag s -> new Setting.Flag(s.id(), s.label(), s.help(), s.group(), s.advanced(),
					s.required(), (Boolean) value);
			case Setting.Text s -> new Setting.Text(s.id(), s.label(), s.help(), s.group(), s.advanced(),
					s.required(), (String) value);
			case Setting.Choice s -> new Setting.Choice(s.id(), s.label(), s.help(), s.group(), s.advanced(),
					s.required(), (String) value, s.options());
		};
	}

	static String unknown(String id, List<String> known) {
		var near = known.stream().min(Comparator.comparingInt(other -> distance(id, other)))
				.filter(other -> distance(id, other) <= Math.max(2, id.length() / 3));
		return "There is no setting \"" + id + "\". "
				+ near.map(other -> "Did you mean \"" + other + "\"?").orElse("Leave it out.");
	}

	private static Optional<String> wanted(Setting setting, Object value) {
		return switch (setting) {
			case Setting.Whole s -> value instanceof Long whole && whole >= s.min() && whole <= s.max()
					? Optional.empty()
					: Optional.of("a whole number from " + s.min() + " to " + s.max());
			case Setting.Real s -> value instanceof Number number && number.doubleValue() >= s.min()
					&& number.doubleValue() <= s.max()
							? Optional.empty()
							: Optional.of("a number from " + s.min() + " to " + s.max());
			case Setting.Flag s -> value instanceof Boolean ? Optional.empty() : Optional.of("true or false");
			case Setting.Text s -> missingText(s, value);
			case Setting.Choice s -> value instanceof String text && s.offers(text)
					? Optional.empty()
					: Optional.of("one of " + s.options().stream().map(Setting.Option::id)
							.collect(Collectors.joining(", ")));
		};
	}

	private static Optional<String> missingText(Setting.Text setting, Object value) {
		if (!(value instanceof String text)) {
			return Optional.of("a text");
		}
		return setting.required() && text.isBlank() ? Optional.of("a text that is not empty") : Optional.empty();
	}

	private static String shown(Object value) {
		return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
	}

	/** Levenshtein distance. */
	private static int distance(String a, String b) {
		var row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[b.length()];
	}
}
