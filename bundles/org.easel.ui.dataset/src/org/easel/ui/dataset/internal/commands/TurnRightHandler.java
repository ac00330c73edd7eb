package org.easel.ui.dataset.internal.commands;

import java.util.List;
import java.util.Optional;

import org.easel.core.edit.Edit;
import org.easel.core.edit.Rotate;
import org.easel.core.state.PictureState;
import org.eclipse.core.commands.ExecutionEvent;

/** Turns pictures by a quarter to the right. */
public final class TurnRightHandler extends PicturesHandler {

	@Override
	Optional<Edit> edit(List<PictureState> pictures, ExecutionEvent event) {
		return Optional.of(new Rotate(scope(pictures), 1));
	}
}
