package org.easel.ui;

import java.util.List;

/** Drags and copies pictures within Easel, by their ids in the open project. */
public final class PictureTransfer extends LinesTransfer {

	/** What is dragged: the ids in their order. */
	public record Pictures(List<String> ids) {

		public Pictures {
			ids = List.copyOf(ids);
		}
	}

	public PictureTransfer() {
		super("org.easel.pictures"); //$NON-NLS-1$
	}

	@Override
	List<String> lines(Object dragged) {
		return dragged instanceof Pictures pictures ? pictures.ids() : null;
	}

	@Override
	Object dropped(List<String> lines) {
		return new Pictures(lines);
	}
}
