package org.easel.core.edit;

import java.util.function.UnaryOperator;

import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;

/**
 * Gives pictures a star or takes it away.
 *
 * @param starred false to take it away
 */
public record Star(Scope scope, boolean starred) implements PictureEdit {

	@Override
	public String kind() {
		return "star";
	}

	@Override
	public String label() {
		return starred ? "Star" : "Take star away";
	}

	@Override
	public UnaryOperator<PictureState> in(DatasetState state) {
		return before -> before.withMarks(before.marks().withStarred(starred));
	}
}
