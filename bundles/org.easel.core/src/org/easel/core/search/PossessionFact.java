package org.easel.core.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.easel.core.state.PictureState;

/** What {@code has:} asks for. */
enum PossessionFact {
	NOTE(picture -> !picture.marks().note().isBlank()), CAPTION(picture -> !picture.caption().isEmpty()),
	MACHINE(picture -> !picture.caption().machine().isEmpty()), RATING(picture -> picture.rating() > 0), STAR(picture -> picture.marks().starred()),
	ORIGINAL(picture -> picture.file().original().isPresent()), REPEATS(picture -> picture.repeats() > 0);

	private final Predicate<PictureState> holds;

	PossessionFact(Predicate<PictureState> holds) {
		this.holds = holds;
	}

	static Optional<PossessionFact> of(String word) {
		return Arrays.stream(values()).filter(fact -> fact.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
	}

	static String words() {
		return Arrays.stream(values()).map(PossessionFact::word).collect(Collectors.joining(", "));
	}

	private String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	Predicate<PictureState> holds() {
		return holds;
	}
}
