package org.easel.ui.tags.internal.chips;

import java.util.OptionalInt;

import org.easel.ui.TagTransfer;
import org.easel.ui.tags.internal.TagClipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;

/** Dragging of chips: within the field it gives them another place, from outside it adds tags, to outside it copies them. */
final class ChipDragging {

	private final TagTransfer tags = new TagTransfer();
	private boolean ours;

	ChipDragging(Canvas canvas, ChipField field, ChipActions actions) {
		var source = new DragSource(canvas, DND.DROP_COPY | DND.DROP_MOVE);
		source.setTransfer(tags, TextTransfer.getInstance());
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = field.grab(new Point(event.x, event.y)) && !field.dragged().tags().isEmpty();
				ours = event.doit;
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = tags.isSupportedType(event.dataType) ? field.dragged() : TagClipboard.text(field.dragged().tags());
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				ours = false;
				field.gap(OptionalInt.empty());
			}
		});
		var target = new DropTarget(canvas, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(tags, TextTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				dragOver(event);
			}

			@Override
			public void dragOver(DropTargetEvent event) {
				event.detail = ours ? DND.DROP_MOVE : DND.DROP_COPY;
				event.feedback = DND.FEEDBACK_SCROLL;
				field.gap(OptionalInt.of(field.gapAt(canvas.toControl(event.x, event.y))));
			}

			@Override
			public void dragLeave(DropTargetEvent event) {
				field.gap(OptionalInt.empty());
			}

			@Override
			public void drop(DropTargetEvent event) {
				int place = field.gapAt(canvas.toControl(event.x, event.y));
				if (ours) {
					field.dropSelected(place);
				} else {
					actions.add(TagClipboard.tags(event.data), OptionalInt.of(place));
				}
				field.gap(OptionalInt.empty());
			}
		});
	}
}
