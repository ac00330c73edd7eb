package org.easel.core.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;

import org.easel.core.io.Progress;
import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureChange;
import org.easel.core.state.PictureState;

/**
 * Moves pictures with their captions to a folder of the dataset, which is made where it is missing.
 *
 * @param folder relative to the dataset's, {@code .} for that itself
 */
public record MovePictures(Scope scope, String folder) implements FileEdit {

	@Override
	public String kind() {
		return "move-pictures";
	}

	@Override
	public String label() {
		return "Move to " + folder;
	}

	@Override
	public Plan plan(DatasetState state, Workplace place, Progress progress) throws IOException {
		FolderNames.check(folder);
		var names = new FreeNames(state, place);
		var changes = new ArrayList<PictureChange>();
		var moves = new ArrayList<FileMove>();
		var moved = new HashSet<String>();
		for (var picture : scope.in(state)) {
			if (picture.folder().equals(folder)) {
				continue;
			}
			var to = names.take(folder.equals(PictureState.ROOT) ? picture.name() : folder + "/" + picture.name());
			moved.add(picture.id());
			changes.add(PictureChange.of(picture, picture.withId(to)));
			moves.add(new FileMove(place.datasetName(picture.id()), place.datasetName(to)));
			if (picture.caption().file().isPresent() && moved.containsAll(state.sharing(picture.captionId()))) {
				moves.add(new FileMove(place.datasetName(picture.captionId()), place.datasetName(picture.withId(to).captionId())));
			}
		}
		return Plan.of(changes, moves);
	}
}
