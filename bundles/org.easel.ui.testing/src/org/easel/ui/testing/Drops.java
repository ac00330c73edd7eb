package org.easel.ui.testing;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;

/** Drops something on a control, as the system tells of it. */
public final class Drops {

	private Drops() {
	}

	/** Drops files, as a file manager does. @return what the control said it does: one of {@link DND}'s DROP_ constants */
	public static int files(Control control, int x, int y, Path... files) {
		return drop(control, null, x, y, FileTransfer.getInstance(), Stream.of(files).map(Path::toString).toArray(String[]::new));
	}

	/**
	 * Drops something at a place of a control.
	 *
	 * @param item under the mouse in a tree or table, or null
	 * @return what the control said it does; nothing is dropped where that is {@link DND#DROP_NONE}
	 */
	public static int drop(Control control, Widget item, int x, int y, Transfer transfer, Object data) {
		var target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
		var event = event(target);
		var place = control.toDisplay(x, y);
		event.x = place.x;
		event.y = place.y;
		event.item = item;
		event.dataTypes = transfer.getSupportedTypes();
		event.currentDataType = event.dataTypes[0];
		event.operations = DND.DROP_COPY | DND.DROP_MOVE;
		event.detail = DND.DROP_COPY;
		for (var listener : target.getDropListeners()) {
			listener.dragEnter(event);
			listener.dragOver(event);
		}
		int said = event.detail;
		for (var listener : target.getDropListeners()) {
			if (said != DND.DROP_NONE) {
				listener.dropAccept(event);
				event.data = data;
				listener.drop(event);
			}
			listener.dragLeave(event);
		}
		return said;
	}

	/** Only the system makes such events. */
	private static DropTargetEvent event(DropTarget target) {
		try {
			var type = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTargetEvent.class.getClassLoader());
			var make = type.getDeclaredConstructor();
			make.setAccessible(true);
			var raw = (Event) make.newInstance();
			raw.widget = target;
			raw.display = target.getDisplay();
			var wrap = DropTargetEvent.class.getDeclaredConstructor(type);
			wrap.setAccessible(true);
			return wrap.newInstance(raw);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}
}
