package org.easel.ui.dataset.internal.commands;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.easel.core.edit.ImportPictures;
import org.easel.core.state.PictureState;
import org.easel.ui.OpenProjects;
import org.easel.ui.dataset.internal.DatasetView;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;

/** Copies pictures, folders and ZIP files from the clipboard into the dataset, into the folder of the chosen picture. */
public final class PasteHandler extends ViewHandler {

	@Override
	void in(DatasetView view) {
		var clipboard = new Clipboard(view.getSite().getShell().getDisplay());
		try {
			if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files) {
				var chosen = view.chosenPictures();
				var folder = chosen.isEmpty() ? PictureState.ROOT : chosen.getFirst().folder();
				view.getSite().getService(OpenProjects.class).execute(new ImportPictures(Stream.of(files).map(Path::of).toList(), folder));
			}
		} finally {
			clipboard.dispose();
		}
	}
}
