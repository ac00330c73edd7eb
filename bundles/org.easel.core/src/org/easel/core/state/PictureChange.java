package org.easel.core.state;

import java.util.Optional;

/**
 * What becomes of one picture.
 *
 * @param before nothing for a picture that is new
 * @param after nothing for a picture that is gone; its id differs where the file got another name
 */
public record PictureChange(Optional<PictureState> before, Optional<PictureState> after) {

	/** @throws IllegalArgumentException if there is neither */
	public PictureChange {
		if (before.isEmpty() && after.isEmpty()) {
			throw new IllegalArgumentException("A change needs a picture before or after it.");
		}
	}

	public static PictureChange of(PictureState before, PictureState after) {
		return new PictureChange(Optional.of(before), Optional.of(after));
	}

	public static PictureChange added(PictureState picture) {
		return new PictureChange(Optional.empty(), Optional.of(picture));
	}

	public static PictureChange removed(PictureState picture) {
		return new PictureChange(Optional.of(picture), Optional.empty());
	}

	/** The id after the change, or of a picture that is gone the one that it had. */
	public String id() {
		return after.or(() -> before).orElseThrow().id();
	}

	/** Whether the picture is there before and after, under the same id. */
	public boolean keepsId() {
		return before.isPresent() && after.isPresent() && before.get().id().equals(after.get().id());
	}

	/** Whether the caption's text, mode or machine marks differ. */
	public boolean changesCaption() {
		return !before.map(PictureState::caption).equals(after.map(PictureState::caption));
	}

	/** Whether nothing differs. */
	public boolean isEmpty() {
		return before.equals(after);
	}

	/** The way back. */
	public PictureChange inverse() {
		return new PictureChange(after, before);
	}
}
