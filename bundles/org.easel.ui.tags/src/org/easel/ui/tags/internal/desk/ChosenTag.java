package org.easel.ui.tags.internal.desk;

/**
 * A tag of the selected pictures.
 *
 * @param tag letter for letter
 * @param count how many of them have it
 * @param of how many are selected
 * @param machine on how many of them a machine put it
 * @param trigger whether it is the trigger word of the project
 */
public record ChosenTag(String tag, int count, int of, int machine, boolean trigger) {

	/** Whether all selected pictures have it. */
	public boolean onAll() {
		return count == of;
	}

	/** Whether a machine put it on every selected picture that has it. */
	public boolean byMachine() {
		return machine == count && machine > 0;
	}
}
