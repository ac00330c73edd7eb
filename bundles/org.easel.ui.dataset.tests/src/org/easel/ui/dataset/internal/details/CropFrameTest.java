package org.easel.ui.dataset.internal.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.SplittableRandom;

import org.easel.core.image.PictureSize;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class CropFrameTest {

	private static final PictureSize PICTURE = new PictureSize(800, 600);
	private static final OptionalDouble FREE = OptionalDouble.empty();

	@Test
	void theLargestFrameOfAShapeLiesInTheMiddle() {
		assertEquals(new Rectangle(100, 0, 600, 600), CropFrame.whole(PICTURE, OptionalDouble.of(1)).area());
		assertEquals(new Rectangle(0, 100, 800, 400), CropFrame.whole(PICTURE, OptionalDouble.of(2)).area());
		assertTrue(CropFrame.whole(PICTURE, FREE).isWhole());
	}

	@Test
	void aFrameDrawnInAnyDirectionIsTheSame() {
		var whole = CropFrame.whole(PICTURE, FREE);
		assertEquals(new Rectangle(100, 50, 200, 100), whole.spanning(100, 50, 300, 150).area());
		assertEquals(new Rectangle(100, 50, 200, 100), whole.spanning(300, 150, 100, 50).area());
		assertEquals(new Rectangle(700, 500, 100, 100), whole.spanning(700, 500, 5000, 5000).area(), "no further than the picture");
	}

	@Test
	void edgesMoveAlone() {
		var frame = CropFrame.whole(PICTURE, FREE).spanning(100, 100, 300, 300);
		assertEquals(new Rectangle(50, 100, 250, 200), frame.withEdge(true, 50, Double.NaN).area());
		assertEquals(new Rectangle(100, 100, 200, 400), frame.withEdge(false, Double.NaN, 500).area());
	}

	@Test
	void movingStopsAtThePicturesEdge() {
		var frame = CropFrame.whole(PICTURE, FREE).spanning(100, 100, 300, 300);
		assertEquals(new Rectangle(0, 400, 200, 200), frame.moved(-1000, 1000).area());
		assertEquals(new Rectangle(100, 100, 210, 190), frame.grown(10, -10).area());
	}

	@Test
	void whateverIsDoneTheFrameStaysInsideAndKeepsItsShape() {
		var random = new SplittableRandom(7);
		for (var shape : new OptionalDouble[] { FREE, OptionalDouble.of(1), OptionalDouble.of(1.75), OptionalDouble.of(0.4) }) {
			var frame = CropFrame.whole(PICTURE, shape);
			for (int i = 0; i < 2000; i++) {
				double x = random.nextDouble(-300, 1100);
				double y = random.nextDouble(-300, 900);
				frame = switch (random.nextInt(5)) {
					case 0 -> frame.moved((int) x, (int) y);
					case 1 -> frame.spanning(random.nextDouble(0, 800), random.nextDouble(0, 600), x, y);
					case 2 -> frame.withEdge(random.nextBoolean(), x, Double.NaN);
					case 3 -> frame.withEdge(random.nextBoolean(), Double.NaN, y);
					default -> frame.grown(random.nextInt(-20, 20), random.nextInt(-20, 20));
				};
				var area = frame.area();
				assertTrue(area.x >= 0 && area.y >= 0 && area.width >= 1 && area.height >= 1 && area.x + area.width <= 800 && area.y + area.height <= 600,
						area::toString);
				if (shape.isPresent() && area.width > 40 && area.height > 40) {
					assertEquals(shape.getAsDouble(), (double) area.width / area.height, 0.05 * shape.getAsDouble(), area::toString);
				}
			}
		}
	}
}
