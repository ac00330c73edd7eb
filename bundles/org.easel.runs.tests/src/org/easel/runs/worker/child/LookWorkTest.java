package org.easel.runs.worker.child;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.easel.core.image.PngText;
import org.easel.core.io.JsonFields;
import org.easel.runs.worker.LookRequest;
import org.easel.runs.worker.SeenPicture;
import org.easel.tagging.TaggingException;
import org.easel.tagging.onnx.OnnxAttribute;
import org.easel.tagging.onnx.OnnxGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** With a tagger whose features are a picture's mean colour, and which says "rose" of red from two fifths on. */
class LookWorkTest {

	@TempDir
	Path temp;

	private final LookWork work = new LookWork();
	private final List<SeenPicture> seen = new ArrayList<>();
	private int cancelAfter = Integer.MAX_VALUE;

	private final Reply reply = new Reply() {
		@Override
		public void item(JsonObject item) {
			seen.add(new LookRequest(temp, List.of()).item(new JsonFields(item, "test")));
		}

		@Override
		public void worked(int done, int total) {
			assertEquals(seen.size(), done);
		}

		@Override
		public boolean cancelled() {
			return seen.size() >= cancelAfter;
		}
	};

	@BeforeEach
	void tagger() throws IOException {
		Files.writeString(temp.resolve("selected_tags.csv"), "tag_id,name,category,count\n1,sky,0,1\n2,leaf,0,1\n3,rose,0,1\n");
		new OnnxGraph("means", "Easel tests").input("picture", 1, 8, 8, 3).constant("scale", new float[] { 1 / 255f }, 1)
				.node("Transpose", "planes", List.of("picture"), OnnxAttribute.ofAll("perm", 0, 3, 1, 2))
				.node("GlobalAveragePool", "means", List.of("planes"))
				.node("Flatten", "features", List.of("means"))
				.node("Mul", "predictions", List.of("features", "scale"))
				.output("predictions", 1, 3).output("features", 1, 3).write(temp.resolve("model.onnx"));
	}

	@AfterEach
	void close() {
		work.close();
	}

	private void look(Path tagger, Path... pictures) throws IOException {
		work.work(new JsonFields(new LookRequest(tagger, List.of(pictures)).body(), "test"), reply);
	}

	private Path picture(String name, int rgb) throws IOException {
		var picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < 64; i++) {
			picture.setRGB(i % 8, i / 8, rgb);
		}
		var file = temp.resolve(name);
		PngText.write(picture, file, Map.of());
		return file;
	}

	@Test
	void everyPictureIsAnsweredWithFeaturesAndWhatWasFound() throws IOException {
		look(temp, picture("red.png", 0xc80000), picture("dull.png", 0x600000));
		assertArrayEquals(new float[] { 0, 0, 200 }, seen.getFirst().sight().orElseThrow().features(), 0.01f);
		assertEquals(List.of(Set.of("rose"), Set.of()), seen.stream().map(each -> each.sight().orElseThrow().found()).toList());
	}

	@Test
	void aPictureThatCannotBeReadIsToldAndTheOthersGoOn() throws IOException {
		look(temp, Files.writeString(temp.resolve("broken.png"), "no picture"), picture("red.png", 0xff0000));
		assertTrue(seen.getFirst().sight().isEmpty() && seen.getFirst().failure().contains("broken.png"), seen.toString());
		assertTrue(seen.getLast().sight().isPresent());
	}

	@Test
	void itEndsWhereItIsCancelled() throws IOException {
		cancelAfter = 1;
		look(temp, picture("a.png", 1), picture("b.png", 2));
		assertEquals(1, seen.size());
	}

	@Test
	void aFolderWithoutATaggerIsToldAndTheNextRequestGoesOn() throws IOException {
		assertThrows(TaggingException.class, () -> look(temp.resolve("nothing"), picture("a.png", 1)));
		look(temp, picture("a.png", 1));
		assertEquals(1, seen.size());
	}
}
