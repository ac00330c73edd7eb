package org.easel.ui.dataset.internal.arrange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.easel.core.state.PictureState;

/** Pictures in the order in which they are shown, in groups. Each has a place, counted from 0 through all groups. Immutable. */
public final class Arrangement {

	/** No pictures. */
	public static final Arrangement EMPTY = new Arrangement(List.of());

	/**
	 * Pictures that belong together.
	 *
	 * @param title empty where there is but one group and nothing to say of it
	 * @param folder the folder that they all lie in, by {@link PictureState#folder()}; empty where they are not grouped by it
	 * @param pictures at least one, in their order
	 */
	public record Group(String title, String folder, List<PictureState> pictures) {

		public Group {
			pictures = List.copyOf(pictures);
		}
	}

	private final List<Group> groups;
	private final List<PictureState> pictures = new ArrayList<>();
	private final Map<String, Integer> places = new HashMap<>();

	/** Groups in their order. */
	public Arrangement(List<Group> groups) {
		this.groups = List.copyOf(groups);
		for (var group : groups) {
			for (var picture : group.pictures()) {
				places.put(picture.id(), pictures.size());
				pictures.add(picture);
			}
		}
	}

	public List<Group> groups() {
		return groups;
	}

	/** The number of pictures in all groups. */
	public int size() {
		return pictures.size();
	}

	/** The picture at a place. */
	public PictureState picture(int place) {
		return pictures.get(place);
	}

	/** The place of a picture; -1 where it is not shown. */
	public int placeOf(String id) {
		return places.getOrDefault(id, -1);
	}
}
