package org.easel.ui.gallery.internal.compare;

import org.easel.ui.gallery.internal.Messages;

/** How two pictures are compared. */
public enum Mode {
	/** One lies over the other, up to a line that follows the mouse. */
	SWIPE("swipe"), //$NON-NLS-1$
	/** One after the other at the same place. */
	BLINK("blink"), //$NON-NLS-1$
	/** Where they differ. */
	DIFFERENCE("difference"), //$NON-NLS-1$
	/** One beside the other. */
	BESIDE("beside"); //$NON-NLS-1$

	private final String icon;

	Mode(String icon) {
		this.icon = icon;
	}

	String icon() {
		return icon;
	}

	String title() {
		return switch (this) {
			case SWIPE -> Messages.Compare_swipe;
			case BLINK -> Messages.Compare_blink;
			case DIFFERENCE -> Messages.Compare_difference;
			case BESIDE -> Messages.Compare_beside;
		};
	}
}
