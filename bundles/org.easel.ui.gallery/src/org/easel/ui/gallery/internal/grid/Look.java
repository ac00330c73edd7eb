package org.easel.ui.gallery.internal.grid;

import org.easel.core.samples.DrawnSample;
import org.easel.core.samples.SampleColumn;
import org.easel.core.samples.SampleMark;

/** What the grid shows besides pictures. */
public interface Look {

	/** What is thought of a picture. */
	SampleMark mark(DrawnSample sample);

	/** Names a column, such as "Epoch 3". */
	String title(SampleColumn column);

	/** The same for little room, such as "3". */
	String shortTitle(SampleColumn column);

	/** A second line below it, or empty. */
	String subtitle(SampleColumn column);

	/** Whether the advisor proposes a column. */
	boolean isProposed(SampleColumn column);

	/** Whether the advisor calls a picture a copy of a training picture. */
	boolean isCopy(DrawnSample sample);

	/** Whether a picture is to stand back, as a filter does not mean it. */
	boolean isDimmed(DrawnSample sample);
}
