package org.easel.training.classifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.easel.training.base.BaseRecipe;
import org.easel.training.base.pictures.EmojiThing;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/**
 * How a small tagger is trained from nothing; one JSON file.
 *
 * @param seed of everything random, and of what is held out
 * @param pictures whose drawings of which things
 * @param variation how the drawings are varied
 * @param network the network's shape
 * @param training how long and how fast
 * @param positiveWeight how much more a label that holds counts than one that does not; above 1 the tagger rather says too much,
 *                       so that a threshold of 0.4 finds more
 * @param weightDecay of AdamW, 0 or more
 * @param licence of the trained network, for whoever reads its file
 */
public record TaggerRecipe(long seed, Pictures pictures, Variation variation, Network network, BaseRecipe.Phase training, double positiveWeight,
		double weightDecay, String licence) {

	/**
	 * @param words the folder of emojibase-data among the packages
	 * @param sources packages of pictures
	 * @param groups kinds of things that are taken whole
	 * @param subgroups narrower kinds that are taken besides
	 * @param names single things that are taken besides, by the names that the base model knows
	 * @param tags kinds and keywords that become labels
	 * @param heldOut how many of the labels that three families or more have drawn are held out from one of them, 0 to 1
	 */
	public record Pictures(String words, List<Source> sources, List<String> groups, List<String> subgroups, List<String> names, List<String> tags,
			double heldOut) {
	}

	/**
	 * @param folder of the unpacked package among the packages
	 * @param family whose hand it is; several packages may be drawings of one family
	 * @param evaluationOnly whether it is never learnt from
	 */
	public record Source(String folder, String family, boolean evaluationOnly) {
	}

	/**
	 * @param whiteShare how many pictures stand on white, 0 to 1; the others on a colour
	 * @param recolourShare how many pictures of one colour are turned to another, 0 to 1
	 * @param greyShare how many pictures lose their colours, 0 to 1
	 * @param inkShare how many pictures become black outlines on white, 0 to 1
	 * @param pairShare how many pictures show two things, 0 to 1
	 * @param blurShare how many pictures are blurred, 0 to 1
	 * @param noiseShare how many pictures get noise, 0 to 1
	 * @param leastScale the smallest size of a single thing, 1 being the whole picture
	 * @param rotation in degrees at most, either way
	 * @param shift in pixels at most, in each direction
	 */
	public record Variation(double whiteShare, double recolourShare, double greyShare, double inkShare, double pairShare, double blurShare, double noiseShare,
			double leastScale, double rotation, double shift) {
	}

	/**
	 * @param side of the pictures in pixels
	 * @param widths channels of the first convolution and of each level after it, multiples of 16; the last is the number of features
	 */
	public record Network(int side, List<Integer> widths) {
	}

	/** @throws IOException if the file is missing or no recipe; the message names it */
	public static TaggerRecipe read(Path file) throws IOException {
		try {
			TaggerRecipe recipe = new GsonBuilder().create().fromJson(Files.readString(file), TaggerRecipe.class);
			if (recipe == null || recipe.pictures == null || recipe.variation == null || recipe.network == null || recipe.training == null
					|| recipe.licence == null) {
				throw new JsonParseException("one of pictures, variation, network, training and licence is missing.");
			}
			return recipe;
		} catch (JsonParseException e) {
			throw new IOException(file + ": not a recipe: " + e.getMessage() + " Take the one in org.easel.starter/recipe as a model.", e);
		}
	}

	/** Whether the tagger learns of a thing. */
	boolean takes(EmojiThing thing) {
		return pictures.groups().contains(thing.group()) || pictures.subgroups().contains(thing.subgroup())
				|| pictures.names().contains(thing.name());
	}
}
