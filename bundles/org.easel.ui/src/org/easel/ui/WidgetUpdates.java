package org.easel.ui;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/**
 * Changes a widget from any thread: what is handed over runs in the thread of the user interface, and is dropped once the widget is disposed.
 */
public final class WidgetUpdates {

	private final Widget widget;
	private final Display display;
	private final Set<Object> waiting = new HashSet<>();

	public WidgetUpdates(Widget widget) {
		this.widget = widget;
		display = widget.getDisplay();
	}

	/** Runs it soon, after what the user interface is at. Call from any thread. */
	public void later(Runnable change) {
		if (display.isDisposed()) {
			return;
		}
		try {
			display.asyncExec(() -> {
				if (!widget.isDisposed()) {
					change.run();
				}
			});
		} catch (SWTException e) {
			if (!display.isDisposed()) {
				throw e;
			}
			// The workbench was closed between the question and the call.
		}
	}

	/** Runs it soon; what is handed over under an equal key meanwhile is left out. Call from any thread. */
	public void once(Object key, Runnable change) {
		synchronized (waiting) {
			if (!waiting.add(key)) {
				return;
			}
		}
		later(() -> {
			synchronized (waiting) {
				waiting.remove(key);
			}
			change.run();
		});
	}

	/** Runs it after some milliseconds unless something else was handed over under an equal key meanwhile; for what follows typing. Call in the thread of the user interface. */
	public void afterQuiet(String key, int milliseconds, Runnable change) {
		var turn = new Object();
		var name = WidgetUpdates.class.getName() + '.' + key;
		widget.setData(name, turn);
		display.timerExec(milliseconds, () -> {
			if (!widget.isDisposed() && widget.getData(name) == turn) {
				change.run();
			}
		});
	}
}
