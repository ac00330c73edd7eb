package org.easel.ui.dataset.internal.commands;

import java.util.List;
import java.util.Optional;

import org.easel.core.edit.Edit;
import org.easel.core.edit.RemovePictures;
import org.easel.core.state.PictureState;
import org.eclipse.core.commands.ExecutionEvent;

/** Takes pictures out of the dataset; undo brings them back. */
public final class RemoveHandler extends PicturesHandler {

	@Override
	Optional<Edit> edit(List<PictureState> pictures, ExecutionEvent event) {
		return Optional.of(new RemovePictures(scope(pictures)));
	}
}
