package org.easel.core.edit;

import java.util.function.UnaryOperator;

import org.easel.core.state.CaptionMode;
import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;

/** Says how captions are meant, as tags or as sentences; their files stay as they are. */
public record SetCaptionMode(Scope scope, CaptionMode mode) implements PictureEdit {

	@Override
	public String kind() {
		return "caption-mode";
	}

	@Override
	public String label() {
		return mode == CaptionMode.TAGS ? "Captions as tags" : "Captions as sentences";
	}

	@Override
	public UnaryOperator<PictureState> in(DatasetState state) {
		return before -> before.withCaption(before.caption().withMode(mode));
	}
}
