package org.easel.core.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.easel.core.dataset.BucketRules;
import org.easel.core.project.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule about a single picture, both ways. */
class PictureRulesTest {

	private static final BucketRules BUCKETS = new BucketRules(512, 256, 1024, 64, true);

	@TempDir
	Path folder;

	private static JudgeOptions options(BucketRules buckets) {
		return new JudgeOptions(Kind.STYLE, "inski", buckets, caption -> caption.split(",").length);
	}

	private static BufferedImage picture(String kind) {
		return kind.equals("drawing") ? TestPictures.drawing(640, 480, 3) : TestPictures.photo(640, 480, 3);
	}

	private Optional<Finding> judge(PictureRule rule, Path file, BucketRules buckets) throws IOException {
		return rule.judge(new Judged(new Subject(file, "inski, cat", true), Measurer.measure(file)), options(buckets));
	}

	private Optional<Finding> judge(PictureRule rule, BufferedImage picture) throws IOException {
		return judge(rule, TestPictures.png(folder.resolve("a.png"), picture), BUCKETS);
	}

	private static Optional<Finding> caption(PictureRule rule, String caption, boolean file) {
		return rule.judge(new Judged(new Subject(Path.of("a.png"), caption, file), Measurement.unreadable("")), options(BUCKETS));
	}

	@ParameterizedTest
	@ValueSource(strings = { "drawing", "photo" })
	void aCleanPictureFindsNothing(String kind) throws IOException {
		for (var rule : Judge.PICTURE_RULES) {
			assertEquals(Optional.empty(), judge(rule, picture(kind)), rule.id());
		}
	}

	@Test
	void aPictureWithFewerPixelsThanTheResolutionIsTooSmall() throws IOException {
		var file = TestPictures.png(folder.resolve("a.png"), TestPictures.drawing(600, 400, 1));
		var found = judge(new TooSmallRule(), file, BUCKETS).orElseThrow();
		assertTrue(found.message().startsWith("a.png: 600 x 400 pixels; smaller than the resolution of 512."), found.message());
		assertEquals(512, found.values().get("resolution"));
		assertEquals(List.of(new QuickFix.Exclude(file)), found.fixes());
		assertEquals(Optional.empty(), judge(new TooSmallRule(), file, new BucketRules(256, 128, 512, 64, true)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "drawing", "photo" })
	void blurIsFoundWithGrainAndWithout(String kind) throws IOException {
		var rule = new BlurryRule();
		var blurred = TestPictures.blurred(picture(kind), 4);
		var found = judge(rule, blurred).orElseThrow();
		assertTrue(found.message().contains("blurry (sharpness 0.0"), found.message());
		assertTrue(judge(rule, TestPictures.grain(blurred, 2)).isPresent(), "grain is no sharpness");
		assertEquals(Optional.empty(), judge(rule, TestPictures.blurred(picture(kind), 0.6)), "what a good lens does is no blur");
	}

	@Test
	void blurThatVanishesAtTheTrainedSizeIsNone() throws IOException {
		var file = TestPictures.png(folder.resolve("a.png"), TestPictures.blurred(TestPictures.photo(1600, 1200, 3), 3));
		assertEquals(Optional.empty(), judge(new BlurryRule(), file, new BucketRules(256, 128, 512, 64, true)));
		assertTrue(judge(new BlurryRule(), file, new BucketRules(1024, 512, 2048, 64, true)).isPresent());
	}

	@Test
	void aPlainPictureIsNotBlurry() throws IOException {
		assertEquals(Optional.empty(), judge(new BlurryRule(), new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB)));
	}

	@Test
	void aSharpThingBeforeABlurredGroundIsNotBlurry() throws IOException {
		var picture = TestPictures.blurred(TestPictures.photo(640, 480, 3), 6);
		picture.createGraphics().drawImage(TestPictures.photo(260, 260, 8), 190, 110, null);
		assertEquals(Optional.empty(), judge(new BlurryRule(), picture));
	}

	@ParameterizedTest
	@ValueSource(strings = { "drawing", "photo" })
	void strongJpegIsFoundWhereverItIsSavedAgain(String kind) throws IOException {
		var rule = new JpegRule();
		var strong = TestPictures.jpeg(folder.resolve("a.jpg"), picture(kind), 0.1);
		var found = judge(rule, strong, BUCKETS).orElseThrow();
		assertTrue(found.message().startsWith("a.jpg: a JPEG of quality 10"), found.message());
		var cut = ImageIO.read(strong.toFile()).getSubimage(3, 5, 600, 450);
		var again = judge(rule, cut).orElseThrow();
		assertTrue(again.message().startsWith("a.png: blocks of 8 pixels"), again.message());
		assertEquals(Optional.empty(), judge(rule, TestPictures.jpeg(folder.resolve("b.jpg"), picture(kind), 0.9), BUCKETS));
		assertEquals(Optional.empty(), judge(rule, strong, new BucketRules(128, 64, 256, 64, true)), "made four times smaller, the blocks vanish");
	}

	@Test
	void pixelArtMadeLargerHasNoJpegBlocks() throws IOException {
		var small = TestPictures.drawing(80, 60, 4);
		var large = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
		large.createGraphics().drawImage(small, 0, 0, 640, 480, null);
		assertEquals(Optional.empty(), judge(new JpegRule(), large));
	}

	@Test
	void anOddShapeIsFoundWithTheCutThatTrainingMakes() throws IOException {
		var file = TestPictures.png(folder.resolve("a.png"), TestPictures.drawing(2400, 400, 1));
		var found = judge(new CutRule(), file, BUCKETS).orElseThrow();
		assertTrue(found.message().startsWith("a.png: 2400 x 400 lands in the bucket 1024 x 256, which cuts off 33% of it."), found.message());
		assertEquals(new QuickFix.Crop(file, 400, 0, 1600, 400), found.fixes().getFirst());
		assertEquals(0.333, found.values().get("cut"), 0.001);
	}

	@Test
	void captionsAreJudged() {
		assertTrue(caption(new NoCaptionRule(), "", false).orElseThrow().message().startsWith("a.png: no caption."));
		assertTrue(caption(new NoCaptionRule(), " ", true).orElseThrow().message().startsWith("a.png: its caption is empty."));
		assertEquals(Optional.empty(), caption(new NoCaptionRule(), "cat", true));
		var lacks = caption(new TriggerWordRule(), "cat", true).orElseThrow();
		assertTrue(lacks.message().contains("lacks the trigger word \"inski\""), lacks.message());
		assertEquals(List.of(new QuickFix.AddFirst(Path.of("a.png"), "inski")), lacks.fixes());
		assertEquals(Optional.empty(), caption(new TriggerWordRule(), "inski, cat", true));
		assertEquals(Optional.empty(), caption(new TriggerWordRule(), "", true), "one word about a missing caption is enough");
		assertTrue(caption(new LongCaptionRule(), "x,".repeat(90) + "x", true).orElseThrow().message().contains("has 91 tokens"));
		assertEquals(Optional.empty(), caption(new LongCaptionRule(), "x", true));
	}
}
