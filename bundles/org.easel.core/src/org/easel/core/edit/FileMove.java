package org.easel.core.edit;

/**
 * One file or folder that gets another place.
 *
 * @param from relative to the project's folder, with {@code /}
 * @param to relative to the project's folder; nothing is there before
 */
public record FileMove(String from, String to) {

	/** The way back. */
	public FileMove inverse() {
		return new FileMove(to, from);
	}
}
