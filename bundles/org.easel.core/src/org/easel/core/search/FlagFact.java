package org.easel.core.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.easel.core.state.CaptionMode;
import org.easel.core.state.PictureState;

/** Words that ask for what a picture is. */
enum FlagFact {
	UNTAGGED(picture -> picture.caption().isEmpty()), EXCLUDED(picture -> !picture.included()), INCLUDED(PictureState::included),
	STARRED(picture -> picture.marks().starred()), SENTENCE(picture -> picture.caption().mode() == CaptionMode.SENTENCE),
	CUT(picture -> picture.file().original().isPresent());

	private final Predicate<PictureState> holds;

	FlagFact(Predicate<PictureState> holds) {
		this.holds = holds;
	}

	static Optional<FlagFact> of(String word) {
		return Arrays.stream(values()).filter(fact -> fact.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))).findFirst();
	}

	Predicate<PictureState> holds() {
		return holds;
	}
}
