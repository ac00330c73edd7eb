package org.easel.core.edit;

import java.util.function.UnaryOperator;

import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;

/**
 * Gives pictures a caption as text; in the mode for tags it is parted at commas.
 *
 * @param text the whole new caption
 */
public record SetText(Scope scope, String text) implements PictureEdit {

	@Override
	public String kind() {
		return "set-text";
	}

	@Override
	public String label() {
		return "Change caption";
	}

	@Override
	public UnaryOperator<PictureState> in(DatasetState state) {
		return before -> before.withCaption(before.caption().withText(text));
	}
}
