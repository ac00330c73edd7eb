package org.easel.core.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.easel.core.dataset.BucketRules;
import org.easel.core.image.AreaAverage;
import org.easel.core.project.Kind;
import org.easel.core.settings.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule about all pictures together, both ways. */
class DatasetRulesTest {

	@TempDir
	Path folder;

	private final List<Judged> pictures = new ArrayList<>();

	private Path add(Path file) throws IOException {
		pictures.add(new Judged(new Subject(file, "cat", true), Measurer.measure(file)));
		return file;
	}

	private Path png(String name, BufferedImage picture) throws IOException {
		return add(TestPictures.png(folder.resolve(name), picture));
	}

	private List<Finding> judge(DatasetRule rule, Kind kind) {
		return rule.judge(pictures, new JudgeOptions(kind, "", new BucketRules(512, 256, 1024, 64, true), String::length));
	}

	@Test
	void theCountIsHeldAgainstTheGuide() throws IOException {
		var one = new Judged(new Subject(Path.of("a.png"), "", false), Measurement.unreadable(""));
		for (var kind : Kind.values()) {
			pictures.clear();
			while (pictures.size() < kind.fewestPictures() - 1) {
				pictures.add(one);
			}
			assertEquals(Severity.WARNING, judge(new CountRule(), kind).getFirst().severity());
			assertTrue(judge(new CountRule(), kind).getFirst().message().contains("few. For a " + kind.word() + ", " + kind.fewestPictures() + " to "));
			pictures.add(one);
			assertEquals(List.of(), judge(new CountRule(), kind));
			while (pictures.size() < kind.mostPictures()) {
				pictures.add(one);
			}
			assertEquals(List.of(), judge(new CountRule(), kind));
			pictures.add(one);
			assertEquals(Severity.INFO, judge(new CountRule(), kind).getFirst().severity());
		}
	}

	@Test
	void aPictureAtAnotherSizeOrCompressedAgainIsADuplicateAndTheBestStays() throws IOException {
		for (int seed = 0; seed < 4; seed++) {
			png("photo" + seed + ".png", TestPictures.photo(640, 480, seed));
			png("drawing" + seed + ".png", TestPictures.drawing(640, 480, seed));
		}
		assertEquals(List.of(), judge(new DuplicateRule(), Kind.STYLE), "different pictures are none");
		var whole = folder.resolve("photo2.png");
		var small = png("small.png", AreaAverage.shrink(TestPictures.photo(640, 480, 2), 320, 240));
		var jpeg = add(TestPictures.jpeg(folder.resolve("strong.jpg"), TestPictures.photo(640, 480, 2), 0.2));
		var drawing = add(TestPictures.jpeg(folder.resolve("other.jpg"), larger(TestPictures.drawing(640, 480, 3)), 0.5));
		var found = judge(new DuplicateRule(), Kind.STYLE);
		assertEquals(List.of(new QuickFix.KeepBetter(whole, small), new QuickFix.KeepBetter(whole, jpeg),
				new QuickFix.KeepBetter(drawing, folder.resolve("drawing3.png"))), found.stream().flatMap(each -> each.fixes().stream()).toList());
		assertTrue(found.getFirst().message().startsWith("small.png: looks the same as photo2.png (320 x 240 and 640 x 480 pixels)."), found.toString());
	}

	@Test
	void theSameFileTwiceIsADuplicateHoweverPlain() throws IOException {
		var first = png("a.png", new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB));
		add(Files.copy(first, folder.resolve("b.png")));
		assertTrue(judge(new DuplicateRule(), Kind.STYLE).getFirst().message().startsWith("b.png: the same file as a.png."));
	}

	@Test
	void plainPicturesOfOtherColoursAreNoDuplicates() throws IOException {
		for (int i = 0; i < 10; i++) {
			png(i + ".png", plain(new Color(25 * i, 128, 128)));
		}
		assertEquals(List.of(), judge(new DuplicateRule(), Kind.STYLE));
	}

	@Test
	void aMuchDarkerPictureAndOneOfOtherColoursAreOdd() throws IOException {
		for (int i = 0; i < 12; i++) {
			png(i + ".png", plain(new Color(150 + 3 * i, 150 + 2 * i, 150)));
		}
		assertEquals(List.of(), judge(new OddOneOutRule(), Kind.STYLE));
		var dark = png("dark.png", plain(new Color(20, 20, 20)));
		var red = png("red.png", plain(new Color(250, 120, 100)));
		var found = judge(new OddOneOutRule(), Kind.STYLE);
		assertEquals(List.of(List.of(dark), List.of(red)), found.stream().map(Finding::pictures).toList());
		assertTrue(found.getFirst().message().startsWith("dark.png: much darker than the others (20 of 255, where 1"), found.toString());
		assertTrue(found.getLast().message().contains("of quite other colours"), found.toString());
	}

	@Test
	void whereManyAreBrightAndManyDarkNoneIsOdd() throws IOException {
		for (int i = 0; i < 16; i++) {
			png(i + ".png", plain(i < 10 ? new Color(60 + i, 60, 60) : new Color(220 + i, 220, 220)));
		}
		assertEquals(List.of(), judge(new OddOneOutRule(), Kind.STYLE));
	}

	@Test
	void amongPicturesOfEveryKindNoneIsOdd() throws IOException {
		for (int i = 0; i < 16; i++) {
			png(i + ".png", plain(new Color(i * 16, 255 - i * 16, i * 61 % 256)));
		}
		assertEquals(List.of(), judge(new OddOneOutRule(), Kind.STYLE));
	}

	private static BufferedImage larger(BufferedImage picture) {
		var large = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
		var graphics = large.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		graphics.drawImage(picture, 0, 0, 800, 600, null);
		graphics.dispose();
		return large;
	}

	private static BufferedImage plain(Color colour) {
		var picture = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
		var graphics = picture.createGraphics();
		graphics.setColor(colour);
		graphics.fillRect(0, 0, 64, 64);
		graphics.dispose();
		return picture;
	}
}
