package org.easel.tagging.wd14;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.easel.tagging.onnx.OnnxAttribute;
import org.easel.tagging.onnx.OnnxGraph;

/**
 * Writes a WD14 tagger that is small enough to compute by hand: the mean of blue, green and red over the picture is its
 * features, and every tag is the sigmoid of a weighted sum of them.
 */
public final class SmallWd14 {

	/** Pixels of the input's sides. */
	public static final int SIDE = 8;

	/** One line for each output. */
	public static final List<String> TAG_LINES = List.of("9999999,general,9,5", "9999998,explicit,9,5", "1,blue_sky,0,9",
			"2,green_grass,0,8", "3,red_rose,0,7", "4,^_^,0,6", "5,snow_white_(tale),4,5");

	/** For each tag the weights of blue, green and red (full colour being 1), then what is added. */
	static final float[][] WEIGHTS = {{0, 0, 0, 3}, {0, 0, 0, -3}, {8, -4, -4, 0}, {-4, 8, -4, 0}, {-4, -4, 8, 0},
			{2, 2, 2, -3}, {4, 4, 4, -9}};

	private SmallWd14() {
	}

	/** The probability that the network gives a tag for mean colours from 0 to 255. */
	static double expected(int tag, double blue, double green, double red) {
		var w = WEIGHTS[tag];
		return 1 / (1 + Math.exp(-(w[0] * blue / 255 + w[1] * green / 255 + w[2] * red / 255 + w[3])));
	}

	/** Writes both files into a folder. */
	public static Path write(Path folder) throws IOException {
		Files.createDirectories(folder);
		writeTags(folder, TAG_LINES);
		graph(true).write(folder.resolve(Wd14Tagger.MODEL_FILE));
		return folder;
	}

	/** Writes both files with a network that has probabilities alone, as downloaded taggers have. */
	public static void writeWithoutFeatures(Path folder) throws IOException {
		writeTags(folder, TAG_LINES);
		network(true).output("predictions", -1, WEIGHTS.length).write(folder.resolve(Wd14Tagger.MODEL_FILE));
	}

	/** Writes a tag list. */
	static void writeTags(Path folder, List<String> lines) throws IOException {
		Files.writeString(folder.resolve(Wd14Tagger.TAGS_FILE),
				"tag_id,name,category,count\n" + String.join("\n", lines) + "\n");
	}

	/** The network; without its sigmoid its outputs are no probabilities. */
	static OnnxGraph graph(boolean sigmoid) {
		return network(sigmoid).output("features", -1, 3).output("predictions", -1, WEIGHTS.length).metadata("license", "none needed");
	}

	private static OnnxGraph network(boolean sigmoid) {
		int tags = WEIGHTS.length;
		var kernel = new float[tags * 3];
		var bias = new float[tags];
		for (int tag = 0; tag < tags; tag++) {
			for (int channel = 0; channel < 3; channel++) {
				kernel[tag * 3 + channel] = WEIGHTS[tag][channel] / 255;
			}
			bias[tag] = WEIGHTS[tag][3];
		}
		return new OnnxGraph("small wd14", "Easel tests").input("picture", -1, SIDE, SIDE, 3)
				.constant("kernel", kernel, tags, 3, 1, 1).constant("bias", bias, tags)
				.node("Transpose", "planes", List.of("picture"), OnnxAttribute.ofAll("perm", 0, 3, 1, 2))
				.node("GlobalAveragePool", "means", List.of("planes"))
				.node("Flatten", "features", List.of("means"))
				.node("Conv", "sums", List.of("planes", "kernel", "bias"))
				.node("GlobalAveragePool", "mean_sums", List.of("sums"))
				.node("Flatten", "logits", List.of("mean_sums"))
				.node(sigmoid ? "Sigmoid" : "Identity", "predictions", List.of("logits"));
	}
}
