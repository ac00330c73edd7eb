package org.easel.ui.gallery.internal.grid;

/** Hears what a person does in the grid. */
public interface GridListener {

	/** Other cells are chosen. */
	void chosen();

	/** The chosen cells are to be compared. */
	void opened();

	/** The cells have another width, or show another part of the pictures. */
	void zoomed();
}
