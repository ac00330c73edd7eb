package org.easel.ui.internal.theme;

import org.easel.ui.internal.Messages;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** Whether the workbench is light or dark. */
public enum Appearance {
	/** As the rest of the desktop. */
	SYSTEM,
	/** Dark text on light ground. */
	LIGHT,
	/** Light text on dark ground. */
	DARK;

	private static final String LIGHT_THEME = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
	private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$
	private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme"; //$NON-NLS-1$
	/** Where the engine keeps the theme that a person chose; nothing there means that the system decides. */
	private static final String CHOSEN = "themeid"; //$NON-NLS-1$

	/** What a person chose. */
	public static Appearance chosen() {
		var theme = InstanceScope.INSTANCE.getNode(ENGINE).get(CHOSEN, null);
		return theme == null ? SYSTEM : theme.equals(DARK_THEME) ? DARK : LIGHT;
	}

	/** What the Light/Dark command goes to: the other one than what the next start shows. */
	public static Appearance other() {
		return chosen().theme().equals(DARK_THEME) ? LIGHT : DARK;
	}

	/** Whether the workbench is dark now. */
	public static boolean isDark() {
		var theme = engine().getActiveTheme();
		return theme != null && theme.getId().equals(DARK_THEME);
	}

	/**
	 * Shows the workbench so from the next start. A change while it runs goes to all widgets that the style engine ever saw, and rows of
	 * tables that are gone meanwhile bring GTK down.
	 */
	public void choose() {
		var preferences = InstanceScope.INSTANCE.getNode(ENGINE);
		if (this == SYSTEM) {
			preferences.remove(CHOSEN);
		} else {
			preferences.put(CHOSEN, theme());
		}
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			Platform.getLog(Appearance.class).error(e.getMessage(), e);
		}
	}

	/** Shows the workbench so at once; for a window that has shown no table yet. */
	public void apply() {
		engine().setTheme(theme(), false);
		choose();
	}

	/** For people, with a mnemonic. */
	String label() {
		return switch (this) {
			case SYSTEM -> Messages.Appearance_system;
			case LIGHT -> Messages.Appearance_light;
			case DARK -> Messages.Appearance_dark;
		};
	}

	private String theme() {
		return switch (this) {
			case LIGHT -> LIGHT_THEME;
			case DARK -> DARK_THEME;
			case SYSTEM -> Display.isSystemDarkTheme() ? DARK_THEME : LIGHT_THEME;
		};
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}
}
