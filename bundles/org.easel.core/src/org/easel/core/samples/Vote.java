package org.easel.core.samples;

import java.time.Instant;

import org.easel.core.run.SamplePrompt;

/**
 * A person compared two pictures of the same prompt and seed without knowing what drew them.
 *
 * @param time when
 * @param row what both show
 * @param left what drew the picture at the left
 * @param right what drew the one at the right
 * @param choice which is better
 */
public record Vote(Instant time, SamplePrompt row, SampleColumn left, SampleColumn right, Choice choice) {

	/** Which of two pictures is better. */
	public enum Choice {
		LEFT, RIGHT, EQUAL
	}

	/** @throws IllegalArgumentException if both were drawn by the same */
	public Vote {
		if (left.equals(right)) {
			throw new IllegalArgumentException("A vote needs two different columns; both are " + left + ".");
		}
	}

	/** How much of a win it is for a column: 1, 0.5 where both are equal, 0; also 0 where it did not take part. */
	double wins(SampleColumn column) {
		if (choice == Choice.EQUAL) {
			return column.equals(left) || column.equals(right) ? 0.5 : 0;
		}
		return column.equals(choice == Choice.LEFT ? left : right) ? 1 : 0;
	}
}
