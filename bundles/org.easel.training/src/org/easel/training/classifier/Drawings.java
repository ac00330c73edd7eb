package org.easel.training.classifier;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.easel.core.random.CounterRandom;
import org.easel.training.base.pictures.EmojiThing;
import org.easel.training.base.pictures.PictureSource;

/**
 * All drawings of a recipe: those that are learnt from, and those that are not. A label that is held out is held out from all
 * packages of one family, and at least two other families have drawn it.
 *
 * @param labels in the order of the classifier's outputs
 * @param learnt what is learnt from
 * @param heldOut what is not, in the order of the recipe's packages
 */
record Drawings(Labels labels, List<Drawing> learnt, List<Drawing> heldOut) {

	private static final int LEAST_FAMILIES = 2;
	private static final long STREAM = 0x68656c64L;

	/**
	 * Reads them.
	 *
	 * @param packages the folder that the recipe's folders lie in
	 * @throws IOException if a package is missing or broken, or too few things are drawn
	 */
	static Drawings read(TaggerRecipe recipe, Path packages) throws IOException {
		var things = EmojiThing.read(packages.resolve(recipe.pictures().words())).stream().filter(recipe::takes).toList();
		var found = new ArrayList<Found>();
		var families = new HashMap<String, LinkedHashSet<String>>();
		for (var source : recipe.pictures().sources()) {
			var pictures = PictureSource.of(packages.resolve(source.folder()));
			for (var thing : things) {
				var image = pictures.picture(thing);
				if (image.isPresent()) {
					found.add(new Found(source, thing, image.get()));
					if (!source.evaluationOnly()) {
						families.computeIfAbsent(Labels.name(thing), name -> new LinkedHashSet<>()).add(source.family());
					}
				}
			}
		}
		return split(recipe, things, found, families);
	}

	private record Found(TaggerRecipe.Source source, EmojiThing thing, BufferedImage image) {
	}

	private static Drawings split(TaggerRecipe recipe, List<EmojiThing> things, List<Found> found, Map<String, LinkedHashSet<String>> families)
			throws IOException {
		var known = things.stream().filter(thing -> families.getOrDefault(Labels.name(thing), new LinkedHashSet<>()).size() >= LEAST_FAMILIES).toList();
		if (known.isEmpty()) {
			throw new IOException("No thing of the recipe is drawn by " + LEAST_FAMILIES + " families. Check its groups, names and sources.");
		}
		var labels = new Labels(known, recipe.pictures().tags());
		var drawn = Set.copyOf(known);
		var heldOutFamily = heldOut(recipe, families);
		var learnt = new ArrayList<Drawing>();
		var heldOut = new ArrayList<Drawing>();
		for (var each : found) {
			if (drawn.contains(each.thing())) {
				var drawing = Drawing.of(each.source(), each.thing(), labels.of(each.thing()), each.image());
				boolean asked = each.source().evaluationOnly() || each.source().family().equals(heldOutFamily.get(Labels.name(each.thing())));
				(asked ? heldOut : learnt).add(drawing);
			}
		}
		return new Drawings(labels, List.copyOf(learnt), List.copyOf(heldOut));
	}

	/** The family that each held-out label is held out from. */
	private static Map<String, String> heldOut(TaggerRecipe recipe, Map<String, LinkedHashSet<String>> families) {
		var heldOut = new HashMap<String, String>();
		for (var entry : new TreeMap<>(families).entrySet()) {
			var random = new CounterRandom(recipe.seed(), STREAM, entry.getKey().hashCode());
			boolean chosen = random.nextDouble() < recipe.pictures().heldOut();
			if (chosen && entry.getValue().size() > LEAST_FAMILIES) {
				heldOut.put(entry.getKey(), List.copyOf(entry.getValue()).get(random.nextInt(entry.getValue().size())));
			}
		}
		return heldOut;
	}
}
