package org.easel.core.extension;

/**
 * A contribution that is skipped, and why.
 *
 * @param contributor symbolic name of the bundle that made it
 * @param point id of the extension point
 * @param id of the contribution, empty where it names none
 * @param reason a sentence for the plug-in's author
 */
public record BrokenContribution(String contributor, String point, String id, String reason) {

	/** One line for a log: who contributed what, and what is wrong. */
	public String message() {
		return contributor + ": " + (id.isEmpty() ? "a contribution" : "\"" + id + "\"") + " to " + point + " is skipped. " + reason;
	}
}
