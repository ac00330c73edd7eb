package org.easel.ui.dataset.internal.commands;

import java.util.List;
import java.util.Optional;

import org.easel.core.edit.Edit;
import org.easel.core.edit.Scope;
import org.easel.core.state.PictureState;
import org.easel.ui.OpenProjects;
import org.easel.ui.dataset.internal.DatasetView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes an edit of the pictures that are chosen in the dataset editor. */
abstract class PicturesHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		var view = DatasetView.of(HandlerUtil.getActivePartChecked(event));
		var pictures = view.map(DatasetView::chosenPictures).orElse(List.of());
		if (!pictures.isEmpty()) {
			var projects = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(OpenProjects.class);
			edit(pictures, event).ifPresent(projects::execute);
		}
		return null;
	}

	/** What is to be done with the pictures; nothing where the person changed their mind. */
	abstract Optional<Edit> edit(List<PictureState> pictures, ExecutionEvent event) throws ExecutionException;

	static Scope scope(List<PictureState> pictures) {
		return Scope.of(pictures.stream().map(PictureState::id).toList());
	}
}
