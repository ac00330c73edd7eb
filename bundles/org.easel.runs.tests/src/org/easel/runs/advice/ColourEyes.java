package org.easel.runs.advice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.easel.core.advice.Sight;
import org.easel.core.image.Pictures;
import org.easel.core.io.Progress;
import org.easel.runs.worker.SeenPicture;

/** Sees the colour of a picture's first pixel, and remembers what it was shown. */
final class ColourEyes implements Eyes {

	private static final double FOUND = 0.4;

	final List<Path> shown = new ArrayList<>();

	@Override
	public boolean look(List<Path> pictures, Consumer<? super SeenPicture> each, Progress progress) throws IOException {
		for (int i = 0; i < pictures.size(); i++) {
			if (progress.cancelled()) {
				return false;
			}
			shown.add(pictures.get(i));
			each.accept(new SeenPicture(pictures.get(i), Optional.of(sight(pictures.get(i))), ""));
			progress.worked(i + 1, pictures.size());
		}
		return true;
	}

	private static Sight sight(Path picture) throws IOException {
		int rgb = Pictures.read(picture).getRGB(0, 0);
		var features = new float[] { (rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f };
		var found = new HashSet<String>();
		for (int k = 0; k < features.length; k++) {
			if (features[k] >= FOUND) {
				found.add(AdvisedRun.words().get(k));
			}
		}
		return new Sight(features, found);
	}
}
