package org.easel.tagging.autolabel;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.easel.core.dataset.Dataset;
import org.easel.core.dataset.TrainingPicture;
import org.easel.core.image.Pictures;
import org.easel.core.io.AtomicFile;
import org.easel.tagging.Tagger;
import org.easel.tagging.autolabel.PictureOutcome.Failed;
import org.easel.tagging.autolabel.PictureOutcome.Kept;
import org.easel.tagging.autolabel.PictureOutcome.Labelled;
import org.easel.tagging.autolabel.PictureOutcome.Reason;
import org.easel.tagging.metadata.MetadataTags;
import org.easel.tagging.rules.AutoLabelRules;
import org.easel.tagging.rules.AutoLabelling;

/**
 * Tags the pictures of a dataset and writes captions beside them. A picture that cannot be read or tagged is reported
 * and passed over. The tagger stays open.
 */
public final class AutoLabel {

	private final Tagger tagger;
	private final AutoLabelling labelling;

	/**
	 * Auto-labelling by rules.
	 *
	 * @param triggerWord the word that starts every caption, or an empty text for none
	 */
	public AutoLabel(Tagger tagger, AutoLabelRules rules, String triggerWord) {
		this.tagger = tagger;
		this.labelling = new AutoLabelling(rules, triggerWord);
	}

	/** What {@link #label} would do, scores included; nothing is written. */
	public AutoLabelReport preview(Dataset dataset, AutoLabelMonitor monitor) {
		return each(dataset, monitor, this::outcome, Optional.empty());
	}

	/**
	 * Writes captions, each whole or not at all, and each only after the history holds what it replaces.
	 *
	 * @param history where the way back is kept; the caller closes it
	 * @throws IOException if a caption or the history cannot be written; what was written stays, and can be undone
	 */
	public AutoLabelReport label(Dataset dataset, CaptionHistory history, AutoLabelMonitor monitor) throws IOException {
		return each(dataset, monitor, picture -> {
			var outcome = outcome(picture);
			return outcome instanceof Labelled labelled ? written(labelled, history) : outcome;
		}, Optional.of(history));
	}

	private static <E extends Exception> AutoLabelReport each(Dataset dataset, AutoLabelMonitor monitor, Step<E> step,
			Optional<CaptionHistory> history) throws E {
		var outcomes = new ArrayList<PictureOutcome>();
		var pictures = dataset.pictures();
		for (var picture : pictures) {
			if (monitor.cancelled()) {
				break;
			}
			var outcome = step.of(picture);
			outcomes.add(outcome);
			monitor.finished(outcome, outcomes.size(), pictures.size());
		}
		return new AutoLabelReport(outcomes, dataset.problems(), outcomes.size() < pictures.size(),
				history.flatMap(CaptionHistory::file));
	}

	private PictureOutcome outcome(TrainingPicture picture) {
		try {
			var captionFile = picture.captionFile().orElseGet(() -> captionFileBeside(picture.file()));
			var before = text(captionFile);
			var existing = onOneLine(before.orElse(""));
			if (labelling.keeps(existing)) {
				return new Kept(picture.file(), Reason.HAS_CAPTION);
			}
			var scored = tagger.tag(Pictures.read(picture.file()));
			List<String> metadata = labelling.rules().takeTagsFromMetadata() ? MetadataTags.read(picture.file()) : List.of();
			var after = labelling.apply(existing, scored, metadata);
			return after.caption().equals(existing) ? new Kept(picture.file(), Reason.NOTHING_NEW)
					: new Labelled(picture.file(), captionFile, before, after);
		} catch (IOException e) {
			return new Failed(picture.file(), e.getMessage());
		}
	}

	private static PictureOutcome written(Labelled labelled, CaptionHistory history) throws IOException {
		var captionFile = labelled.captionFile();
		if (!text(captionFile).equals(labelled.before())) {
			return new Failed(labelled.picture(),
					captionFile + " was changed by another program meanwhile and stays as it is; label this picture again.");
		}
		history.record(new CaptionChange(history.clock().instant(), captionFile, labelled.before(),
				labelled.after().caption(), labelled.after().added()));
		AtomicFile.writeString(captionFile, labelled.after().caption());
		return labelled;
	}

	/** A caption file's text, or empty where there is none. */
	private static Optional<String> text(Path captionFile) throws IOException {
		try {
			return Optional.of(Files.readString(captionFile));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		} catch (CharacterCodingException e) {
			throw new IOException(captionFile + " is no UTF-8 text and stays as it is; save it as UTF-8.", e);
		}
	}

	/** A caption is one line; further lines become tags of it rather than being lost. */
	private static String onOneLine(String text) {
		return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(", "));
	}

	private static Path captionFileBeside(Path picture) {
		var name = picture.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return picture.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".txt");
	}

	/** What happens to one picture. */
	@FunctionalInterface
	private interface Step<E extends Exception> {

		PictureOutcome of(TrainingPicture picture) throws E;
	}
}
