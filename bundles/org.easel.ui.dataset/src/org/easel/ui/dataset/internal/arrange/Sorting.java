package org.easel.ui.dataset.internal.arrange;

import java.util.Comparator;

import org.easel.core.state.PictureState;
import org.easel.ui.dataset.internal.Messages;

/** In which order the pictures of a group stand. */
public enum Sorting {
	NAME(Messages.Sorting_name, Comparator.comparing(PictureState::id, new NaturalOrder())),
	RATING(Messages.Sorting_rating, Comparator.comparingInt(PictureState::rating).reversed()),
	AREA(Messages.Sorting_area, Comparator.<PictureState>comparingLong(picture -> picture.size().area()).reversed()),
	SHAPE(Messages.Sorting_shape, Comparator.comparingDouble(picture -> picture.size().aspectRatio())),
	BYTES(Messages.Sorting_bytes, Comparator.<PictureState>comparingLong(picture -> picture.file().bytes()).reversed()),
	NEWEST(Messages.Sorting_newest, Comparator.<PictureState>comparingLong(picture -> picture.file().modified()).reversed()),
	TAGS(Messages.Sorting_tags, Comparator.comparingInt(picture -> picture.tags().size()));

	private final String title;
	private final Comparator<PictureState> order;

	Sorting(String title, Comparator<PictureState> order) {
		this.title = title;
		this.order = order;
	}

	/** For people. */
	public String title() {
		return title;
	}

	/** The order; a stable sort leaves equal pictures by their names. */
	Comparator<PictureState> order() {
		return order;
	}
}
