package org.easel.training.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

import org.easel.core.random.CounterRandom;
import org.easel.training.base.pictures.BasePicture;
import org.junit.jupiter.api.Test;

class PictureVariantsTest {

	private static final BasePicture APPLE = new BasePicture(Path.of("apple.png"), "red apple", "food-drink", "food-fruit", List.of("food", "fruit", "red"));

	@Test
	void aTurnedPictureIsCalledByItsNewColourAndNeverByItsOld() {
		var captions = new HashSet<String>();
		for (int i = 0; i < 500; i++) {
			captions.add(PictureVariants.caption(new PictureVariants.Variant(new float[0], APPLE, "blue", "white"), new CounterRandom(1, 2, i)));
		}
		assertTrue(captions.contains("blue apple"));
		assertTrue(captions.stream().allMatch(c -> c.contains("blue apple")), captions.toString());
		assertFalse(captions.stream().anyMatch(c -> c.contains("red")), captions.toString());
	}

	@Test
	void aCaptionVariesAndAColouredGroundIsAlwaysNamed() {
		var captions = new HashSet<String>();
		for (int i = 0; i < 500; i++) {
			captions.add(PictureVariants.caption(new PictureVariants.Variant(new float[0], APPLE, "", "green"), new CounterRandom(1, 2, i)));
		}
		assertTrue(captions.stream().allMatch(c -> c.contains("apple") && c.contains("green background")), captions.toString());
		assertTrue(captions.contains("red apple, green background") && captions.contains("apple, green background"), captions.toString());
		assertTrue(captions.stream().anyMatch(c -> c.startsWith("red apple, f")), captions.toString());
		assertEquals("", captions.stream().filter(c -> c.contains("white")).findAny().orElse(""));
	}
}
