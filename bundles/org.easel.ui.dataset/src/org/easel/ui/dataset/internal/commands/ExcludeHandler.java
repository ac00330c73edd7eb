package org.easel.ui.dataset.internal.commands;

import java.util.List;
import java.util.Optional;

import org.easel.core.edit.Edit;
import org.easel.core.edit.Include;
import org.easel.core.state.PictureState;
import org.eclipse.core.commands.ExecutionEvent;

/** Leaves pictures out of training. */
public final class ExcludeHandler extends PicturesHandler {

	@Override
	Optional<Edit> edit(List<PictureState> pictures, ExecutionEvent event) {
		return Optional.of(new Include(scope(pictures), false));
	}
}
