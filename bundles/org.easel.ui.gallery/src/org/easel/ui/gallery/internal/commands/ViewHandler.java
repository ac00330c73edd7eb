package org.easel.ui.gallery.internal.commands;

import org.easel.ui.gallery.internal.SampleGalleryView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something in the gallery of sample pictures. */
abstract class ViewHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		SampleGalleryView.of(HandlerUtil.getActivePartChecked(event)).ifPresent(this::in);
		return null;
	}

	abstract void in(SampleGalleryView view);
}
