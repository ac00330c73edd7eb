package org.easel.ui.dataset.internal.commands;

import java.util.List;
import java.util.Optional;

import org.easel.core.edit.Edit;
import org.easel.core.edit.Rate;
import org.easel.core.state.PictureState;
import org.eclipse.core.commands.ExecutionEvent;

/** Rates pictures. */
public final class RateHandler extends PicturesHandler {

	private static final String RATING = "org.easel.ui.dataset.rating"; //$NON-NLS-1$

	@Override
	Optional<Edit> edit(List<PictureState> pictures, ExecutionEvent event) {
		return Optional.of(new Rate(scope(pictures), Integer.parseInt(event.getParameter(RATING))));
	}
}
