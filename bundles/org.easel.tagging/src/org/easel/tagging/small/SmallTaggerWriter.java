package org.easel.tagging.small;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.easel.core.io.AtomicFile;
import org.easel.core.io.Folders;
import org.easel.tagging.TagCategory;
import org.easel.tagging.TaggingException;
import org.easel.tagging.wd14.Wd14Tagger;

/**
 * Writes a classifier that Easel trained as a tagger of the WD14 family. Things come under the category of characters, which
 * tells them from what is said of them; all else is general.
 */
public final class SmallTaggerWriter {

	private static final String THING = "THING";

	private SmallTaggerWriter() {
	}

	/**
	 * Writes {@code model.onnx} and {@code selected_tags.csv}, once ONNX Runtime gives what the training's engine gave.
	 *
	 * @param weights the file that the training wrote
	 * @param folder made if it is not there
	 * @param producer who writes it, such as Easel 0.1
	 * @param licence of the network, for whoever reads the file
	 * @throws TaggingException if the weights are no classifier of Easel, or ONNX Runtime computes something else with them
	 * @throws IOException if a file cannot be read or written
	 */
	public static void write(Path weights, Path folder, String producer, String licence) throws IOException {
		var trained = TrainedWeights.read(weights);
		Folders.create(folder);
		var model = folder.resolve(Wd14Tagger.MODEL_FILE);
		ClassifierGraph.of(trained, producer).metadata("license", licence).write(model);
		try {
			ClassifierCheck.check(model, trained);
		} catch (TaggingException wrong) {
			Files.deleteIfExists(model);
			throw wrong;
		}
		var lines = IntStream.range(0, trained.labels().size()).mapToObj(i -> line(i + 1, trained.labels().get(i)))
				.collect(Collectors.joining("\n", "tag_id,name,category,count\n", "\n"));
		AtomicFile.writeString(folder.resolve(Wd14Tagger.TAGS_FILE), lines);
	}

	private static String line(int id, TrainedWeights.Named label) {
		var category = label.kind().equals(THING) ? TagCategory.CHARACTER : TagCategory.GENERAL;
		return id + "," + label.name().replace(' ', '_') + "," + category.code() + "," + label.count();
	}
}
