package org.easel.ui.tags.internal.bulk;

import java.util.ArrayList;
import java.util.List;

import org.easel.core.state.CaptionMode;
import org.easel.core.state.PictureChange;
import org.easel.core.state.PictureState;
import org.easel.ui.tags.internal.Messages;

/**
 * What changes in one caption.
 *
 * @param id of the picture
 * @param change in a few words: what goes with a minus, what comes with a plus
 * @param before the whole caption
 * @param after the whole caption
 */
public record CaptionDiff(String id, String change, String before, String after) {

	/** The change of a caption. */
	public static CaptionDiff of(PictureChange change) {
		var before = change.before().orElseThrow();
		var after = change.after().orElseThrow();
		return new CaptionDiff(change.id(), words(before, after), before.caption().text(), after.caption().text());
	}

	private static String words(PictureState before, PictureState after) {
		if (before.caption().mode() != after.caption().mode()) {
			return after.caption().mode() == CaptionMode.TAGS ? Messages.Diff_toTags : Messages.Diff_toSentence;
		}
		if (after.caption().mode() == CaptionMode.SENTENCE) {
			return Messages.Diff_text;
		}
		var words = new ArrayList<String>();
		less(before.tags(), after.tags()).forEach(tag -> words.add("\u2212 " + tag));
		less(after.tags(), before.tags()).forEach(tag -> words.add("+ " + tag));
		return words.isEmpty() ? Messages.Diff_order : String.join("   ", words);
	}

	/** What is in one list and not in another, each as often as it is missing there. */
	private static List<String> less(List<String> tags, List<String> others) {
		var left = new ArrayList<>(tags);
		others.forEach(left::remove);
		return left;
	}
}
