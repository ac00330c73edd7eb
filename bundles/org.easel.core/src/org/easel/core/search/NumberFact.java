package org.easel.core.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.easel.core.state.PictureState;

/** Numbers of a picture that can be asked for. */
enum NumberFact {
	RATING(PictureState::rating), TAGS(picture -> picture.tags().size()), WIDTH(picture -> picture.size().width()),
	HEIGHT(picture -> picture.size().height()), SIDE(picture -> Math.min(picture.size().width(), picture.size().height())),
	ASPECT(picture -> picture.size().aspectRatio()), AREA(picture -> picture.size().area()), BYTES(picture -> picture.file().bytes()),
	REPEATS(PictureState::repeats), LETTERS(picture -> picture.caption().text().length());

	private final ToDoubleFunction<PictureState> value;

	NumberFact(ToDoubleFunction<PictureState> value) {
		this.value = value;
	}

	static Optional<NumberFact> of(String name) {
		return Arrays.stream(values()).filter(fact -> fact.word().equals(name.toLowerCase(Locale.ROOT))).findFirst();
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	double of(PictureState picture) {
		return value.applyAsDouble(picture);
	}

	/** Whether two values count as equal; a ratio is never met to the last digit. */
	boolean holds(PictureState picture, Comparison comparison, double limit) {
		double own = of(picture);
		if (this == ASPECT && (comparison == Comparison.EQUAL || comparison == Comparison.NOT)) {
			return Math.abs(own - limit) < 0.01 * limit == (comparison == Comparison.EQUAL);
		}
		return comparison.holds(own, limit);
	}
}
