package org.easel.ui.tags.internal.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.easel.core.state.CaptionMode;
import org.easel.core.state.PictureChange;
import org.easel.ui.tags.internal.Messages;
import org.easel.ui.tags.internal.desk.States;
import org.junit.jupiter.api.Test;

class CaptionDiffTest {

	private static String change(String before, String after) {
		return CaptionDiff.of(PictureChange.of(States.picture("a.png", before), States.picture("a.png", after))).change();
	}

	@Test
	void saysWhatGoesAndWhatComes() {
		assertEquals("\u2212 red   + blue", change("cat, red", "cat, blue"));
		assertEquals("\u2212 cat", change("cat, dog, cat", "cat, dog"));
		assertEquals(Messages.Diff_order, change("cat, dog", "dog, cat"));
	}

	@Test
	void saysHowACaptionIsReadFromNowOn() {
		var before = States.picture("a.png", "cat, dog");
		var after = before.withCaption(before.caption().withMode(CaptionMode.SENTENCE));
		assertEquals(Messages.Diff_toSentence, CaptionDiff.of(PictureChange.of(before, after)).change());
		assertEquals(Messages.Diff_text, CaptionDiff.of(PictureChange.of(after, after.withCaption(after.caption().withText("A cat.")))).change());
	}
}
