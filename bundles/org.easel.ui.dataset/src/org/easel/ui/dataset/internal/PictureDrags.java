package org.easel.ui.dataset.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.easel.core.edit.ImportPictures;
import org.easel.core.edit.MovePictures;
import org.easel.core.edit.Scope;
import org.easel.core.state.PictureState;
import org.easel.ui.OpenProjects;
import org.easel.ui.PictureTransfer;
import org.easel.ui.dataset.internal.gallery.Gallery;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Pictures dragged into the gallery, out of it, and from one folder to another within it. */
final class PictureDrags {

	private final Gallery gallery;
	private final OpenProjects projects;
	private final PictureTransfer pictures = new PictureTransfer();

	PictureDrags(Gallery gallery, OpenProjects projects) {
		this.gallery = gallery;
		this.projects = projects;
	}

	void attach() {
		var source = new DragSource(gallery, DND.DROP_COPY | DND.DROP_MOVE);
		source.setTransfer(new Transfer[] { pictures, FileTransfer.getInstance() });
		source.addDragListener(new Out());
		var target = new DropTarget(gallery, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { pictures, FileTransfer.getInstance() });
		target.addDropListener(new In());
	}

	private final class Out implements DragSourceListener {

		@Override
		public void dragStart(DragSourceEvent event) {
			event.doit = gallery.pictureAt(event.x, event.y).filter(picture -> gallery.chosen().contains(picture.id())).isPresent();
		}

		@Override
		public void dragSetData(DragSourceEvent event) {
			var ids = gallery.chosen();
			if (pictures.isSupportedType(event.dataType)) {
				event.data = new PictureTransfer.Pictures(ids);
			} else {
				event.data = projects.current().map(project -> project.folder().dataset())
						.map(dataset -> ids.stream().map(id -> dataset.resolve(id).toString()).toArray(String[]::new)).orElse(new String[0]);
			}
		}

		/** Nothing to do: who moves pictures within Easel makes an edit of it, and other programs get copies. */
		@Override
		public void dragFinished(DragSourceEvent event) {
		}
	}

	private final class In extends DropTargetAdapter {

		@Override
		public void dragEnter(DropTargetEvent event) {
			choose(event);
		}

		@Override
		public void dragOver(DropTargetEvent event) {
			choose(event);
			event.feedback = DND.FEEDBACK_SCROLL;
		}

		private void choose(DropTargetEvent event) {
			boolean within = pictures.isSupportedType(event.currentDataType);
			event.detail = projects.current().isEmpty() || within && folder(event).isEmpty() ? DND.DROP_NONE : within ? DND.DROP_MOVE : DND.DROP_COPY;
		}

		@Override
		public void drop(DropTargetEvent event) {
			switch (event.data) {
				case PictureTransfer.Pictures(var ids) -> folder(event).ifPresent(to -> projects.execute(new MovePictures(Scope.of(ids), to)));
				case String[] files -> projects.execute(new ImportPictures(List.of(files).stream().map(Path::of).toList(),
						folder(event).orElse(PictureState.ROOT)));
				case null, default -> event.detail = DND.DROP_NONE;
			}
		}

		private Optional<String> folder(DropTargetEvent event) {
			return gallery.folderAt(gallery.toControl(event.x, event.y).y);
		}
	}
}
