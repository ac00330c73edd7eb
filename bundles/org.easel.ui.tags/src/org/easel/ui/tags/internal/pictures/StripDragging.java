package org.easel.ui.tags.internal.pictures;

import java.util.List;
import java.util.function.BiConsumer;

import org.easel.ui.PictureTransfer;
import org.easel.ui.TagTransfer;
import org.easel.ui.tags.internal.TagClipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Canvas;

/** Pictures are dragged away from the strip, tags are dragged onto its pictures. */
final class StripDragging {

	/** @param dropped is told of the tags, and of the pictures that they were let fall on */
	StripDragging(Canvas canvas, PictureStrip strip, BiConsumer<List<String>, List<String>> dropped) {
		var source = new DragSource(canvas, DND.DROP_COPY | DND.DROP_MOVE);
		source.setTransfer(new PictureTransfer());
		source.addDragListener(new DragSourceAdapter() {
			private List<String> dragged = List.of();

			@Override
			public void dragStart(DragSourceEvent event) {
				dragged = strip.at(event.x, event.y);
				event.doit = !dragged.isEmpty();
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = new PictureTransfer.Pictures(dragged);
			}
		});
		var target = new DropTarget(canvas, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(new TagTransfer());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragOver(DropTargetEvent event) {
				event.detail = on(event).isEmpty() ? DND.DROP_NONE : DND.DROP_COPY;
				event.feedback = DND.FEEDBACK_SCROLL;
			}

			@Override
			public void dragEnter(DropTargetEvent event) {
				dragOver(event);
			}

			@Override
			public void drop(DropTargetEvent event) {
				var pictures = on(event);
				if (!pictures.isEmpty()) {
					dropped.accept(TagClipboard.tags(event.data), pictures);
				}
			}

			private List<String> on(DropTargetEvent event) {
				var point = canvas.toControl(event.x, event.y);
				return strip.at(point.x, point.y);
			}
		});
	}
}
