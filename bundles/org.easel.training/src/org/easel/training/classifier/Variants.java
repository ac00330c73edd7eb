package org.easel.training.classifier;

import java.util.ArrayList;
import java.util.List;

import org.easel.core.random.CounterRandom;
import org.easel.training.base.Recolour;

/** Varied copies of drawings with what is to be said of them. */
final class Variants {

	private static final double SMALL = 40;
	private static final double PAIR_SIZE = 0.55;
	private static final double EDGE_LEAST = 25;
	private static final double EDGE_SPREAD = 35;

	private final TaggerRecipe.Variation variation;
	private final int side;
	private final Labels labels;
	private final List<Drawing> drawings;
	private final List<Sprite> sprites = new ArrayList<>();
	private final List<Sprite> halves = new ArrayList<>();

	Variants(TaggerRecipe recipe, Labels labels, List<Drawing> drawings) {
		this.variation = recipe.variation();
		this.side = recipe.network().side();
		this.labels = labels;
		this.drawings = drawings;
		for (var drawing : drawings) {
			var sprite = Sprite.of(drawing.image());
			sprites.add(sprite);
			halves.add(sprite.halved());
		}
	}

	/**
	 * Makes one varied picture.
	 *
	 * @param target takes 1 where a label holds, at its place after {@code start}; all 0 before
	 * @return red, green and blue planes, 0 to 255
	 */
	float[] vary(CounterRandom random, float[] target, int start) {
		var canvas = new Canvas(side);
		boolean ink = random.nextDouble() < variation.inkShare();
		var ground = ink || random.nextDouble() < variation.whiteShare() ? Ground.NAMED.getFirst() : Ground.NAMED.get(random.nextInt(Ground.NAMED.size()));
		canvas.fill(ground.shade(random));
		labels.place(Label.Kind.GROUND, ground.label()).ifPresent(place -> target[start + place] = 1);
		boolean grey = random.nextDouble() < variation.greyShare();
		var colours = new Colours();
		if (random.nextDouble() < variation.pairShare()) {
			boolean sideBySide = random.nextDouble() < 0.5;
			for (int half = 0; half < 2; half++) {
				double along = side * (half == 0 ? 0.27 : 0.73);
				place(canvas, random, sideBySide ? along : side / 2.0, sideBySide ? side / 2.0 : along, side * PAIR_SIZE, grey, colours, target, start);
			}
		} else {
			double size = side * (variation.leastScale() + (1.06 - variation.leastScale()) * random.nextDouble());
			place(canvas, random, side / 2.0, side / 2.0, size, grey, colours, target, start);
		}
		if (ink) {
			canvas.ink(EDGE_LEAST + EDGE_SPREAD * random.nextDouble());
			colours.inked();
		}
		say(colours, target, start);
		soften(canvas, random);
		return canvas.pixels();
	}

	private void place(Canvas canvas, CounterRandom random, double x, double y, double size, boolean grey, Colours colours, float[] target, int start) {
		int index = random.nextInt(drawings.size());
		var drawing = drawings.get(index);
		var sprite = size < SMALL ? halves.get(index) : sprites.get(index);
		if (drawing.hue().isPresent() && random.nextDouble() < variation.recolourShare()) {
			var hue = Recolour.HUES.get(random.nextInt(Recolour.HUES.size()));
			sprite = Sprite.of(Recolour.turn(drawing.image(), drawing.hue().get(), hue));
		}
		double radians = Math.toRadians((random.nextDouble() * 2 - 1) * variation.rotation());
		double shiftX = (random.nextDouble() * 2 - 1) * variation.shift();
		double shiftY = (random.nextDouble() * 2 - 1) * variation.shift();
		var placing = Placing.of(sprite, x - 0.5 + shiftX, y - 0.5 + shiftY, size, radians, random.nextDouble() < 0.5);
		canvas.draw(sprite, placing, Tint.slight(random, grey), colours);
		drawing.labels().forEach(place -> target[start + place] = 1);
	}

	private void soften(Canvas canvas, CounterRandom random) {
		if (random.nextDouble() < variation.blurShare()) {
			int times = 1 + random.nextInt(3);
			for (int i = 0; i < times; i++) {
				canvas.blur();
			}
		}
		if (random.nextDouble() < variation.noiseShare()) {
			canvas.noise(2 + 12 * random.nextDouble(), random);
		}
	}

	private void say(Colours colours, float[] target, int start) {
		for (int word = 0; word < Colours.WORDS.size(); word++) {
			if (colours.named(word)) {
				labels.place(Label.Kind.COLOUR, Colours.WORDS.get(word)).ifPresent(place -> target[start + place] = 1);
			}
		}
	}

	/** What is to be said of a drawing as it is: the thing first, then all else that holds but for its ground. */
	static List<String> expected(Labels labels, Drawing drawing) {
		var names = new ArrayList<String>();
		drawing.labels().stream().sorted().forEach(place -> names.add(labels.all().get(place).name()));
		var colours = new Colours();
		var image = drawing.image();
		for (int pixel : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
			if (pixel >>> 24 > 127) {
				colours.count(pixel >> 16 & 0xff, pixel >> 8 & 0xff, pixel & 0xff);
			}
		}
		for (int word = 0; word < Colours.WORDS.size(); word++) {
			if (colours.named(word) && labels.place(Label.Kind.COLOUR, Colours.WORDS.get(word)).isPresent()) {
				names.add(Colours.WORDS.get(word));
			}
		}
		return List.copyOf(names);
	}
}
