package org.easel.evaluation.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.easel.core.image.Pictures;
import org.easel.core.io.AtomicFile;
import org.easel.core.random.CounterRandom;

/**
 * The pictures of the starter project with their captions.
 *
 * @param folder pictures, each with a .txt beside it and named after what it shows, such as red_apple.png
 */
record StarterPictures(Path folder) {

	private static final long SEED = 4;

	/** All pictures in the order of their names. */
	List<Path> files() throws IOException {
		try (var files = Files.list(folder)) {
			var pictures = files.filter(Pictures::isPicture).sorted().toList();
			if (pictures.isEmpty()) {
				throw new IOException(folder + " has no pictures. Name the folder of the starter pictures.");
			}
			return pictures;
		}
	}

	/** What a picture shows, told by its name. */
	static String name(Path picture) {
		var file = picture.getFileName().toString();
		return file.substring(0, file.lastIndexOf('.')).replace('_', ' ');
	}

	/**
	 * Copies the pictures that are not there yet, and writes the captions.
	 *
	 * @param shuffled whether every picture gets the caption of another
	 */
	void copy(Path dataset, boolean shuffled) throws IOException {
		var pictures = files();
		var captions = new ArrayList<>(pictures);
		if (shuffled) {
			exchange(captions);
		}
		for (int i = 0; i < pictures.size(); i++) {
			var picture = pictures.get(i);
			var copy = dataset.resolve(picture.getFileName());
			if (!Files.exists(copy)) {
				AtomicFile.write(copy, stream -> Files.copy(picture, stream));
			}
			AtomicFile.writeString(caption(copy), Files.readString(caption(captions.get(i))));
		}
	}

	/** Sattolo's shuffle: one cycle, so that nothing stays where it was. */
	private static void exchange(List<Path> pictures) {
		var random = new CounterRandom(SEED, 0, 0);
		for (int i = pictures.size() - 1; i > 0; i--) {
			int other = random.nextInt(i);
			pictures.set(i, pictures.set(other, pictures.get(i)));
		}
	}

	private static Path caption(Path picture) {
		return picture.resolveSibling(picture.getFileName().toString().replaceFirst("\\.[^.]+$", ".txt"));
	}
}
