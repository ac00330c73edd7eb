package org.easel.core.settings;

import java.util.List;
import java.util.Objects;

/**
 * One setting described as data: form, command line, checks and JSON all come from it. A default of
 * null means unset, for a setting whose owner then decides by itself.
 */
public sealed interface Setting {

	/** The name in files and on the command line, in lower case with underscores. */
	String id();

	/** The name that people see. */
	String label();

	/** One or two sentences on what it does. */
	String help();

	/** The heading under which a form shows it. */
	String group();

	/** Whether a form hides it at first. */
	boolean advanced();

	/** Whether it must have a value. */
	boolean required();

	/** The value where the user gave none; null for unset. */
	Object defaultValue();

	/** The same setting, hidden at first. */
	Setting asAdvanced();

	/** The same setting, which must have a value. */
	Setting asRequired();

	/** A whole number from min to max, both allowed. */
	record Whole(String id, String label, String help, String group, boolean advanced, boolean required,
			Long defaultValue, long min, long max) implements Setting {

		public Whole {
			requireNames(id, label, help, group);
			if (min > max) {
				throw new IllegalArgumentException("Setting " + id + ": min " + min + " is above max " + max);
			}
		}

		@Override
		public Whole asAdvanced() {
			return new Whole(id, label, help, group, true, required, defaultValue, min, max);
		}

		@Override
		public Whole asRequired() {
			return new Whole(id, label, help, group, advanced, true, defaultValue, min, max);
		}
	}

	/** A number from min to max, both allowed; infinity only where max is infinite, never NaN. */
	record Real(String id, String label, String help, String group, boolean advanced, boolean required,
			Double defaultValue, double min, double max) implements Setting {

		public Real {
			requireNames(id, label, help, group);
			if (!(min <= max)) {
				throw new IllegalArgumentException("Setting " + id + ": min " + min + " is above max " + max);
			}
		}

		@Override
		public Real asAdvanced() {
			return new Real(id, label, help, group, true, required, defaultValue, min, max);
		}

		@Override
		public Real asRequired() {
			return new Real(id, label, help, group, advanced, true, defaultValue, min, max);
		}
	}

	/** Yes or no. */
	record Flag(String id, String label, String help, String group, boolean advanced, boolean required,
			Boolean defaultValue) implements Setting {

		public Flag {
			requireNames(id, label, help, group);
		}

		@Override
		public Flag asAdvanced() {
			return new Flag(id, label, help, group, true, required, defaultValue);
		}

		@Override
		public Flag asRequired() {
			return new Flag(id, label, help, group, advanced, true, defaultValue);
		}
	}

	/** Free text. */
	record Text(String id, String label, String help, String group, boolean advanced, boolean required,
			String defaultValue) implements Setting {

		public Text {
			requireNames(id, label, help, group);
		}

		@Override
		public Text asAdvanced() {
			return new Text(id, label, help, group, true, required, defaultValue);
		}

		@Override
		public Text asRequired() {
			return new Text(id, label, help, group, advanced, true, defaultValue);
		}
	}

	/** One of several named values. */
	record Choice(String id, String label, String help, String group, boolean advanced, boolean required,
			String defaultValue, List<Option> options) implements Setting {

		public Choice {
			requireNames(id, label, help, group);
			options = List.copyOf(options);
			if (options.isEmpty()) {
				throw new IllegalArgumentException("Setting " + id + " has no options to choose from");
			}
		}

		@Override
		public Choice asAdvanced() {
			return new Choice(id, label, help, group, true, required, defaultValue, options);
		}

		@Override
		public Choice asRequired() {
			return new Choice(id, label, help, group, advanced, true, defaultValue, options);
		}

		/** Whether an option has this id. */
		public boolean offers(String optionId) {
			return options.stream().anyMatch(option -> option.id().equals(optionId));
		}
	}

	/**
	 * One value of a {@link Choice}.
	 *
	 * @param id the value in files
	 * @param label the value that people see
	 */
	record Option(String id, String label) {

		public Option {
			Objects.requireNonNull(id, "id");
			Objects.requireNonNull(label, "label");
		}
	}

	/** A plain whole number, neither advanced nor required. */
	static Whole whole(String id, String label, String help, String group, Long defaultValue, long min, long max) {
		return new Whole(id, label, help, group, false, false, defaultValue, min, max);
	}

	/** A plain number, neither advanced nor required. */
	static Real real(String id, String label, String help, String group, Double defaultValue, double min, double max) {
		return new Real(id, label, help, group, false, false, defaultValue, min, max);
	}

	/** A plain yes or no, neither advanced nor required. */
	static Flag flag(String id, String label, String help, String group, boolean defaultValue) {
		return new Flag(id, label, help, group, false, false, defaultValue);
	}

	/** A plain text, neither advanced nor required. */
	static Text text(String id, String label, String help, String group, String defaultValue) {
		return new Text(id, label, help, group, false, false, defaultValue);
	}

	/** A plain choice, neither advanced nor required. */
	static Choice choice(String id, String label, String help, String group, String defaultValue, Option... options) {
		return new Choice(id, label, help, group, false, false, defaultValue, List.of(options));
	}

	private static void requireNames(String id, String label, String help, String group) {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(label, "label of " + id);
		Objects.requireNonNull(help, "help of " + id);
		Objects.requireNonNull(group, "group of " + id);
		if (!id.matches("[a-z][a-z0-9_]*")) {
			throw new IllegalArgumentException(
					"Setting id \"" + id + "\" is not made of small letters, digits and underscores");
		}
	}
}
