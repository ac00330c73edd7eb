package org.easel.ui.internal.create;

import org.easel.core.project.Kind;
import org.easel.ui.internal.Messages;

/** What the reference guide advises for a kind of LoRA, in words. */
final class Guide {

	private Guide() {
	}

	static String label(Kind kind) {
		return switch (kind) {
			case CHARACTER -> Messages.Kind_character;
			case STYLE -> Messages.Kind_style;
			case CONCEPT -> Messages.Kind_concept;
		};
	}

	static String advice(Kind kind) {
		var advice = switch (kind) {
			case CHARACTER -> Messages.Kind_characterAdvice;
			case STYLE -> Messages.Kind_styleAdvice;
			case CONCEPT -> Messages.Kind_conceptAdvice;
		};
		return Messages.bind(advice, kind.fewestPictures(), kind.mostPictures());
	}

	/** What a number of pictures means for a kind. */
	static String verdict(Kind kind, int pictures) {
		var range = new Object[] { pictures, kind.fewestPictures(), kind.mostPictures() };
		if (pictures == 0) {
			return Messages.bind(Messages.Guide_none, range);
		}
		return Messages.bind(pictures < kind.fewestPictures() ? Messages.Guide_few : pictures > kind.mostPictures() ? Messages.Guide_many : Messages.Guide_good, range);
	}
}
