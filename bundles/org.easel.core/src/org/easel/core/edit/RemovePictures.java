package org.easel.core.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;

import org.easel.core.io.Progress;
import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureChange;

/** Takes pictures with their captions out of the dataset. They lie in {@code .easel/trash} then, and undo brings them back. */
public record RemovePictures(Scope scope) implements FileEdit {

	@Override
	public String kind() {
		return "remove-pictures";
	}

	@Override
	public String label() {
		return "Remove " + (scope instanceof Scope.Some(var ids) ? Words.pictures(ids.size()) : "all pictures");
	}

	@Override
	public Plan plan(DatasetState state, Workplace place, Progress progress) throws IOException {
		var changes = new ArrayList<PictureChange>();
		var moves = new ArrayList<FileMove>();
		var removed = new HashSet<String>();
		for (var picture : scope.in(state)) {
			removed.add(picture.id());
			changes.add(PictureChange.removed(picture));
			moves.add(new FileMove(place.datasetName(picture.id()), place.trashName(picture.id())));
			// A caption that belongs to a picture of another ending too goes with the last of them.
			if (Files.exists(place.inDataset(picture.captionId())) && removed.containsAll(state.sharing(picture.captionId()))) {
				moves.add(new FileMove(place.datasetName(picture.captionId()), place.trashName(picture.captionId())));
			}
		}
		return Plan.of(changes, moves);
	}
}
