package org.easel.ui.internal.commands;

import org.easel.ui.OpenProjects;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchWindow;

/** Puts the path of the folder of what is selected on the clipboard. */
public final class CopyPathHandler extends ProjectCommand {

	@Override
	protected void run(IWorkbenchWindow window, OpenProjects projects) {
		ShowInFilesHandler.folder(window, projects).ifPresent(folder -> {
			var clipboard = new Clipboard(window.getShell().getDisplay());
			try {
				clipboard.setContents(new Object[] { folder.toString() }, new Transfer[] { TextTransfer.getInstance() });
			} finally {
				clipboard.dispose();
			}
		});
	}
}
