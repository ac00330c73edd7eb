package org.easel.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.easel.tagging.TaggingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeTest {

	@TempDir
	Path temp;

	private final PaintedPictures pictures = PaintedPictures.usual();
	private final Judge judge = new Judge(pictures);

	@Test
	void aThingIsNamedWhenItIsAmongTheFiveLikeliestThings() throws IOException, TaggingException {
		var picture = temp.resolve("a.png");
		pictures.paint(picture, "cat", 0);
		assertTrue(judge.judge(picture, "cat").named());
		assertEquals("cat", judge.judge(picture, "house").likeliest());
		// the fifth thing and the sixth; the tag of a background stands before all of them
		assertTrue(judge.judge(picture, "bear").named());
		assertFalse(judge.judge(picture, "fish").named());
	}

	@Test
	void aThingThatTheTaggerDoesNotKnowIsTold() throws IOException {
		var picture = temp.resolve("a.png");
		pictures.paint(picture, "cat", 0);
		var failure = assertThrows(TaggingException.class, () -> judge.judge(picture, "zeppelin"));
		assertTrue(failure.getMessage().contains("\"zeppelin\""), failure.getMessage());
		assertThrows(TaggingException.class, () -> judge.judge(picture, "white background"));
	}

	@Test
	void theShareOfNamedPicturesIsCounted() {
		var yes = new Judge.Verdict(true, "cat", new float[] { 1 });
		var no = new Judge.Verdict(false, "cat", new float[] { 2 });
		assertEquals(0.75, Judge.named(List.of(yes, no, yes, yes)));
		assertEquals(2, Judge.features(List.of(yes, no)).get(1)[0]);
	}
}
