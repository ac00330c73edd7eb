package org.easel.core.edit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.easel.core.image.PictureSize;
import org.easel.core.image.PictureWriter;
import org.easel.core.image.Pictures;
import org.easel.core.io.Folders;
import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureChange;
import org.easel.core.state.PictureFile;
import org.easel.core.state.PictureState;

/** Puts other pictures in the place of some: made beside the dataset, with the original kept, and moved in when the edit takes effect. */
final class PictureCuts {

	private final Workplace place;
	private final FreeNames names;
	private final List<PictureChange> changes = new ArrayList<>();
	private final List<FileMove> moves = new ArrayList<>();

	PictureCuts(DatasetState state, Workplace place) {
		this.place = place;
		this.names = new FreeNames(state, place);
	}

	/** Makes a picture of a picture. What Easel cannot write as it was (WEBP, GIF) becomes a PNG. */
	void replace(PictureState picture, UnaryOperator<BufferedImage> change) throws IOException {
		var ending = PictureWriter.ending(picture.name());
		var staged = place.staging().resolve(picture.id() + "." + ending);
		Folders.create(staged.getParent());
		PictureWriter.write(change.apply(Pictures.read(place.inDataset(picture.id()))), staged, ending);
		var stem = picture.id().substring(0, picture.id().lastIndexOf('.'));
		var id = picture.id().endsWith("." + ending) || PictureWriter.keeps(picture.name()) ? picture.id() : names.takeBeside(stem + "." + ending);
		var original = picture.file().original().orElseGet(() -> place.name(freeOriginal(picture.id())));
		// The first picture is the original; one that was cut already only serves undo.
		moves.add(new FileMove(place.datasetName(picture.id()), picture.file().original().isPresent() ? place.trashName(picture.id()) : original));
		moves.add(new FileMove(place.name(staged), place.datasetName(id)));
		changes.add(PictureChange.of(picture, picture.withId(id).withFile(file(staged, Optional.of(original)))));
	}

	/** Brings an original back. */
	void restore(PictureState picture) throws IOException {
		var original = place.folder().path().resolve(picture.file().original().orElseThrow());
		if (!Files.exists(original)) {
			throw new EditRefusedException(original + " is gone, so " + picture.id() + " stays as it is. Restore the file from a copy.");
		}
		var name = original.getFileName().toString();
		var ending = name.substring(name.lastIndexOf('.'));
		var stem = picture.id().substring(0, picture.id().lastIndexOf('.'));
		var id = picture.id().endsWith(ending) ? picture.id() : names.takeBeside(stem + ending);
		moves.add(new FileMove(place.datasetName(picture.id()), place.trashName(picture.id())));
		moves.add(new FileMove(place.name(original), place.datasetName(id)));
		changes.add(PictureChange.of(picture, picture.withId(id).withFile(file(original, Optional.empty()))));
	}

	Plan plan() {
		return Plan.of(changes, moves);
	}

	private static PictureFile file(Path path, Optional<String> original) throws IOException {
		var attributes = Files.readAttributes(path, BasicFileAttributes.class);
		PictureSize size = Pictures.size(path);
		return new PictureFile(size, attributes.size(), attributes.lastModifiedTime().toMillis(), original);
	}

	private Path freeOriginal(String id) {
		var file = place.folder().originals().resolve(id);
		int dot = id.lastIndexOf('.');
		for (int i = 2; Files.exists(file); i++) {
			file = place.folder().originals().resolve(id.substring(0, dot) + "_" + i + id.substring(dot));
		}
		return file;
	}
}
