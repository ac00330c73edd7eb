package org.easel.benchmarks;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;

import javax.imageio.ImageIO;

import org.easel.core.project.Kind;
import org.easel.core.project.Project;
import org.easel.core.project.ProjectFolder;
import org.easel.core.random.CounterRandom;

/** Makes a project of many pictures with 20 tags each: one that all have, and others that are the rarer the higher their number is. */
final class LargeDataset {

	private static final int TAGS = 20;
	private static final int VOCABULARY = 3_000;
	private static final int FOLDER = 1_000;
	private static final List<String> WORDS = List.of("hair", "eyes", "hat", "sky", "dress", "smile", "standing", "background");

	private LargeDataset() {
	}

	static Path make(Path folder, int pictures) throws IOException {
		var dataset = ProjectFolder.create(folder, new Project(1, "large", "Large", Kind.STYLE, "trg", true)).dataset();
		var picture = Files.createTempFile("large", ".png");
		ImageIO.write(new BufferedImage(96, 64, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
		for (int i = 0; i < pictures; i++) {
			var file = dataset.resolve(10 + i / FOLDER + "_part").resolve("picture" + i + ".png");
			Files.createDirectories(file.getParent());
			Files.copy(picture, file);
			Files.writeString(file.resolveSibling("picture" + i + ".txt"), caption(new CounterRandom(1, 0, i)));
		}
		Files.delete(picture);
		return folder;
	}

	private static String caption(CounterRandom random) {
		var tags = new LinkedHashSet<>(List.of("cat"));
		while (tags.size() < TAGS) {
			int number = (int) (VOCABULARY * random.nextDouble() * random.nextDouble());
			tags.add(WORDS.get(number % WORDS.size()) + " " + number);
		}
		return String.join(", ", tags);
	}
}
