package org.easel.core.edit;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;

/**
 * Takes captions over as another program wrote them.
 *
 * @param texts by the picture's id, letter for letter; nothing where the file was deleted
 */
public record AdoptCaptions(Map<String, Optional<String>> texts) implements PictureEdit {

	public AdoptCaptions {
		texts = Map.copyOf(texts);
	}

	@Override
	public String kind() {
		return "adopt-captions";
	}

	@Override
	public String label() {
		return "Take over captions of another program";
	}

	@Override
	public Scope scope() {
		return Scope.of(texts.keySet());
	}

	@Override
	public UnaryOperator<PictureState> in(DatasetState state) {
		return before -> before.withCaption(before.caption().withFile(texts.get(before.id())));
	}
}
