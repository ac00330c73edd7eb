package org.easel.ui.gallery.internal.advice;

import java.util.OptionalDouble;
import java.util.function.Function;

import org.easel.core.advice.EpochReading;
import org.easel.ui.ThemeColour;
import org.easel.ui.gallery.internal.Messages;

/** What the advisor measures of every epoch; one line each over the epochs. */
enum Curve {
	NEARNESS(ThemeColour.ACCENT, 0, reading -> OptionalDouble.of(reading.nearness())),
	CONTENT(ThemeColour.GOOD, 1, EpochReading::content),
	VARIETY(ThemeColour.RATING, 1, reading -> OptionalDouble.of(reading.variety())),
	COPYING(ThemeColour.ERROR, 0, reading -> OptionalDouble.of(reading.copying()));

	private final ThemeColour colour;
	private final double ofBase;
	private final Function<EpochReading, OptionalDouble> value;

	Curve(ThemeColour colour, double ofBase, Function<EpochReading, OptionalDouble> value) {
		this.colour = colour;
		this.ofBase = ofBase;
		this.value = value;
	}

	ThemeColour colour() {
		return colour;
	}

	/** What the base model has, by definition. */
	double ofBase() {
		return ofBase;
	}

	OptionalDouble of(EpochReading reading) {
		return value.apply(reading);
	}

	String title() {
		return switch (this) {
			case NEARNESS -> Messages.Curve_nearness;
			case CONTENT -> Messages.Curve_content;
			case VARIETY -> Messages.Curve_variety;
			case COPYING -> Messages.Curve_copying;
		};
	}
}
