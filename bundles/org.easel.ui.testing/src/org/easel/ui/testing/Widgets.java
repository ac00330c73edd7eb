package org.easel.ui.testing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Finds widgets, and does to them what a hand does. */
public final class Widgets {

	private Widgets() {
	}

	/** A control and all that are in it. */
	public static Stream<Control> all(Control control) {
		return control instanceof Composite composite ? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(Widgets::all)) : Stream.of(control);
	}

	/** All controls of a type in another one, itself included. */
	public static <T extends Control> Stream<T> all(Control control, Class<T> type) {
		return all(control).filter(type::isInstance).map(type::cast);
	}

	/** Presses and releases the first mouse button on a control. */
	public static void click(Control control) {
		click(control, 2, 2, 1, SWT.NONE);
	}

	/** Presses and releases a mouse button at a place of a control, with modifier keys. */
	public static void click(Control control, int x, int y, int button, int keys) {
		for (var type : new int[] { SWT.MouseEnter, SWT.MouseDown, SWT.MouseUp }) {
			var event = new Event();
			event.button = button;
			event.count = 1;
			event.stateMask = keys;
			event.x = x;
			event.y = y;
			control.notifyListeners(type, event);
		}
	}

	/** Presses and releases a key on a control. */
	public static void key(Control control, int keyCode, char character, int keys) {
		for (var type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			var event = new Event();
			event.keyCode = keyCode;
			event.character = character;
			event.stateMask = keys;
			control.notifyListeners(type, event);
		}
	}

	/** Presses a key as the keyboard does, with a modifier key; whoever has the focus gets it. */
	public static void type(int modifier, char character) {
		var display = Display.getCurrent();
		post(display, SWT.KeyDown, modifier, (char) 0);
		post(display, SWT.KeyDown, 0, character);
		post(display, SWT.KeyUp, 0, character);
		post(display, SWT.KeyUp, modifier, (char) 0);
	}

	private static void post(Display display, int type, int keyCode, char character) {
		var event = new Event();
		event.type = type;
		event.keyCode = keyCode;
		event.character = character;
		display.post(event);
	}

	/** The texts of a menu's items as a person sees them when it opens. */
	public static List<String> shown(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		try {
			return Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
		} finally {
			menu.notifyListeners(SWT.Hide, new Event());
		}
	}
}
