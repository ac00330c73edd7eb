package org.easel.core.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Values of settings by id, ordered and immutable. A value is a Long, a Double, a Boolean or a
 * String; an id without a value is unset.
 */
public final class SettingValues {

	private static final SettingValues EMPTY = new SettingValues(Map.of());

	private final Map<String, Object> values;

	private SettingValues(Map<String, Object> values) {
		this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/** No values at all. */
	public static SettingValues empty() {
		return EMPTY;
	}

	/**
	 * The values of a map in its order; null values are left out.
	 *
	 * @throws IllegalArgumentException for a value that is no number, text or boolean
	 */
	public static SettingValues of(Map<String, ?> map) {
		var values = new LinkedHashMap<String, Object>();
		map.forEach((id, value) -> {
			if (value != null) {
				values.put(id, normal(id, value));
			}
		});
		return new SettingValues(values);
	}

	/** Whether the id has a value. */
	public boolean has(String id) {
		return values.containsKey(id);
	}

	/**
	 * A whole number.
	 *
	 * @throws IllegalArgumentException if unset or of another type
	 */
	public long whole(String id) {
		return value(id) instanceof Long whole ? whole : fail(id, "a whole number");
	}

	/**
	 * A number, whole or not.
	 *
	 * @throws IllegalArgumentException if unset or of another type
	 */
	public double real(String id) {
		return value(id) instanceof Number number ? number.doubleValue() : fail(id, "a number");
	}

	/**
	 * Yes or no.
	 *
	 * @throws IllegalArgumentException if unset or of another type
	 */
	public boolean flag(String id) {
		return value(id) instanceof Boolean flag ? flag : fail(id, "true or false");
	}

	/**
	 * A text or the id of a choice's option.
	 *
	 * @throws IllegalArgumentException if unset or of another type
	 */
	public String text(String id) {
		return value(id) instanceof String text ? text : fail(id, "a text");
	}

	/** A whole number, or empty where unset. */
	public OptionalLong optionalWhole(String id) {
		return has(id) ? OptionalLong.of(whole(id)) : OptionalLong.empty();
	}

	/** A number, or empty where unset. */
	public OptionalDouble optionalReal(String id) {
		return has(id) ? OptionalDouble.of(real(id)) : OptionalDouble.empty();
	}

	/** A text, or empty where unset. */
	public Optional<String> optionalText(String id) {
		return has(id) ? Optional.of(text(id)) : Optional.empty();
	}

	/** The value as it is, or empty where unset. */
	public Optional<Object> get(String id) {
		return Optional.ofNullable(values.get(id));
	}

	/** These values with one more or another; null unsets. */
	public SettingValues with(String id, Object value) {
		var changed = new LinkedHashMap<>(values);
		if (value == null) {
			changed.remove(id);
		} else {
			changed.put(id, normal(id, value));
		}
		return new SettingValues(changed);
	}

	/** These values with all of the others laid over them. */
	public SettingValues withAll(SettingValues others) {
		var changed = new LinkedHashMap<>(values);
		changed.putAll(others.values);
		return new SettingValues(changed);
	}

	/** An unmodifiable view in order. */
	public Map<String, Object> asMap() {
		return values;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SettingValues that && values.equals(that.values);
	}

	@Override
	public int hashCode() {
		return values.hashCode();
	}

	@Override
	public String toString() {
		return values.toString();
	}

	private Object value(String id) {
		var value = values.get(id);
		if (value == null) {
			throw new IllegalArgumentException("Setting " + id + " has no value. Set " + id + " or take the defaults.");
		}
		return value;
	}

	private <T> T fail(String id, String wanted) {
		throw new IllegalArgumentException("Setting " + id + " is " + values.get(id) + ", not " + wanted + ".");
	}

	private static Object normal(String id, Object value) {
		return switch (value) {
			case Long whole -> whole;
			case Integer whole -> whole.longValue();
			case Short whole -> whole.longValue();
			case Byte whole -> whole.longValue();
			case Double real -> real;
			case Float real -> real.doubleValue();
			case Boolean flag -> flag;
			case String text -> text;
			default -> throw new IllegalArgumentException("Setting " + id + " cannot hold a "
					+ value.getClass().getSimpleName() + "; it takes numbers, texts, true and false.");
		};
	}
}
