package org.easel.core.edit;

import java.nio.file.Files;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.easel.core.state.DatasetState;

/** Gives names to pictures that come into the dataset, so that none is overwritten and none gets another one's caption. */
final class FreeNames {

	private final Workplace place;
	/** Ids without their endings, small: on some systems letter case makes no difference, and a caption belongs to all endings. */
	private final Set<String> taken = new HashSet<>();

	FreeNames(DatasetState state, Workplace place) {
		this.place = place;
		state.pictures().forEach(picture -> taken.add(stem(picture.id())));
	}

	/** The id, or the next free one like it ({@code a_2.png}); it is taken from then on. */
	String take(String id) {
		int dot = id.lastIndexOf('.');
		var free = id;
		for (int i = 2; !isFree(free); i++) {
			free = id.substring(0, dot) + "_" + i + id.substring(dot);
		}
		taken.add(stem(free));
		return free;
	}

	/** An id for what takes the place of a picture under another ending; the caption stays its own. */
	String takeBeside(String id) {
		return Files.exists(place.inDataset(id)) ? take(id) : id;
	}

	private boolean isFree(String id) {
		return !taken.contains(stem(id)) && !Files.exists(place.inDataset(id)) && !Files.exists(place.inDataset(id.substring(0, id.lastIndexOf('.')) + ".txt"));
	}

	private static String stem(String id) {
		return id.substring(0, id.lastIndexOf('.')).toLowerCase(Locale.ROOT);
	}
}
