package org.easel.tagging.wd14;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.easel.core.image.PictureSize;
import org.easel.tagging.ScoredTag;
import org.easel.tagging.TagCategory;
import org.easel.tagging.TaggingException;
import org.easel.tagging.onnx.OnnxAttribute;
import org.easel.tagging.onnx.OnnxEngine;
import org.easel.tagging.onnx.OnnxGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Wd14TaggerTest {

	@TempDir
	Path folder;

	@Test
	void probabilitiesAreThoseComputedByHand() throws IOException {
		SmallWd14.write(folder);
		try (var tagger = open()) {
			var tags = tagger.tag(filled(20, 20, new Color(10, 60, 250)));
			assertEquals(SmallWd14.TAG_LINES.size(), tags.size());
			for (int i = 0; i < tagger.labels().size(); i++) {
				assertEquals(SmallWd14.expected(i, 250, 60, 10), score(tags, tagger.labels().get(i).tag()), 1e-5);
			}
		}
	}

	@Test
	void theBestTagComesFirst() throws IOException {
		SmallWd14.write(folder);
		try (var tagger = open()) {
			var tags = tagger.tag(filled(8, 8, Color.RED));
			assertEquals(List.of("red rose", "general"), tags.stream().limit(2).map(ScoredTag::tag).toList());
			for (int i = 1; i < tags.size(); i++) {
				assertTrue(tags.get(i - 1).score() >= tags.get(i).score());
			}
		}
	}

	@Test
	void labelsAreSpelledForCaptions() throws IOException {
		SmallWd14.write(folder);
		try (var tagger = open()) {
			assertEquals(List.of("general", "explicit", "blue sky", "green grass", "red rose", "^_^", "snow white (tale)"),
					tagger.labels().stream().map(label -> label.tag()).toList());
			assertEquals(TagCategory.CHARACTER, tagger.labels().getLast().category());
		}
	}

	@Test
	void paddingCountsAsWhite() throws IOException {
		SmallWd14.write(folder);
		try (var tagger = open()) {
			var tags = tagger.tag(filled(8, 4, Color.BLACK));
			assertEquals(SmallWd14.expected(5, 127.5, 127.5, 127.5), score(tags, "^_^"), 1e-5);
		}
	}

	@Test
	void theSizeComesFromTheNetwork() throws IOException {
		SmallWd14.write(folder);
		try (var tagger = open()) {
			assertEquals(new PictureSize(SmallWd14.SIDE, SmallWd14.SIDE), tagger.pictureSize());
		}
	}

	@Test
	void aSecondOutputGivesFeatures() throws IOException {
		SmallWd14.write(folder);
		try (var tagger = open()) {
			assertArrayEquals(new float[] {30, 20, 10}, tagger.features(filled(5, 5, new Color(10, 20, 30))).orElseThrow(),
					1e-3f);
		}
	}

	@Test
	void aNetworkWithoutFeaturesGivesNone() throws IOException {
		SmallWd14.writeTags(folder, List.of("1,a,0,1", "2,b,0,1", "3,c,0,1"));
		new OnnxGraph("plain", "Easel tests").input("input_1:0", 1, 4, 4, 3).constant("axes", 1, 2)
				.constant("scale", new float[] {1f / 255}, 1)
				.node("ReduceMax", "greatest", List.of("input_1:0"), OnnxAttribute.ofAll("axes", 1, 2),
						OnnxAttribute.of("keepdims", 0))
				.node("Mul", "predictions_sigmoid", List.of("greatest", "scale")).output("predictions_sigmoid", 1, 3)
				.write(folder.resolve(Wd14Tagger.MODEL_FILE));
		try (var tagger = open()) {
			assertTrue(tagger.features(filled(4, 4, Color.RED)).isEmpty());
			assertEquals(List.of("c", "a", "b"), tagger.tag(filled(4, 4, Color.RED)).stream().map(ScoredTag::tag).toList());
		}
	}

	@Test
	void aMissingFolderOrFileIsNamed() throws IOException {
		assertTold("no folder", folder.resolve("nowhere"));
		assertTold("has no model.onnx", folder);
		SmallWd14.graph(true).write(folder.resolve(Wd14Tagger.MODEL_FILE));
		assertTold("has no selected_tags.csv", folder);
	}

	@Test
	void aFileThatIsNoOnnxModelIsRefused() throws IOException {
		SmallWd14.write(folder);
		var model = folder.resolve(Wd14Tagger.MODEL_FILE);
		var whole = Files.readAllBytes(model);
		for (var bytes : List.of(new byte[0], "<html>Not found</html>".getBytes(), new byte[4096],
				Arrays.copyOf(whole, whole.length / 2))) {
			Files.write(model, bytes);
			assertTold("is no ONNX model", folder);
		}
	}

	@Test
	void weightsInAFileOutsideTheFolderAreRefused() throws IOException {
		var outside = Files.write(folder.resolve("secret.bin"), new byte[] {1, 2, 3, 4});
		var inside = SmallWd14.write(folder.resolve("tagger"));
		HostileOnnx.withExternalWeights("../" + outside.getFileName(), inside.resolve(Wd14Tagger.MODEL_FILE));
		assertTold("is no ONNX model", inside);
	}

	@Test
	void anotherNumberOfTagsIsRefused() throws IOException {
		SmallWd14.write(folder);
		SmallWd14.writeTags(folder, SmallWd14.TAG_LINES.subList(0, 5));
		assertTold("the 5 tags", folder);
	}

	@Test
	void channelsFirstAreRefused() throws IOException {
		SmallWd14.write(folder);
		new OnnxGraph("nchw", "Easel tests").input("picture", 1, 3, 8, 8).node("Flatten", "flat", List.of("picture"))
				.output("flat", 1, 192).write(folder.resolve(Wd14Tagger.MODEL_FILE));
		assertTold("[1, side, side, 3]", folder);
	}

	@Test
	void valuesThatAreNoProbabilitiesAreRefused() throws IOException {
		SmallWd14.write(folder);
		SmallWd14.graph(false).write(folder.resolve(Wd14Tagger.MODEL_FILE));
		try (var tagger = open()) {
			var failure = assertThrows(TaggingException.class, () -> tagger.tag(filled(8, 8, Color.RED)));
			assertTrue(failure.getMessage().contains("no probability"), failure.getMessage());
		}
	}

	private Wd14Tagger open() throws TaggingException {
		return Wd14Tagger.open(folder, OnnxEngine.start(), 1);
	}

	private static void assertTold(String part, Path folder) throws TaggingException {
		var engine = OnnxEngine.start();
		var failure = assertThrows(TaggingException.class, () -> Wd14Tagger.open(folder, engine, 1).close());
		assertTrue(failure.getMessage().contains(part), failure.getMessage());
		assertTrue(failure.getMessage().contains(folder.toString()), failure.getMessage());
	}

	private static double score(List<ScoredTag> tags, String tag) {
		return tags.stream().filter(scored -> scored.tag().equals(tag)).findFirst().orElseThrow().score();
	}

	private static BufferedImage filled(int width, int height, Color colour) {
		var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		var graphics = picture.createGraphics();
		graphics.setColor(colour);
		graphics.fillRect(0, 0, width, height);
		graphics.dispose();
		return picture;
	}
}
