package org.easel.tagging.autolabel;

/** Watches an auto-labelling and may end it. */
public interface AutoLabelMonitor {

	/** Asked before every picture; once true, the rest is left as it is. */
	boolean cancelled();

	/**
	 * Told after every picture.
	 *
	 * @param done pictures so far, from 1
	 * @param total pictures in all
	 */
	void finished(PictureOutcome outcome, int done, int total);
}
