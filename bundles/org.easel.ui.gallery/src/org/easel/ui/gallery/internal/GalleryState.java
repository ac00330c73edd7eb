package org.easel.ui.gallery.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.ui.IMemento;

/**
 * What the gallery looks like after a restart.
 *
 * @param side of the cells in points
 * @param columns by what pictures stand side by side
 * @param detailShare of the width, in percent, that the picture beside the grid takes
 */
record GalleryState(int side, Columns columns, int detailShare) {

	private static final int USUAL_SIDE = 160;
	private static final int USUAL_SHARE = 26;
	private static final String SIDE = "side"; //$NON-NLS-1$
	private static final String COLUMNS = "columns"; //$NON-NLS-1$
	private static final String SHARE = "share"; //$NON-NLS-1$

	/** What was kept, or how it begins. @param memento may be null */
	static GalleryState of(IMemento memento) {
		var kept = Optional.ofNullable(memento);
		return new GalleryState(kept.map(each -> each.getInteger(SIDE)).orElse(USUAL_SIDE),
				kept.map(each -> each.getString(COLUMNS)).flatMap(name -> Stream.of(Columns.values()).filter(each -> each.name().equals(name)).findFirst()).orElse(Columns.EPOCHS),
				kept.map(each -> each.getInteger(SHARE)).map(share -> Math.clamp(share, 10, 80)).orElse(USUAL_SHARE));
	}

	void save(IMemento memento) {
		memento.putInteger(SIDE, side);
		memento.putString(COLUMNS, columns.name());
		memento.putInteger(SHARE, detailShare);
	}

	/** The columns by their names for people, in their order. */
	static List<String> titles() {
		return Stream.of(Columns.values()).map(Columns::title).toList();
	}
}
