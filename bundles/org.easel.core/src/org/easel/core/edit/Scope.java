package org.easel.core.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;

/** The pictures that an edit is meant for. */
public sealed interface Scope {

	/** Every picture of the dataset, also those that come into it before the edit is applied. */
	Scope ALL = new All();

	/** These pictures, by their ids. */
	static Scope of(Collection<String> ids) {
		return new Some(new LinkedHashSet<>(ids));
	}

	/** One picture. */
	static Scope of(String id) {
		return of(List.of(id));
	}

	/**
	 * The pictures in a state.
	 *
	 * @throws EditRefusedException if one of those named is not there
	 */
	List<PictureState> in(DatasetState state) throws EditRefusedException;

	/** Every picture. */
	record All() implements Scope {

		@Override
		public List<PictureState> in(DatasetState state) {
			return state.pictures();
		}
	}

	/**
	 * Pictures by their ids.
	 *
	 * @param ids in any order
	 */
	record Some(Set<String> ids) implements Scope {

		public Some {
			ids = Set.copyOf(ids);
		}

		@Override
		public List<PictureState> in(DatasetState state) throws EditRefusedException {
			for (var id : ids) {
				if (state.find(id).isEmpty()) {
					throw EditRefusedException.noSuchPicture(id);
				}
			}
			return ids.stream().map(id -> state.find(id).orElseThrow()).toList();
		}
	}
}
