package org.easel.training.classifier;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.Set;

import org.easel.training.base.Recolour;
import org.easel.training.base.pictures.EmojiThing;

/**
 * A picture that is learnt from or asked for.
 *
 * @param source the package that it is from
 * @param labels places of the labels that hold whatever its colour
 * @param hue of a picture of one colour, in turns
 */
record Drawing(TaggerRecipe.Source source, EmojiThing thing, Set<Integer> labels, BufferedImage image, Optional<Double> hue) {

	static Drawing of(TaggerRecipe.Source source, EmojiThing thing, Set<Integer> labels, BufferedImage image) {
		return new Drawing(source, thing, Set.copyOf(labels), image, Recolour.dominant(image));
	}
}
