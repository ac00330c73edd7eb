package org.easel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.easel.core.image.PngText;
import org.easel.tagging.onnx.OnnxAttribute;
import org.easel.tagging.onnx.OnnxGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

/** With a tagger that says "rose" of red pictures, "leaf" of green ones and "sky" of blue ones. */
class EvaluateTaggerCommandTest {

	@TempDir
	Path temp;

	private FakeEasel easel;

	@BeforeEach
	void easel() throws IOException {
		easel = FakeEasel.create(temp);
		tagger(Files.createDirectories(easel.starter("data/tagger")));
		var pictures = Files.createDirectories(easel.starter("data/evaluation/tagger"));
		picture(pictures, "rose.png", 0xff0000);
		picture(pictures, "leaf.png", 0x00ff00);
		picture(pictures, "odd.png", 0x0000ff);
		Files.writeString(pictures.resolve("pictures.tsv"), """
				file	vendor	package	labels
				rose.png	one	one-a	rose
				leaf.png	one	one-b	leaf
				odd.png	two	two	rose
				""");
	}

	@Test
	void theNumbersAreThoseCountedByHand() {
		assertEquals(ExitCodes.OK, easel.run("evaluate", "tagger", "--json"), easel::output);
		var json = JsonParser.parseString(easel.output()).getAsJsonObject();
		assertEquals(1, json.getAsJsonObject("microF1").get("one").getAsDouble());
		assertEquals(0, json.getAsJsonObject("microF1").get("two").getAsDouble());
		assertEquals(0.4, json.get("threshold").getAsDouble());
		var all = json.getAsJsonObject("all");
		assertEquals(3, all.get("pictures").getAsInt());
		assertEquals(2.0 / 3, all.get("precision").getAsDouble(), 1e-9);
		assertEquals(2.0 / 3, all.get("recall").getAsDouble(), 1e-9);
		assertEquals(1, json.getAsJsonObject("byPackage").getAsJsonObject("one-b").get("pictures").getAsInt());
	}

	@Test
	void aPersonReadsALineForEachVendor() {
		assertEquals(ExitCodes.OK, easel.run("evaluate", "tagger"), easel::output);
		assertTrue(easel.output().lines().anyMatch(line -> line.contains("one ") && line.contains("2 pictures") && line.contains("F1 1.000")), easel.output());
		assertTrue(easel.output().contains("all"), easel.output());
	}

	@Test
	void aLabelThatTheTaggerDoesNotKnowIsTold() throws IOException {
		Files.writeString(easel.starter("data/evaluation/tagger/pictures.tsv"), "file\tvendor\tpackage\tlabels\nrose.png\tone\tone\ttulip\n");
		assertEquals(ExitCodes.FAILED, easel.run("evaluate", "tagger"));
		assertTrue(easel.output().contains("\"tulip\"") && easel.output().contains("rose.png"), easel.output());
	}

	@Test
	void aFolderWithoutAListIsTold() {
		assertEquals(ExitCodes.FAILED, easel.run("evaluate", "tagger", "--pictures", temp.toString()));
		assertTrue(easel.output().contains("pictures.tsv"), easel.output());
	}

	private static void tagger(Path folder) throws IOException {
		Files.writeString(folder.resolve("selected_tags.csv"), "tag_id,name,category,count\n1,sky,4,1\n2,leaf,4,1\n3,rose,4,1\n");
		new OnnxGraph("means", "Easel tests").input("picture", 1, 8, 8, 3).constant("scale", new float[] {1 / 255f}, 1)
				.node("Transpose", "planes", List.of("picture"), OnnxAttribute.ofAll("perm", 0, 3, 1, 2))
				.node("GlobalAveragePool", "means", List.of("planes"))
				.node("Flatten", "features", List.of("means"))
				.node("Mul", "predictions", List.of("features", "scale"))
				.output("predictions", 1, 3).output("features", 1, 3).write(folder.resolve("model.onnx"));
	}

	private static void picture(Path folder, String name, int rgb) throws IOException {
		var picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < 64; i++) {
			picture.setRGB(i % 8, i / 8, rgb);
		}
		PngText.write(picture, folder.resolve(name), Map.of());
	}
}
