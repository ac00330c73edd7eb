package org.easel.ui.dataset.internal.commands;

import java.util.List;
import java.util.Optional;

import org.easel.core.edit.Edit;
import org.easel.core.edit.MovePictures;
import org.easel.core.edit.OpenProject;
import org.easel.core.state.PictureState;
import org.easel.ui.OpenProjects;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Moves pictures to a folder of the dataset that the person names. */
public final class MoveHandler extends PicturesHandler {

	@Override
	Optional<Edit> edit(List<PictureState> pictures, ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var folders = window.getService(OpenProjects.class).current().map(OpenProject::state).map(state -> List.copyOf(state.folders())).orElse(List.of());
		return new FolderDialog(window.getShell(), pictures.size(), folders, pictures.getFirst().folder()).ask().map(folder -> new MovePictures(scope(pictures), folder));
	}
}
