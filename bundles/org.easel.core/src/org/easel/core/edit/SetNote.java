package org.easel.core.edit;

import java.util.function.UnaryOperator;

import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;

/**
 * Writes a note to pictures.
 *
 * @param note may be empty
 */
public record SetNote(Scope scope, String note) implements PictureEdit {

	@Override
	public String kind() {
		return "note";
	}

	@Override
	public String label() {
		return "Change note";
	}

	@Override
	public UnaryOperator<PictureState> in(DatasetState state) {
		return before -> before.withMarks(before.marks().withNote(note));
	}
}
