package org.easel.training.base;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.easel.core.random.CounterRandom;
import org.easel.training.base.pictures.BasePicture;
import org.easel.training.base.pictures.DrawnPicture;

/** Varied copies of the pictures: shifted, scaled, sometimes mirrored, grey, on a coloured ground or two at a time, with captions in varied words. */
final class PictureVariants {

	/**
	 * A picture as the model sees it.
	 *
	 * @param pixels {@code [3, side, side]}, -1 to 1
	 * @param colour word for the hue that it was turned to, or for none; empty for its own colours
	 * @param beside a second thing in the picture
	 * @param ground word for the colour behind it; a print has its paper instead
	 */
	record Variant(float[] pixels, DrawnPicture picture, String colour, Optional<DrawnPicture> beside, Optional<Print> print, String ground) {

		Variant withoutPixels() {
			return new Variant(new float[0], picture, colour, beside, print, ground);
		}
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
	/** How often the hand is named: the model's own, and another. */
	private static final double OWN_STYLE_NAMED = 0.3;
	private static final double STYLE_NAMED = 0.9;
	/** Two things take this much of the side each. */
	private static final double PAIR_SCALE = 0.52;
	private static final double INK_NAMED = 0.75;
	private static final int SHORTEST_NONSENSE = 4;
	private static final int NONSENSE_SPREAD = 4;
	private static final String GREY = "greyscale";
	private static final List<Ground> GROUNDS = List.of(new Ground(WHITE, 0xffffff), new Ground("black", 0x202020), new Ground("grey", 0xb0b0b0),
			new Ground("red", 0xe05050), new Ground("orange", 0xf0a050), new Ground("yellow", 0xf5e27a), new Ground("green", 0x8fcf8f),
			new Ground("blue", 0x8fb8ef), new Ground("purple", 0xb59be0), new Ground("pink", 0xf5b6cf));

	private final BaseRecipe.Selection selection;
	private final List<DrawnPicture> pictures;
	private final List<Optional<Double>> hues = new ArrayList<>();

	PictureVariants(List<DrawnPicture> pictures, BaseRecipe.Selection selection) {
		this.pictures = pictures;
		this.selection = selection;
		for (DrawnPicture picture : pictures) {
			hues.add(Recolour.dominant(picture.image()));
		}
	}

	int size() {
		return pictures.size();
	}

	/** How many varied copies of picture {@code index} the recipe asks for. */
	int copies(int index) {
		return pictures.get(index).own() ? selection.variants() : selection.handVariants();
	}

	/** A varied copy of picture {@code index}. */
	Variant vary(int index, CounterRandom random) {
		Ground ground = random.nextDouble() < selection.whiteShare() ? GROUNDS.getFirst() : GROUNDS.get(random.nextInt(GROUNDS.size()));
		Optional<Print> print = random.nextDouble() < selection.printShare() ? Optional.of(Print.any(random)) : Optional.empty();
		BufferedImage image = pictures.get(index).image();
		String colour = "";
		if (print.isPresent()) {
			image = print.get().of(image);
		} else if (random.nextDouble() < selection.recolourShare() && hues.get(index).isPresent()) {
			Recolour.Hue hue = Recolour.HUES.get(random.nextInt(Recolour.HUES.size()));
			image = Recolour.turn(image, hues.get(index).get(), hue);
			colour = hue.word();
		} else if (random.nextDouble() < selection.greyShare()) {
			image = grey(image);
			colour = GREY;
		}
		int side = selection.side();
		var canvas = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
		Graphics2D g = canvas.createGraphics();
		g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		g.setColor(new Color(print.map(each -> each.paper().rgb()).orElse(ground.rgb())));
		g.fillRect(0, 0, side, side);
		Optional<DrawnPicture> beside = colour.isEmpty() && print.isEmpty() && random.nextDouble() < selection.pairShare()
				? Optional.of(pictures.get(random.nextInt(pictures.size())))
				: Optional.empty();
		if (beside.isPresent()) {
			double along = (1 - PAIR_SCALE) / 2 * side;
			place(g, image, side * PAIR_SCALE, -along, random);
			place(g, beside.get().image(), side * PAIR_SCALE, along, random);
		} else {
			double least = selection.leastScale();
			place(g, image, side * (least + (1 - least) * random.nextDouble()), 0, random);
		}
		g.dispose();
		return new Variant(pixels(canvas), pictures.get(index), colour, beside, print, ground.word());
	}

