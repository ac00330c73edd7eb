package org.easel.core.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.easel.core.caption.Caption;
import org.junit.jupiter.api.Test;

class CopiesTest {

	/** On a line, each 1 from the next. */
	private final Copies line = copies(0, 1, 2, 3);

	@Test
	void asFarAsTrainingPicturesAreFromEachOtherIsNoCopy() {
		var nearest = line.nearest(new float[] { 4 });
		assertEquals(Path.of("3.png"), nearest.example().file());
		assertEquals(0, nearest.closeness(), 1e-9);
		assertEquals(0, nearest.copying(), 1e-9);
	}

	@Test
	void theNearerTheMoreOfACopy() {
		assertEquals(1, line.nearest(new float[] { 2 }).copying(), 1e-9);
		assertEquals(0.5, line.nearest(new float[] { 2.5f }).closeness(), 1e-9);
		assertEquals(0.5, line.nearest(new float[] { 3.5f }).copying(), 1e-6);
		double before = 1;
		for (float far = 3; far < 5; far += 0.1f) {
			double now = line.nearest(new float[] { far }).copying();
			assertTrue(now <= before, "at " + far);
			before = now;
		}
	}

	@Test
	void aDatasetOfTheSamePicturesTwiceStillTellsADistance() {
		var twice = copies(0, 0, 4, 4, 8, 8);
		assertEquals(Path.of("2.png"), twice.nearest(new float[] { 4.1f }).example().file());
		assertTrue(twice.nearest(new float[] { 4.1f }).copying() == 1);
		assertEquals(0, twice.nearest(new float[] { 6 }).copying(), 1e-9);
	}

	private static Copies copies(float... at) {
		var examples = IntStream.range(0, at.length).mapToObj(i -> new Example(Path.of(i + ".png"), Caption.EMPTY, new Sight(new float[] { at[i] }, Set.of()))).toList();
		var features = examples.stream().map(example -> example.sight().features()).toList();
		return new Copies(examples, features, new Spread(List.copyOf(features)).mean());
	}
}
