package org.easel.ui;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/**
 * The colours that Easel draws with beside those of the system. Each has a value for the light and one for the dark theme; a person may change them
 * under Preferences, Colors and Fonts.
 */
public enum ThemeColour {
	/** What is chosen, and what a hand should go to. */
	ACCENT("accent"),
	/** Text on {@link #ACCENT}. */
	ACCENT_TEXT("accentText"),
	/** The ground behind pictures. */
	SURFACE("surface"),
	/** A card or row that stands out of the ground. */
	CARD("card"),
	/** Thin lines and frames. */
	LINE("line"),
	/** Text on {@link #SURFACE} and {@link #CARD}. */
	TEXT("text"),
	/** Text that stands back: hints, counts, paths. */
	QUIET_TEXT("quietText"),
	/** A tag that a person put there. */
	TAG("tag"),
	/** Text on {@link #TAG}. */
	TAG_TEXT("tagText"),
	/** A tag that a machine put there. */
	MACHINE_TAG("machineTag"),
	/** Text on {@link #MACHINE_TAG}. */
	MACHINE_TAG_TEXT("machineTagText"),
	/** The trigger word among the tags. */
	TRIGGER_TAG("triggerTag"),
	/** Text on {@link #TRIGGER_TAG}. */
	TRIGGER_TAG_TEXT("triggerTagText"),
	/** Stars and ratings. */
	RATING("rating"),
	/** Something went well. */
	GOOD("good"),
	/** Something may be wrong. */
	WARNING("warning"),
	/** Something is wrong. */
	ERROR("error");

	private final String id;

	ThemeColour(String name) {
		id = "org.easel.ui.colour." + name; //$NON-NLS-1$
	}

	/** The id of the colour's definition, for style sheets: there its dots are written as {@code -}. */
	public String id() {
		return id;
	}

	/** The colour of the theme that is active now. It belongs to the theme: ask anew when painting, and never dispose it. */
	public Color get() {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(id);
	}

	/** Repaints a control, and what is in it, whenever the theme or one of its colours changes, for as long as the control lives. */
	public static void repaint(Control control) {
		onChange(control, () -> control.redraw());
	}

	/** Does something in the thread of the user interface whenever the theme or one of its colours changes, for as long as a control lives. */
	public static void onChange(Control control, Runnable change) {
		var updates = new WidgetUpdates(control);
		IPropertyChangeListener listener = event -> updates.once(change, change);
		IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
		themes.addPropertyChangeListener(listener);
		control.addDisposeListener(event -> themes.removePropertyChangeListener(listener));
	}
}
