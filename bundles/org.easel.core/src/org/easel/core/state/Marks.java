package org.easel.core.state;

/**
 * What a curator thinks of a picture.
 *
 * @param included whether it is trained on
 * @param rating 0 (none) to 5
 * @param starred whether it has a star
 * @param note in the curator's words, may be empty
 */
public record Marks(boolean included, int rating, boolean starred, String note) {

	/** The best rating. */
	public static final int BEST = 5;

	/** Of a picture that nobody has looked at yet. */
	public static final Marks PLAIN = new Marks(true, 0, false, "");

	/** @throws IllegalArgumentException if the rating is not 0 to 5 */
	public Marks {
		if (rating < 0 || rating > BEST) {
			throw new IllegalArgumentException("A rating is 0 (none) to " + BEST + ", not " + rating + ".");
		}
	}

	public Marks withIncluded(boolean value) {
		return new Marks(value, rating, starred, note);
	}

	public Marks withRating(int value) {
		return new Marks(included, value, starred, note);
	}

	public Marks withStarred(boolean value) {
		return new Marks(included, rating, value, note);
	}

	public Marks withNote(String value) {
		return new Marks(included, rating, starred, value);
	}
}
