package org.easel.core.edit;

import java.util.function.UnaryOperator;

import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;

/**
 * Says whether pictures are trained on. The files stay where they are.
 *
 * @param included false to leave them out
 */
public record Include(Scope scope, boolean included) implements PictureEdit {

	@Override
	public String kind() {
		return "include";
	}

	@Override
	public String label() {
		return included ? "Include" : "Exclude";
	}

	@Override
	public UnaryOperator<PictureState> in(DatasetState state) {
		return before -> before.withMarks(before.marks().withIncluded(included));
	}
}
