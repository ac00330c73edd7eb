package org.easel.evaluation;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.easel.core.image.PngText;
import org.easel.core.random.CounterRandom;
import org.easel.tagging.ScoredTag;
import org.easel.tagging.TagCategory;
import org.easel.tagging.features.Looked;

/**
 * Pictures that say in their colour what they show and in which style, and a tagger that reads it.
 *
 * @param things that the tagger knows, twelve at least, so that most are not among the likeliest five
 */
public record PaintedPictures(List<String> things) implements Looker {

	private static final int SIDE = 16;
	private static final int FEATURES = 8;
	private static final int OF_STYLE = 4;

	/** Twelve things, two of them with a colour in their prompts. */
	public static PaintedPictures usual() {
		return new PaintedPictures(List.of("apple", "cat", "house", "star", "robot", "bear", "fish", "automobile", "crown", "key", "owl", "drum"));
	}

	/**
	 * Paints a picture.
	 *
	 * @param thing that it shows
	 * @param style from 0 to 1
	 */
	public void paint(Path file, String thing, double style) throws IOException {
		Files.createDirectories(file.getParent());
		var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
		var graphics = picture.createGraphics();
		graphics.setColor(new Color(things.indexOf(thing) * 10, (int) Math.round(style * 200), Math.floorMod(file.getFileName().hashCode(), 256)));
		graphics.fillRect(0, 0, SIDE, SIDE);
		graphics.dispose();
		PngText.write(picture, file, Map.of());
	}

	@Override
	public Looked look(BufferedImage picture) {
		var colour = new Color(picture.getRGB(0, 0));
		int shown = colour.getRed() / 10;
		var tags = new ArrayList<ScoredTag>();
		tags.add(new ScoredTag("white background", TagCategory.GENERAL, 1));
		for (int i = 0; i < things.size(); i++) {
			tags.add(new ScoredTag(things.get((shown + i) % things.size()), TagCategory.CHARACTER, 0.9 - 0.05 * i));
		}
		var features = new float[FEATURES];
		var random = new CounterRandom(colour.getBlue(), shown, 0);
		for (int k = 0; k < FEATURES; k++) {
			features[k] = (float) ((k < OF_STYLE ? colour.getGreen() / 100.0 : 0) + 0.3 * random.nextGaussian());
		}
		return new Looked(tags, features);
	}
}
