package org.easel.core.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

import org.easel.core.io.Progress;
import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureChange;
import org.easel.core.state.PictureState;

/**
 * Says how often an epoch sees the pictures of a folder, by the folder's name ({@code 10_name}): it is renamed, and its pictures get other ids.
 *
 * @param folder relative to the dataset's, not the dataset's own
 * @param repeats 1 or more; 0 takes the number away, and the run's settings decide
 */
public record SetRepeats(String folder, int repeats) implements FileEdit {

	private static final int MOST = 999_999;
	private static final Pattern NUMBERED = Pattern.compile("\\d{1,6}_(.*)");

	/** @throws IllegalArgumentException if there are less than 0 or more than 999,999 repeats */
	public SetRepeats {
		if (repeats < 0 || repeats > MOST) {
			throw new IllegalArgumentException(repeats + " repeats; give 1 to " + MOST + ", or 0 to leave it to the run's settings.");
		}
	}

	@Override
	public String kind() {
		return "set-repeats";
	}

	@Override
	public String label() {
		return repeats == 0 ? "Take repeats away" : repeats + " repeats for " + folder;
	}

	/** The folder's name with this number of repeats. */
	public String renamed() {
		int slash = folder.lastIndexOf('/') + 1;
		var match = NUMBERED.matcher(folder.substring(slash));
		var plain = match.matches() && !match.group(1).isBlank() ? match.group(1) : folder.substring(slash);
		return folder.substring(0, slash) + (repeats == 0 ? plain : repeats + "_" + plain);
	}

	@Override
	public Plan plan(DatasetState state, Workplace place, Progress progress) throws IOException {
		if (folder.equals(PictureState.ROOT)) {
			throw new EditRefusedException(
					"Pictures that lie in no folder take the repeats of the run's settings. Move them to a folder, and give that its repeats.");
		}
		var changes = state.pictures().stream().filter(picture -> picture.id().startsWith(folder + "/"))
				.map(picture -> PictureChange.of(picture, picture.withId(renamed() + picture.id().substring(folder.length())))).toList();
		if (changes.isEmpty()) {
			throw new EditRefusedException("There are no pictures in the folder " + folder + ". Choose a folder that has some.");
		}
		if (renamed().equals(folder)) {
			return Plan.of(List.of());
		}
		if (Files.exists(place.inDataset(renamed()))) {
			throw new EditRefusedException("There is a folder " + renamed() + " already. Move the pictures there, or give another number of repeats.");
		}
		return Plan.of(changes, List.of(new FileMove(place.datasetName(folder), place.datasetName(renamed()))));
	}
}
