package org.easel.core.edit;

import java.util.function.UnaryOperator;

import org.easel.core.caption.Caption;
import org.easel.core.state.CaptionMode;
import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;

/**
 * Makes a word, the trigger word as a rule, the first tag of each caption and leaves it nowhere else. Before a sentence it is put with a comma.
 *
 * @param word not empty
 */
public record KeepFirst(Scope scope, String word) implements PictureEdit {

	/** @throws IllegalArgumentException if the word is empty */
	public KeepFirst {
		word = word.strip();
		if (word.isEmpty()) {
			throw new IllegalArgumentException("There is no trigger word to keep first. Type one in the project's properties.");
		}
	}

	@Override
	public String kind() {
		return "keep-first";
	}

	@Override
	public String label() {
		return "Put \"" + word + "\" first";
	}

	@Override
	public UnaryOperator<PictureState> in(DatasetState state) {
		return this::changed;
	}

	private PictureState changed(PictureState before) {
		var caption = before.caption();
		if (caption.mode() == CaptionMode.TAGS) {
			return before.withCaption(caption.withTags(new Caption(caption.tags()).first(word).tags()));
		}
		boolean there = caption.text().startsWith(word) && !caption.text().substring(word.length()).matches("^[\\p{L}\\p{N}_].*");
		return there ? before : before.withCaption(caption.withText(caption.text().isEmpty() ? word : word + ", " + caption.text()));
	}
}
