package org.easel.ui.dataset.internal.commands;

import org.easel.core.edit.OpenProject;
import org.easel.ui.OpenProjects;
import org.easel.ui.PictureTransfer;
import org.easel.ui.dataset.internal.DatasetView;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Copies the chosen pictures: for Easel as pictures, for other programs as files. */
public final class CopyHandler extends ViewHandler {

	@Override
	void in(DatasetView view) {
		var ids = view.chosen();
		var dataset = view.getSite().getService(OpenProjects.class).current().map(OpenProject::folder);
		if (ids.isEmpty() || dataset.isEmpty()) {
			return;
		}
		var files = ids.stream().map(id -> dataset.get().dataset().resolve(id).toString()).toArray(String[]::new);
		var clipboard = new Clipboard(view.getSite().getShell().getDisplay());
		try {
			clipboard.setContents(new Object[] { new PictureTransfer.Pictures(ids), files }, new Transfer[] { new PictureTransfer(), FileTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
