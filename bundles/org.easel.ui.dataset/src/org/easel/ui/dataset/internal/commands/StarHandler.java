package org.easel.ui.dataset.internal.commands;

import java.util.List;
import java.util.Optional;

import org.easel.core.edit.Edit;
import org.easel.core.edit.Star;
import org.easel.core.state.PictureState;
import org.eclipse.core.commands.ExecutionEvent;

/** Gives pictures a star, or takes it from them where all have one. */
public final class StarHandler extends PicturesHandler {

	@Override
	Optional<Edit> edit(List<PictureState> pictures, ExecutionEvent event) {
		return Optional.of(new Star(scope(pictures), !pictures.stream().allMatch(picture -> picture.marks().starred())));
	}
}
