package org.easel.core.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.easel.core.image.PictureSize;
import org.junit.jupiter.api.Test;

/** Against what sd-scripts' rule gives, worked out by hand. */
class BucketsTest {

	private static final BucketRules SD15 = new BucketRules(512, 256, 1024, 64, true);
	private static final BucketRules SDXL = new BucketRules(1024, 256, 2048, 64, true);

	@Test
	void allSizesOfStableDiffusion15() {
		var expected = List.of("256 x 1024", "320 x 768", "384 x 640", "448 x 576", "512 x 512", "576 x 448", "640 x 384", "704 x 320", "768 x 320",
				"832 x 256", "896 x 256", "960 x 256", "1024 x 256");
		var sizes = new Buckets(SD15).all().stream().map(Bucket::toString).toList();
		assertTrue(sizes.containsAll(expected), sizes.toString());
		for (Bucket bucket : new Buckets(SD15).all()) {
			assertTrue((long) bucket.width() * bucket.height() <= 512 * 512, bucket.toString());
			assertEquals(0, bucket.width() % 64 + bucket.height() % 64);
			assertTrue(sizes.contains(bucket.height() + " x " + bucket.width()), bucket.toString());
		}
	}

	@Test
	void theNearestAspectRatioWinsAndThePictureCoversIt() {
		var buckets = new Buckets(SDXL);
		assertEquals(new Assignment(new Bucket(1024, 1024), 1024, 1024, 0, 0), buckets.assign(new PictureSize(2000, 2000)));
		var wide = buckets.assign(new PictureSize(1920, 1080));
		assertEquals(new Bucket(1344, 768), wide.bucket());
		assertEquals(new Assignment(new Bucket(1344, 768), 1365, 768, 10, 0), wide);
		assertTrue(wide.kept() > 0.98 && wide.kept() < 1);
	}

	@Test
	void anExactSizeStays() {
		assertEquals(new Assignment(new Bucket(832, 1216), 832, 1216, 0, 0), new Buckets(SDXL).assign(new PictureSize(832, 1216)));
	}

	@Test
	void withoutUpscalingASmallPictureIsCutToTheStep() {
		var buckets = new Buckets(new BucketRules(1024, 256, 2048, 64, false));
		assertEquals(new Assignment(new Bucket(448, 256), 500, 300, 26, 22), buckets.assign(new PictureSize(500, 300)));
	}

	@Test
	void withoutUpscalingAGreatPictureIsFirstShrunkToTheArea() {
		var buckets = new Buckets(new BucketRules(512, 256, 1024, 64, false));
		var assignment = buckets.assign(new PictureSize(3000, 2000));
		assertTrue((long) assignment.scaledWidth() * assignment.scaledHeight() <= 512 * 512 * 1.1, assignment.toString());
		assertEquals(1.5, (double) assignment.scaledWidth() / assignment.scaledHeight(), 0.01);
		assertEquals(0, assignment.bucket().width() % 64 + assignment.bucket().height() % 64);
	}

	@Test
	void theSmallModelHasOneBucket() {
		var buckets = new Buckets(new BucketRules(64, 64, 64, 8, true));
		assertEquals(List.of(new Bucket(64, 64)), buckets.all());
		assertEquals(new Assignment(new Bucket(64, 64), 128, 64, 32, 0), buckets.assign(new PictureSize(200, 100)));
	}

	@Test
	void impossibleRulesAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new BucketRules(0, 256, 1024, 64, true));
		assertThrows(IllegalArgumentException.class, () -> new BucketRules(512, 1024, 256, 64, true));
		assertThrows(IllegalArgumentException.class, () -> new BucketRules(32, 32, 64, 64, true));
	}
}
