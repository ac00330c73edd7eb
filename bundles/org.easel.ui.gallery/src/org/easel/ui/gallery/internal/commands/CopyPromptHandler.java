package org.easel.ui.gallery.internal.commands;

import java.util.stream.Collectors;

import org.easel.ui.gallery.internal.SampleGalleryView;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Copies the prompts of the chosen pictures, one a line. */
public final class CopyPromptHandler extends ViewHandler {

	@Override
	void in(SampleGalleryView view) {
		var prompts = view.chosen().stream().map(sample -> sample.prompt().prompt()).distinct().collect(Collectors.joining("\n")); //$NON-NLS-1$
		if (prompts.isEmpty()) {
			return;
		}
		var clipboard = new Clipboard(view.getSite().getShell().getDisplay());
		try {
			clipboard.setContents(new Object[] { prompts }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
