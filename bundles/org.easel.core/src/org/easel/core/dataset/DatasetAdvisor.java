package org.easel.core.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.easel.core.image.Pictures;
import org.easel.core.image.UnreadablePictureException;
import org.easel.core.project.Kind;
import org.easel.core.settings.Problem;

/**
 * Looks over a dataset before it is trained on, by the reference guide's numbers.
 *
 * @param kind what is taught
 * @param triggerWord may be empty
 * @param rules of the buckets
 * @param tokens counts the tokens of a caption, start and end not included
 */
public record DatasetAdvisor(Kind kind, String triggerWord, BucketRules rules, ToIntFunction<String> tokens) {

	private static final int WINDOW = 75;
	/** Below this part of a picture's area that is left after the cut, the cut is worth a word. */
	private static final double MUCH_CUT = 0.8;

	/** What is worth a word, the dataset's own problems included. @throws IOException if a picture cannot be read any more */
	public List<Problem> advise(Dataset dataset) throws IOException {
		var problems = new ArrayList<>(dataset.problems());
		count(dataset, problems);
		var buckets = new Buckets(rules);
		for (TrainingPicture picture : dataset.pictures()) {
			pixels(picture, problems);
			size(picture, buckets, problems);
			caption(picture, problems);
		}
		duplicates(dataset, problems);
		return List.copyOf(problems);
	}

	private void count(Dataset dataset, List<Problem> problems) {
		int count = dataset.pictures().size();
		String guide = "For a " + kind.word() + ", " + kind.fewestPictures() + " to " + kind.mostPictures() + " are a good number.";
		if (count < kind.fewestPictures()) {
			problems.add(Problem.warning(dataset.root().toString(), count + (count == 1 ? " picture is" : " pictures are") + " few. " + guide));
		} else if (count > kind.mostPictures()) {
			problems.add(Problem.info(dataset.root().toString(), count + " pictures are many. " + guide + " Keep the best, or lower the repeats."));
		}
	}

	/** A sound header says nothing of the pixels behind it, and a run would stop at them. */
	private static void pixels(TrainingPicture picture, List<Problem> problems) {
		try {
			Pictures.read(picture.file());
		} catch (UnreadablePictureException broken) {
			problems.add(Problem.error(picture.file().toString(), broken.getMessage()));
		}
	}

	private void size(TrainingPicture picture, Buckets buckets, List<Problem> problems) {
		String name = picture.file().getFileName().toString();
		var size = picture.size();
		if ((long) size.width() * size.height() < (long) rules.resolution() * rules.resolution()) {
			problems.add(Problem.warning(picture.file().toString(), name + ": " + size.width() + " x " + size.height()
					+ " pixels; smaller than the resolution of " + rules.resolution() + ". It will be blurry; find a bigger copy, or leave it out."));
		}
		Assignment assignment = buckets.assign(size);
		if (assignment.kept() < MUCH_CUT) {
			problems.add(Problem.warning(picture.file().toString(), name + ": lands in the bucket " + assignment.bucket() + ", which cuts off "
					+ Math.round(100 * (1 - assignment.kept())) + "% of it. Crop it yourself to choose what stays."));
		}
	}

	private void caption(TrainingPicture picture, List<Problem> problems) {
		String where = picture.file().toString();
		String name = picture.file().getFileName().toString();
		if (picture.caption().isBlank()) {
			problems.add(Problem.warning(where, name + ": " + (picture.captionFile().isPresent() ? "its caption is empty." : "no caption.")
					+ " Write one, or let the tagger do it."));
			return;
		}
		if (!triggerWord.isBlank() && !picture.caption().contains(triggerWord)) {
			problems.add(Problem.warning(where, name + ": its caption lacks the trigger word \"" + triggerWord + "\". Add it first."));
		}
		int length = tokens.applyAsInt(picture.caption());
		if (length > WINDOW) {
			problems.add(Problem.info(where, name + ": its caption has " + length + " tokens; what comes after the first " + WINDOW
					+ " counts less. Shorten it."));
		}
	}

	private void duplicates(Dataset dataset, List<Problem> problems) throws IOException {
		Map<String, Path> seen = new HashMap<>();
		for (TrainingPicture picture : dataset.pictures()) {
			Path first = seen.putIfAbsent(hash(picture.file()), picture.file());
			if (first != null) {
				problems.add(Problem.warning(picture.file().toString(), picture.file().getFileName() + ": the same file as "
						+ dataset.root().relativize(first) + ". Leave one of them out."));
			}
		}
	}

	private static String hash(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			var digest = MessageDigest.getInstance("SHA-256");
			var buffer = new byte[1 << 16];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				digest.update(buffer, 0, read);
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}
}
