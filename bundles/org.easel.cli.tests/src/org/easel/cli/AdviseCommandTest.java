package org.easel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.easel.core.image.PngText;
import org.easel.core.run.RunFolder;
import org.easel.core.run.RunSettings;
import org.easel.core.run.SamplePrompt;
import org.easel.core.settings.SettingValues;
import org.easel.tagging.onnx.OnnxAttribute;
import org.easel.tagging.onnx.OnnxGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

/** With a tagger that says "rose" of red pictures, "leaf" of green ones, and a run that turns the base model's red to green. */
class AdviseCommandTest {

	private static final int SAMPLES = 5;

	@TempDir
	Path temp;
	private FakeEasel easel;
	private RunFolder run;

	@BeforeEach
	void run() throws IOException {
		easel = FakeEasel.create(temp);
		tagger(Files.createDirectories(easel.starter("data/tagger")));
		assertEquals(ExitCodes.OK, easel.run("new", temp.resolve("project").toString(), "--kind", "style"), easel.complained().toString());
		for (int i = 0; i < 6; i++) {
			paint(temp.resolve("project/dataset/leaf" + i + ".png"), 50 + 8 * i, 240, 12 * i);
			Files.writeString(temp.resolve("project/dataset/leaf" + i + ".txt"), "leaf");
		}
		var values = SettingValues.of(Map.of());
		var prompts = IntStream.range(0, SAMPLES).mapToObj(i -> new SamplePrompt("rose", "", i, 8, 8, 20, 5, "euler")).toList();
		run = RunFolder.create(temp.resolve("project/runs"), new RunSettings(1, "ink", "Ink", "lora", "adamw", "easel.small", "", "dataset", "", values, values, prompts, Map.of()));
		draw(0, 230, 20);
		draw(1, 215, 40);
		draw(2, 150, 140);
		draw(3, 80, 200);
	}

	private void draw(int epoch, int red, int green) throws IOException {
		Files.createDirectories(run.samples(epoch));
		for (int i = 0; i < SAMPLES; i++) {
			paint(run.sample(epoch, i, i), red, green, 5 * i);
		}
	}

	@Test
	void aPersonReadsALineForEachEpochAndTheReason() {
		assertEquals(ExitCodes.OK, easel.run("advise", run.path().toString()), easel::output);
		var lines = easel.output().lines().toList();
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("*     2") && line.contains("5 of 5")), easel.output());
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("      3") && line.contains("0 of 5")), easel.output());
		assertTrue(lines.getLast().startsWith("Epoch 2: it has ") && lines.getLast().contains("still shows what the prompts name in 5 of 5 pictures"), easel.output());
		assertTrue(Files.isRegularFile(temp.resolve("project/.easel/sights.bin")), "a second look is instant");
	}

	@Test
	void theAdviceIsOneJsonObject() {
		assertEquals(ExitCodes.OK, easel.run("advise", temp.resolve("project").toString(), "--json"), easel::output);
		var json = JsonParser.parseString(easel.output()).getAsJsonObject();
		assertEquals(2, json.get("epoch").getAsInt());
		assertEquals(3, json.getAsJsonArray("epochs").size());
		assertEquals(SAMPLES, json.getAsJsonArray("epochs").get(0).getAsJsonObject().getAsJsonArray("samples").size());
		assertTrue(json.get("unreadable").getAsJsonArray().isEmpty());
	}

	@Test
	void whatCannotBeToldIsSaidWithoutATable() throws IOException {
		for (int i = 0; i < SAMPLES; i++) {
			Files.delete(run.sample(0, i, i));
		}
		assertEquals(ExitCodes.OK, easel.run("advise", run.path().toString()), easel::output);
		assertEquals(1, easel.output().lines().count(), easel.output());
		assertTrue(easel.output().startsWith("Cannot tell which epoch is best: there are no samples of the base model alone"), easel.output());
	}

	@Test
	void wrongUseIsTold() {
		assertEquals(ExitCodes.WRONG_USE, easel.run("advise", run.path().toString(), "--epoch", "2"));
		assertEquals(ExitCodes.FAILED, easel.run("advise", temp.resolve("project/dataset").toString()));
		assertEquals(ExitCodes.FAILED, easel.run("advise", run.path().toString(), "--tags", "--epoch", "7"));
		assertTrue(easel.complained().toString().contains("no epoch 7"), easel.complained().toString());
	}

	private static void tagger(Path folder) throws IOException {
		Files.writeString(folder.resolve("selected_tags.csv"), "tag_id,name,category,count\n1,sky,0,1\n2,leaf,0,1\n3,rose,0,1\n");
		new OnnxGraph("means", "Easel tests").input("picture", 1, 8, 8, 3).constant("scale", new float[] { 1 / 255f }, 1)
				.node("Transpose", "planes", List.of("picture"), OnnxAttribute.ofAll("perm", 0, 3, 1, 2))
				.node("GlobalAveragePool", "means", List.of("planes"))
				.node("Flatten", "features", List.of("means"))
				.node("Mul", "predictions", List.of("features", "scale"))
				.output("predictions", 1, 3).output("features", 1, 3).write(folder.resolve("model.onnx"));
	}

	private static void paint(Path file, int red, int green, int blue) throws IOException {
		var picture = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < 256; i++) {
			picture.setRGB(i % 16, i / 16, red << 16 | green << 8 | blue);
		}
		PngText.write(picture, file, Map.of());
	}
}
