package org.easel.training.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.easel.core.random.CounterRandom;
import org.easel.training.base.PictureVariants.Variant;
import org.easel.training.base.pictures.DrawnPicture;
import org.junit.jupiter.api.Test;

class PictureVariantsTest {

	private static final int SIDE = 16;
	private static final DrawnPicture APPLE = drawn("red apple", List.of("food", "fruit", "red"), "noto style", true);
	private static final DrawnPicture FLAT_PEAR = drawn("pear", List.of("fruit"), "flat style", false);

	/** A red left half, nothing on the right. */
	private static DrawnPicture drawn(String name, List<String> tags, String style, boolean own) {
		var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
		var graphics = image.createGraphics();
		graphics.setColor(Color.RED);
		graphics.fillRect(0, 0, SIDE / 2, SIDE);
		graphics.dispose();
		return new DrawnPicture(image, name, tags, style, own);
	}

	private static PictureVariants variants(double flips, double greys, double prints, double nonsense, double pairs) {
		return new PictureVariants(List.of(APPLE, FLAT_PEAR), new BaseRecipe.Selection(SIDE, List.of(), List.of(), List.of(), "", List.of(), 0, 1, flips,
				greys, prints, nonsense, pairs, 1, 0, 3, 2));
	}

	private static Set<String> captions(PictureVariants variants, Variant variant) {
		var captions = new HashSet<String>();
		for (int i = 0; i < 500; i++) {
			captions.add(variants.caption(variant, new CounterRandom(1, 2, i)));
		}
		return captions;
	}

	private static Variant variant(DrawnPicture picture, String colour, Optional<Print> print, String ground) {
		return new Variant(new float[0], picture, colour, Optional.empty(), print, ground);
	}

	private static List<Variant> copies(PictureVariants variants, int index) {
		var copies = new ArrayList<Variant>();
		for (int i = 0; i < 50; i++) {
			copies.add(variants.vary(index, new CounterRandom(3, 4, i)));
		}
		return copies;
	}

	/** Green, -1 to 1, in the middle row; white has it, red has not. */
	private static float green(Variant variant, int x) {
		return variant.pixels()[SIDE * SIDE + SIDE / 2 * SIDE + x];
	}

	@Test
	void aTurnedPictureIsCalledByItsNewColourAndNeverByItsOld() {
		var captions = captions(variants(0, 0, 0, 0, 0), variant(APPLE, "blue", Optional.empty(), "white"));
		assertTrue(captions.contains("blue apple"));
		assertTrue(captions.stream().allMatch(c -> c.contains("blue apple")), captions.toString());
		assertFalse(captions.stream().anyMatch(c -> c.contains("red")), captions.toString());
	}

	@Test
	void aCaptionVariesAndAColouredGroundIsAlwaysNamed() {
		var captions = captions(variants(0, 0, 0, 0, 0), variant(APPLE, "", Optional.empty(), "green"));
		assertTrue(captions.stream().allMatch(c -> c.contains("apple") && c.contains("green background")), captions.toString());
		assertTrue(captions.contains("red apple, green background") && captions.contains("apple, green background"), captions.toString());
		assertTrue(captions.stream().anyMatch(c -> c.startsWith("red apple, f")), captions.toString());
		assertEquals("", captions.stream().filter(c -> c.contains("white")).findAny().orElse(""));
	}

	@Test
	void anotherHandIsNearlyAlwaysNamedAndTheOwnOneSometimes() {
		var variants = variants(0, 0, 0, 0, 0);
		long flat = captionsWith(variants, FLAT_PEAR, "flat style");
		long own = captionsWith(variants, APPLE, "noto style");
		assertTrue(flat > 420 && flat < 480, flat + " of 500");
		assertTrue(own > 110 && own < 190, own + " of 500");
	}

	private static long captionsWith(PictureVariants variants, DrawnPicture picture, String words) {
		long count = 0;
		for (int i = 0; i < 500; i++) {
			count += variants.caption(variant(picture, "", Optional.empty(), "white"), new CounterRandom(5, 6, i)).contains(words) ? 1 : 0;
		}
		return count;
	}

	@Test
	void aPrintIsCalledSoWithItsInksAndNoneOfTheThingsOwnColours() {
		var print = Print.any(new CounterRandom(1, 1, 1));
		var captions = captions(variants(0, 0, 0, 0, 0), variant(APPLE, "", Optional.of(print), "white"));
		assertTrue(captions.stream().allMatch(c -> c.contains("apple") && c.contains("two-ink print")), captions.toString());
		assertTrue(captions.stream().anyMatch(c -> c.contains(print.dark().word() + " ink") && c.contains(print.paper().word() + " paper")), captions.toString());
		assertFalse(captions.stream().anyMatch(c -> c.contains("red apple") || c.contains("background")), captions.toString());
	}

	@Test
	void wordsWithoutMeaningComeFirst() {
		var captions = captions(variants(0, 0, 0, 1, 0), variant(APPLE, "", Optional.empty(), "white"));
		assertTrue(captions.stream().allMatch(c -> c.matches("[a-z]{4,7}, .*apple.*")), captions.toString());
		assertTrue(captions.size() > 400, captions.size() + " different");
	}

	@Test
	void aMirroredCopyHasItsSidesChanged() {
		var straight = copies(variants(0, 0, 0, 0, 0), 0).getFirst();
		assertTrue(green(straight, 1) < -0.9 && green(straight, SIDE - 2) > 0.9);
		var mirrored = copies(variants(1, 0, 0, 0, 0), 0).getFirst();
		assertTrue(green(mirrored, 1) > 0.9 && green(mirrored, SIDE - 2) < -0.9);
	}

	@Test
	void aGreyCopyHasNoColourAndSaysSo() {
		for (var copy : copies(variants(0, 1, 0, 0, 0), 0)) {
			assertEquals("greyscale", copy.colour());
			for (int i = 0; i < SIDE * SIDE; i++) {
				assertEquals(copy.pixels()[i], copy.pixels()[SIDE * SIDE + i], 0.02);
			}
		}
	}

	@Test
	void aPairShowsBothThingsAndNamesThem() {
		var variants = variants(0, 0, 0, 0, 1);
		var copy = copies(variants, 0).getFirst();
		assertTrue(green(copy, 1) < -0.5 && green(copy, SIDE / 2 + 1) < -0.5 && green(copy, SIDE / 2 - 2) > 0.5, "two red halves, each beside white");
		String other = copy.beside().orElseThrow().name();
		assertTrue(variants.caption(copy, new CounterRandom(1, 2, 3)).contains(other));
	}

	@Test
	void theOwnHandHasMoreCopies() {
		var variants = variants(0, 0, 0, 0, 0);
		assertEquals(3, variants.copies(0));
		assertEquals(2, variants.copies(1));
	}
}
