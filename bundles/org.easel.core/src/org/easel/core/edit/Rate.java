package org.easel.core.edit;

import java.util.function.UnaryOperator;

import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;

/**
 * Rates pictures.
 *
 * @param rating 0 (none) to 5
 */
public record Rate(Scope scope, int rating) implements PictureEdit {

	@Override
	public String kind() {
		return "rate";
	}

	@Override
	public String label() {
		return rating == 0 ? "Take rating away" : "Rate " + rating;
	}

	@Override
	public UnaryOperator<PictureState> in(DatasetState state) {
		return before -> before.withMarks(before.marks().withRating(rating));
	}
}
