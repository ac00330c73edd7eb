package org.easel.ui.tags.internal.desk;

/** How far a change of tags goes. */
public enum Reach {
	/** The pictures that are selected. */
	SELECTED,
	/** The pictures that are shown at the left. */
	SHOWN,
	/** All pictures of the dataset. */
	EVERYWHERE
}
