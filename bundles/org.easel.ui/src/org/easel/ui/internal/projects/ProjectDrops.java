package org.easel.ui.internal.projects;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.easel.core.edit.Edit;
import org.easel.core.edit.ImportPictures;
import org.easel.core.edit.MovePictures;
import org.easel.core.edit.Scope;
import org.easel.core.state.PictureState;
import org.easel.ui.FolderRef;
import org.easel.ui.OpenProjects;
import org.easel.ui.PictureTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Takes what is dropped on a folder of the dataset: files of a file manager are copied in, pictures of Easel move there. */
final class ProjectDrops extends ViewerDropAdapter {

	private final OpenProjects projects;
	private final PictureTransfer pictures = new PictureTransfer();

	ProjectDrops(OpenProjects projects, TreeViewer viewer) {
		super(viewer);
		this.projects = projects;
		setFeedbackEnabled(false);
	}

	void install() {
		((TreeViewer) getViewer()).addDropSupport(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT, new Transfer[] { FileTransfer.getInstance(), pictures }, this);
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		return target instanceof FolderRef && (FileTransfer.getInstance().isSupportedType(type) || pictures.isSupportedType(type));
	}

	@Override
	public boolean performDrop(Object data) {
		if (getCurrentTarget() instanceof FolderRef folder) {
			var edit = edit(data, folder.equals(FolderRef.ALL) ? PictureState.ROOT : folder.folder());
			if (edit != null) {
				projects.execute(edit);
				return true;
			}
		}
		return false;
	}

	private static Edit edit(Object data, String folder) {
		return switch (data) {
			case String[] files -> new ImportPictures(Stream.of(files).map(Path::of).toList(), folder);
			case PictureTransfer.Pictures moved -> new MovePictures(Scope.of(moved.ids()), folder);
			case null, default -> null;
		};
	}
}
