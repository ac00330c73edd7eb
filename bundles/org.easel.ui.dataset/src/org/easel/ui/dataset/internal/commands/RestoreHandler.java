package org.easel.ui.dataset.internal.commands;

import java.util.List;
import java.util.Optional;

import org.easel.core.edit.Edit;
import org.easel.core.edit.RestoreOriginals;
import org.easel.core.state.PictureState;
import org.eclipse.core.commands.ExecutionEvent;

/** Puts the originals of cut and turned pictures back. */
public final class RestoreHandler extends PicturesHandler {

	@Override
	Optional<Edit> edit(List<PictureState> pictures, ExecutionEvent event) {
		return Optional.of(new RestoreOriginals(scope(pictures)));
	}
}
