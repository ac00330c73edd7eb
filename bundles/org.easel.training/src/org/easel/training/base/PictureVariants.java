package org.easel.training.base;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.easel.core.random.CounterRandom;
import org.easel.training.base.pictures.BasePicture;

/** Varied copies of the pictures: shifted, scaled, sometimes on a coloured ground, with captions in varied words. */
final class PictureVariants {

	/**
	 * A picture as the model sees it.
	 *
	 * @param pixels {@code [3, side, side]}, -1 to 1
	 * @param colour word for the hue that it was turned to; empty for its own colours
	 * @param ground word for the colour behind it
	 */
	record Variant(float[] pixels, BasePicture picture, String colour, String ground) {
	}

	/** A colour behind the picture and its word. */
	private record Ground(String word, int rgb) {
	}

	private static final String WHITE = "white";
	/** How often a caption leaves the colour out of the name, has keywords, names a white ground, has its words shuffled. */
	private static final double PLAIN_NAME = 0.3;
	private static final double TAGGED = 0.5;
	private static final double GROUND_NAMED = 0.4;
	private static final double SHUFFLED = 0.2;
	private static final List<Ground> GROUNDS = List.of(new Ground(WHITE, 0xffffff), new Ground("black", 0x202020), new Ground("grey", 0xb0b0b0),
			new Ground("red", 0xe05050), new Ground("orange", 0xf0a050), new Ground("yellow", 0xf5e27a), new Ground("green", 0x8fcf8f),
			new Ground("blue", 0x8fb8ef), new Ground("purple", 0xb59be0), new Ground("pink", 0xf5b6cf));

	private final BaseRecipe.Selection selection;
	private final List<BasePicture> pictures;
	private final List<BufferedImage> images = new ArrayList<>();
	private final List<Optional<Double>> hues = new ArrayList<>();

	PictureVariants(List<BasePicture> pictures, BaseRecipe.Selection selection) throws IOException {
		this.pictures = pictures;
		this.selection = selection;
		for (BasePicture picture : pictures) {
			BufferedImage image = ImageIO.read(picture.file().toFile());
			images.add(image);
			hues.add(Recolour.dominant(image));
		}
	}

	int size() {
		return pictures.size();
	}

	/** A varied copy of picture {@code index}. */
	Variant vary(int index, CounterRandom random) {
		Ground ground = random.nextDouble() < selection.whiteShare() ? GROUNDS.getFirst() : GROUNDS.get(random.nextInt(GROUNDS.size()));
		BufferedImage image = images.get(index);
		String colour = "";
		if (random.nextDouble() < selection.recolourShare() && hues.get(index).isPresent()) {
			Recolour.Hue hue = Recolour.HUES.get(random.nextInt(Recolour.HUES.size()));
			image = Recolour.turn(image, hues.get(index).get(), hue);
			colour = hue.word();
		}
		int side = selection.side();
		double scale = 0.9 + 0.1 * random.nextDouble();
		double shiftX = (random.nextDouble() * 2 - 1) * selection.shift();
		double shiftY = (random.nextDouble() * 2 - 1) * selection.shift();
		var canvas = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
		Graphics2D g = canvas.createGraphics();
		g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		g.setColor(new Color(ground.rgb()));
		g.fillRect(0, 0, side, side);
		double size = side * scale;
		g.translate((side - size) / 2 + shiftX, (side - size) / 2 + shiftY);
		g.scale(size / image.getWidth(), size / image.getHeight());
		g.drawImage(image, 0, 0, null);
		g.dispose();
		return new Variant(pixels(canvas), pictures.get(index), colour, ground.word());
	}

	/**
	 * A caption as people tag: the name, often with some kinds and keywords, the ground where it is not white and sometimes
	 * where it is.
	 */
	static String caption(Variant variant, CounterRandom random) {
		BasePicture picture = variant.picture();
		var words = new ArrayList<String>();
		String plain = picture.nameWithoutColour();
		String own = random.nextDouble() < PLAIN_NAME ? plain : picture.name();
		words.add(variant.colour().isEmpty() ? own : variant.colour() + " " + plain);
		if (random.nextDouble() < TAGGED) {
			var tags = new ArrayList<>(picture.tags());
			if (!variant.colour().isEmpty()) {
				tags.removeIf(BasePicture::namesColour);
			}
			random.shuffle(tags);
			words.addAll(tags.subList(0, Math.min(tags.size(), 1 + random.nextInt(4))));
		}
		if (!variant.ground().equals(WHITE) || random.nextDouble() < GROUND_NAMED) {
			words.add(variant.ground() + " background");
		}
		if (random.nextDouble() < SHUFFLED) {
			random.shuffle(words);
		}
		return String.join(", ", words);
	}

	/** {@code [3, height, width]}, -1 to 1. */
	private static float[] pixels(BufferedImage image) {
		int plane = image.getWidth() * image.getHeight();
		int[] rgb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		var pixels = new float[3 * plane];
		for (int i = 0; i < plane; i++) {
			pixels[i] = (rgb[i] >> 16 & 0xff) / 127.5f - 1;
			pixels[plane + i] = (rgb[i] >> 8 & 0xff) / 127.5f - 1;
			pixels[2 * plane + i] = (rgb[i] & 0xff) / 127.5f - 1;
		}
		return pixels;
	}
}
