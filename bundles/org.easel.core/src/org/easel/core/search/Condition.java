package org.easel.core.search;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

import org.easel.core.state.CaptionMode;
import org.easel.core.state.PictureState;
import org.easel.core.tags.TagIndex;
import org.easel.core.tags.TagName;

/** What a picture must be; found for all pictures of a state at once. */
sealed interface Condition {

	/** The places in the state's list of the pictures for which it holds; a set of its own. */
	BitSet in(TagIndex index);

	/** All of them hold; of none, every picture. */
	record And(List<Condition> conditions) implements Condition {

		@Override
		public BitSet in(TagIndex index) {
			var set = new BitSet();
			set.set(0, index.state().size());
			for (var condition : conditions) {
				set.and(condition.in(index));
			}
			return set;
		}
	}

	/** One of them holds. */
	record Or(List<Condition> conditions) implements Condition {

		@Override
		public BitSet in(TagIndex index) {
			var set = new BitSet();
			conditions.forEach(condition -> set.or(condition.in(index)));
			return set;
		}
	}

	/** It does not hold. */
	record Not(Condition condition) implements Condition {

		@Override
		public BitSet in(TagIndex index) {
			var set = condition.in(index);
			set.flip(0, index.state().size());
			return set;
		}
	}

	/** Something of the picture itself. */
	record Fact(Predicate<PictureState> holds) implements Condition {

		@Override
		public BitSet in(TagIndex index) {
			var set = new BitSet();
			var pictures = index.state().pictures();
			for (int i = 0; i < pictures.size(); i++) {
				set.set(i, holds.test(pictures.get(i)));
			}
			return set;
		}
	}

	/**
	 * One of its tags fits.
	 *
	 * @param tag held against the tags' keys
	 * @param sentence held against the text of pictures whose caption is a sentence
	 */
	record Said(Predicate<String> tag, Predicate<String> sentence) implements Condition {

		@Override
		public BitSet in(TagIndex index) {
			var set = index.picturesWhere(tag);
			var pictures = index.state().pictures();
			for (int i = 0; i < pictures.size(); i++) {
				var caption = pictures.get(i).caption();
				if (caption.mode() == CaptionMode.SENTENCE && sentence.test(TagName.key(caption.text()))) {
					set.set(i);
				}
			}
			return set;
		}
	}
}
