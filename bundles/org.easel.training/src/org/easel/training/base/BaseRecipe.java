package org.easel.training.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.easel.diffusion.config.ModelConfig;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/**
 * How a small base model is trained from nothing; one JSON file.
 *
 * @param seed of everything random
 * @param pictures which pictures, and how they are varied
 * @param vae how the autoencoder is trained, first
 * @param diffusion how text encoder and UNet are trained together, second
 * @param model the model's shape; its latent scale is replaced by the measured one
 */
public record BaseRecipe(long seed, Selection pictures, Phase vae, Phase diffusion, ModelConfig model) {

	/**
	 * @param side of the pictures that the model draws, in pixels
	 * @param groups kinds of pictures that are taken whole
	 * @param subgroups narrower kinds that are taken besides
	 * @param names single pictures that are taken besides, by their names
	 * @param style words for the hand that drew these, named in some captions; may be left out
	 * @param hands other hands that have drawn the same things, named in nearly all of their captions; may be left out
	 * @param shift how far a picture is moved at most, in pixels
	 * @param leastScale of a picture's size, 0 to 1; left out, 0.9
	 * @param flipShare how many of the varied copies have left and right changed, 0 to 1
	 * @param greyShare how many of the varied copies are grey, 0 to 1
	 * @param printShare how many of the varied copies are prints in two inks, 0 to 1
	 * @param nonsenseShare how many captions begin with a word that means nothing, 0 to 1, so that the model minds no trigger word
	 * @param pairShare how many of the varied copies show a second thing beside the first, 0 to 1
	 * @param whiteShare how many of the varied copies stand on white, 0 to 1; the others on a colour
	 * @param recolourShare how many of the varied copies of a picture of one colour are turned to another, 0 to 1
	 * @param variants how many varied copies of each picture the diffusion phase sees
	 * @param handVariants how many of each picture by another hand
	 */
	public record Selection(int side, List<String> groups, List<String> subgroups, List<String> names, String style, List<Hand> hands,
			double shift, double leastScale, double flipShare, double greyShare, double printShare, double nonsenseShare, double pairShare, double whiteShare, double recolourShare,
			int variants, int handVariants) {

		private static final double USUAL_SCALE = 0.9;

		public Selection {
			style = style == null ? "" : style;
			hands = hands == null ? List.of() : List.copyOf(hands);
			leastScale = leastScale == 0 ? USUAL_SCALE : leastScale;
		}

		/** Whether the recipe takes a thing of this kind and name. */
		public boolean takes(String group, String subgroup, String name) {
			return groups.contains(group) || subgroups.contains(subgroup) || names.contains(name);
		}
	}

	/**
	 * @param folder of the unpacked npm package, in the folder of packages
	 * @param style the words for it in captions
	 */
	public record Hand(String folder, String style) {
	}

	/**
	 * @param steps of the optimizer
	 * @param batch pictures a step
	 * @param rate highest learning rate, after the warm-up
	 * @param warmup steps until the highest rate
	 * @param noisyShare how many of the diffusion phase's timesteps are drawn from the noisier half alone, where the caption has
	 *                   the most to say; the others from all; the autoencoder does not look at it
	 * @param averaging decay of the averaged weights a step, 0.999 for instance; the averaged weights are what is kept
	 */
	public record Phase(int steps, int batch, double rate, int warmup, double noisyShare, double averaging) {

		/** The rate of a step counted from 1: a linear warm-up, then half a cosine down to a twentieth. */
		double rate(int step) {
			if (step <= warmup) {
				return rate * step / warmup;
			}
			double progress = (double) (step - warmup) / Math.max(1, steps - warmup);
			return rate * (0.05 + 0.95 * (1 + Math.cos(Math.PI * Math.min(1, progress))) / 2);
		}
	}

	/** @throws IOException if the file is missing or no recipe; the message names it */
	public static BaseRecipe read(Path file) throws IOException {
		try {
			BaseRecipe recipe = new GsonBuilder().create().fromJson(Files.readString(file), BaseRecipe.class);
			if (recipe == null || recipe.pictures == null || recipe.vae == null || recipe.diffusion == null || recipe.model == null) {
				throw new JsonParseException("one of pictures, vae, diffusion and model is missing.");
			}
			return recipe;
		} catch (JsonParseException e) {
			throw new IOException(file + ": not a recipe: " + e.getMessage() + " Take the one in org.easel.starter/recipe as a model.", e);
		}
	}
}
