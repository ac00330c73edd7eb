package org.easel.core.edit;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;

import org.easel.core.image.Pictures;
import org.easel.core.image.UnreadablePictureException;
import org.easel.core.internal.imports.Candidate;
import org.easel.core.internal.imports.ImportSources;
import org.easel.core.io.AtomicFile;
import org.easel.core.io.Folders;
import org.easel.core.io.Progress;
import org.easel.core.settings.Problem;
import org.easel.core.state.CaptionMode;
import org.easel.core.state.CaptionState;
import org.easel.core.state.DatasetState;
import org.easel.core.state.Marks;
import org.easel.core.state.PictureChange;
import org.easel.core.state.PictureFile;
import org.easel.core.state.PictureState;

/** Copies pictures beside the dataset, looks at each, and plans to move those in that are sound. */
final class PictureImporter {

	private static final int LONGEST_CAPTION = 1 << 20;

	private final ImportPictures edit;
	private final Workplace place;
	private final Progress progress;
	private final FreeNames names;
	private final List<PictureChange> changes = new ArrayList<>();
	private final List<FileMove> moves = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	private long bytes;

	PictureImporter(ImportPictures edit, DatasetState state, Workplace place, Progress progress) {
		this.edit = edit;
		this.place = place;
		this.progress = progress;
		this.names = new FreeNames(state, place);
	}

	Plan plan() throws IOException {
		try (var sources = ImportSources.of(edit.sources(), progress)) {
			var pictures = sources.pictures();
			if (pictures.size() > edit.limits().pictures()) {
				throw new EditRefusedException(pictures.size() + " pictures are more than come in at once (" + edit.limits().pictures()
						+ "). Take fewer, or import them as a folder.");
			}
			int done = 0;
			for (var picture : pictures) {
				progress.check();
				stage(picture);
				progress.worked(++done, pictures.size());
			}
			problems.addAll(0, sources.problems());
			return new Plan(changes, moves, Optional.empty(), problems);
		} catch (IOException | RuntimeException failed) {
			clear(place.staging(), failed);
			throw failed;
		}
	}

	private void stage(Candidate candidate) throws IOException {
		var id = names.take(PictureState.ROOT.equals(edit.folder()) ? candidate.name() : edit.folder() + "/" + candidate.name());
		var staged = place.staging().resolve(id);
		Folders.create(staged.getParent());
		try {
			AtomicFile.write(staged, stream -> copy(candidate, stream));
			var attributes = Files.readAttributes(staged, BasicFileAttributes.class);
			var file = new PictureFile(Pictures.size(staged), attributes.size(), attributes.lastModifiedTime().toMillis(), Optional.empty());
			var picture = new PictureState(id, file, CaptionState.NONE, Marks.PLAIN);
			moves.add(new FileMove(place.name(staged), place.datasetName(id)));
			changes.add(PictureChange.added(picture.withCaption(caption(candidate, picture))));
		} catch (UnreadablePictureException broken) {
			Files.deleteIfExists(staged);
			leaveOut(candidate, broken.getMessage().replace(staged.toString(), candidate.where()));
		} catch (IOException failed) {
			// Reading failed as well as writing may have: only the latter ends the import.
			switch (failed.getCause()) {
				case TooLongException tooLong -> leaveOut(candidate, tooLong.getMessage());
				case ZipException broken -> leaveOut(candidate, candidate.where() + " is broken: " + broken.getMessage() + ".");
				case EOFException broken -> leaveOut(candidate, candidate.where() + " breaks off before its end.");
				case EditRefusedException refused -> throw refused;
				case null, default -> throw failed;
			}
		}
	}

	private void leaveOut(Candidate candidate, String reason) {
		problems.add(Problem.warning(candidate.where(), reason + " Left out."));
	}

	/** Says that a file is longer than it may be. */
	private static final class TooLongException extends IOException {

		private static final long serialVersionUID = 1L;

		TooLongException(String message) {
			super(message);
		}
	}

	private void copy(Candidate candidate, OutputStream stream) throws IOException {
		var limits = edit.limits();
		try (var content = candidate.content().open()) {
			byte[] block = new byte[1 << 16];
			long length = 0;
			for (int read = content.read(block); read >= 0; read = content.read(block)) {
				length += read;
				bytes += read;
				if (length > limits.pictureBytes()) {
					throw new TooLongException(candidate.where() + " is longer than " + (limits.pictureBytes() >> 20) + " MiB.");
				}
				if (bytes > limits.allBytes()) {
					throw new EditRefusedException("The pictures are more than " + (limits.allBytes() >> 20) + " MiB together; nothing was imported. Import fewer at once.");
				}
				stream.write(block, 0, read);
			}
		}
	}

	private CaptionState caption(Candidate candidate, PictureState picture) throws IOException {
		if (candidate.caption().isEmpty()) {
			return CaptionState.NONE;
		}
		byte[] text;
		try (var content = candidate.caption().get().open()) {
			text = content.readNBytes(LONGEST_CAPTION + 1);
		}
		try {
			if (text.length > LONGEST_CAPTION) {
				throw new CharacterCodingException();
			}
			var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
			var staged = place.staging().resolve(picture.captionId());
			AtomicFile.write(staged, text);
			moves.add(new FileMove(place.name(staged), place.datasetName(picture.captionId())));
			return CaptionState.of(Optional.of(decoded), CaptionMode.TAGS, Set.of());
		} catch (CharacterCodingException notText) {
			problems.add(Problem.warning(candidate.where(), "The caption of " + candidate.where() + " is no UTF-8 text of at most 1 MiB; the picture comes without it."));
			return CaptionState.NONE;
		}
	}

	private static void clear(Path folder, Exception reason) {
		if (!Files.exists(folder)) {
			return;
		}
		try (var files = Files.walk(folder)) {
			for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		} catch (IOException left) {
			reason.addSuppressed(left);
		}
	}
}
