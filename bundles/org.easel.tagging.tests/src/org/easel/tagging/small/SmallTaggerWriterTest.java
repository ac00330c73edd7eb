package org.easel.tagging.small;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.SafetensorsWriter;
import org.easel.core.safetensors.TensorData;
import org.easel.tagging.TagCategory;
import org.easel.tagging.TagLabel;
import org.easel.tagging.TaggingException;
import org.easel.tagging.features.FeatureTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network of two features whose first is how red a picture is, from -1 to 1 and not below 0, so that all can be computed by hand. */
class SmallTaggerWriterTest {

	private static final String LABELS = """
			{"side": 4, "labels": [{"name": "cat face", "kind": "THING", "count": 5}, {"name": "red", "kind": "COLOUR", "count": 0}]}
			""";
	private static final double RED = 0.5;

	@TempDir
	Path folder;

	@Test
	void theOrderOfChannelsAndTheScalingAreInTheGraph() throws IOException {
		SmallTaggerWriter.write(weights(LABELS, 0), folder.resolve("tagger"), "Easel tests", "none needed");
		try (var tagger = FeatureTagger.open(folder.resolve("tagger"), 1)) {
			var looked = tagger.look(filled(0xff8000));
			assertEquals(List.of(new TagLabel("cat face", TagCategory.CHARACTER), new TagLabel("red", TagCategory.GENERAL)), tagger.labels());
			assertEquals(1, looked.features()[0], 1e-5);
			assertEquals(sigmoid(1), looked.tags().getFirst().score(), 1e-5);
			assertEquals("cat face", looked.tags().getFirst().tag());
			assertEquals(0, tagger.look(filled(0x0080ff)).features()[0], 1e-5);
		}
	}

	@Test
	void theTagListIsThatOfWd14() throws IOException {
		SmallTaggerWriter.write(weights(LABELS, 0), folder.resolve("tagger"), "Easel tests", "none needed");
		assertEquals("tag_id,name,category,count\n1,cat_face,4,5\n2,red,0,0\n", Files.readString(folder.resolve("tagger/selected_tags.csv")));
	}

	@Test
	void aNetworkThatComputesSomethingElseThanItsTrainingIsRefused() throws IOException {
		var weights = weights(LABELS, 0.001f);
		var failure = assertThrows(TaggingException.class, () -> SmallTaggerWriter.write(weights, folder.resolve("tagger"), "Easel tests", "none needed"));
		assertTrue(failure.getMessage().contains("predictions") && failure.getMessage().contains("model.onnx"), failure.getMessage());
	}

	@Test
	void aFileThatIsNoClassifierIsRefused() throws IOException {
		assertRefused(folder.resolve("plain.safetensors"), Map.of(), "easel.classifier");
		assertRefused(folder.resolve("odd.safetensors"), Map.of("easel.classifier", "[]"), "no form");
		assertRefused(folder.resolve("few.safetensors"), Map.of("easel.classifier", LABELS), "conv.0");
		assertTrue(Files.notExists(folder.resolve("model.onnx")));
	}

	private void assertRefused(Path file, Map<String, String> metadata, String part) throws IOException {
		SafetensorsWriter.write(file, metadata, List.of(data("conv.0.weight", new float[1], 1)));
		var failure = assertThrows(IOException.class, () -> SmallTaggerWriter.write(file, folder, "Easel tests", "none needed"));
		assertTrue(failure.getMessage().contains(part), failure.getMessage());
	}

	/** @param off what is added to the result that the training is said to have given */
	private Path weights(String labels, float off) throws IOException {
		var tensors = new ArrayList<TensorData>();
		// The middle of each kernel alone counts: the first channel passes through, the residual branch adds nothing.
		for (int layer = 0; layer < 4; layer++) {
			int in = layer == 0 ? 3 : 2;
			var kernel = new float[2 * in * 9];
			kernel[4] = layer == 3 ? 0 : 1;
			tensors.add(data("conv." + layer + ".weight", kernel, 2, in, 3, 3));
			tensors.add(data("conv." + layer + ".bias", new float[2], 2));
		}
		tensors.add(data("head.weight", new float[] {1, 0, -1, 0}, 2, 2));
		tensors.add(data("head.bias", new float[2], 2));
		var red = new float[3 * 16];
		Arrays.fill(red, 0, 16, (float) (127.5 * (1 + RED)));
		tensors.add(data("check.pictures", red, 1, 3, 4, 4));
		tensors.add(data("check.probabilities", new float[] {(float) sigmoid(RED) + off, (float) sigmoid(-RED)}, 1, 2));
		tensors.add(data("check.features", new float[] {(float) RED, 0}, 1, 2));
		var file = folder.resolve("weights.safetensors");
		SafetensorsWriter.write(file, Map.of("easel.classifier", labels), tensors);
		return file;
	}

	private static TensorData data(String name, float[] values, long... shape) {
		var bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		bytes.asFloatBuffer().put(values);
		return new TensorData(name, DType.F32, Arrays.stream(shape).boxed().toList(), bytes);
	}

	private static double sigmoid(double x) {
		return 1 / (1 + Math.exp(-x));
	}

	private static BufferedImage filled(int rgb) {
		var picture = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < 16; i++) {
			picture.setRGB(i % 4, i / 4, rgb);
		}
		return picture;
	}
}