	/** Draws a picture near the middle, moved along the width. */
	private void place(Graphics2D g, BufferedImage image, double size, double along, CounterRandom random) {
		double shiftX = (random.nextDouble() * 2 - 1) * selection.shift();
		double shiftY = (random.nextDouble() * 2 - 1) * selection.shift();
		boolean flipped = random.nextDouble() < selection.flipShare();
		var before = g.getTransform();
		g.translate((selection.side() - size) / 2 + shiftX + along + (flipped ? size : 0), (selection.side() - size) / 2 + shiftY);
		g.scale((flipped ? -size : size) / image.getWidth(), size / image.getHeight());
		g.drawImage(image, 0, 0, null);
		g.setTransform(before);
	}

	/** The picture without its colours; alpha stays. */
	private static BufferedImage grey(BufferedImage image) {
		var argb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
		Graphics2D g = argb.createGraphics();
		g.drawImage(image, 0, 0, null);
		g.dispose();
		return new ColorConvertOp(ColorSpace.getInstance(ColorSpace.CS_GRAY), null).filter(argb,
				new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB));
	}

	/**
	 * A caption as people tag: the name, often with some kinds and keywords, the ground where it is not white and sometimes
	 * where it is.
	 */
	String caption(Variant variant, CounterRandom random) {
		DrawnPicture picture = variant.picture();
		var words = new ArrayList<String>();
		String plain = picture.nameWithoutColour();
		String own = random.nextDouble() < PLAIN_NAME ? plain : picture.name();
		boolean ownColours = variant.colour().isEmpty() && variant.print().isEmpty();
		words.add(variant.print().isPresent() ? plain : variant.colour().isEmpty() ? own : variant.colour() + " " + plain);
		variant.beside().ifPresent(other -> words.add(other.name()));
		if (variant.beside().isEmpty() && random.nextDouble() < TAGGED) {
			var tags = new ArrayList<>(picture.tags());
			if (!ownColours) {
				tags.removeIf(BasePicture::namesColour);
			}
			random.shuffle(tags);
			words.addAll(tags.subList(0, Math.min(tags.size(), 1 + random.nextInt(4))));
		}
		if (!picture.style().isEmpty() && variant.beside().isEmpty() && random.nextDouble() < (picture.own() ? OWN_STYLE_NAMED : STYLE_NAMED)) {
			words.add(picture.style());
		}
		if (variant.print().isPresent()) {
			words.add(Print.STYLE);
			variant.print().get().words().stream().skip(1).filter(word -> random.nextDouble() < INK_NAMED).forEach(words::add);
		} else if (!variant.ground().equals(WHITE) || random.nextDouble() < GROUND_NAMED) {
			words.add(variant.ground() + " background");
		}
		if (random.nextDouble() < SHUFFLED) {
			random.shuffle(words);
		}
		if (random.nextDouble() < selection.nonsenseShare()) {
			words.addFirst(nonsense(random));
		}
		return String.join(", ", words);
	}

	/** A word of a few random letters, as trigger words are. */
	private static String nonsense(CounterRandom random) {
		var word = new StringBuilder();
		for (int i = SHORTEST_NONSENSE + random.nextInt(NONSENSE_SPREAD); i > 0; i--) {
			word.append((char) ('a' + random.nextInt('z' - 'a' + 1)));
		}
		return word.toString();
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
