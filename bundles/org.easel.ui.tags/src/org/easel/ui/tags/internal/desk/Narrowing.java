package org.easel.ui.tags.internal.desk;

import java.util.Set;

import org.easel.core.state.PictureState;

/** Which pictures are looked at before a search is asked. */
public sealed interface Narrowing {

	/** All pictures of the dataset. */
	Narrowing ALL = new All();

	/** Whether a picture is looked at. */
	boolean holds(PictureState picture);

	/** All pictures of the dataset. */
	record All() implements Narrowing {

		@Override
		public boolean holds(PictureState picture) {
			return true;
		}
	}

	/** The pictures of one folder. */
	record Folder(String name) implements Narrowing {

		@Override
		public boolean holds(PictureState picture) {
			return picture.folder().equals(name);
		}
	}

	/** Pictures that were selected elsewhere. */
	record Some(Set<String> ids) implements Narrowing {

		public Some {
			ids = Set.copyOf(ids);
		}

		@Override
		public boolean holds(PictureState picture) {
			return ids.contains(picture.id());
		}
	}
}
