package org.easel.ui.dataset.internal;

import java.util.Optional;
import java.util.stream.Stream;

import org.easel.ui.EaselPreferences;
import org.easel.ui.dataset.internal.arrange.Grouping;
import org.easel.ui.dataset.internal.arrange.Sorting;
import org.eclipse.ui.IMemento;

/**
 * What the dataset editor looks like after a restart.
 *
 * @param side of the cells, in points
 * @param pictureShare of the width, in percent, that the picture beside the gallery takes
 */
record ViewState(String search, Grouping grouping, Sorting sorting, int side, int pictureShare) {

	private static final int USUAL_SIDE = 160;
	private static final int USUAL_SHARE = 38;
	private static final String SEARCH = "search"; //$NON-NLS-1$
	private static final String GROUPING = "grouping"; //$NON-NLS-1$
	private static final String SORTING = "sorting"; //$NON-NLS-1$
	private static final String SIDE = "side"; //$NON-NLS-1$
	private static final String SHARE = "share"; //$NON-NLS-1$

	/** What was kept, or how it begins. @param memento may be null */
	static ViewState of(IMemento memento) {
		var kept = Optional.ofNullable(memento);
		return new ViewState(kept.map(each -> each.getString(SEARCH)).orElse(""), //$NON-NLS-1$
				kept.map(each -> each.getString(GROUPING)).flatMap(name -> find(Grouping.values(), name))
						.orElseGet(() -> Grouping.valueOf(new EaselPreferences().grouping().name())),
				kept.map(each -> each.getString(SORTING)).flatMap(name -> find(Sorting.values(), name)).orElse(Sorting.NAME),
				kept.map(each -> each.getInteger(SIDE)).orElse(USUAL_SIDE),
				kept.map(each -> each.getInteger(SHARE)).map(share -> Math.clamp(share, 10, 90)).orElse(USUAL_SHARE));
	}

	void save(IMemento memento) {
		memento.putString(SEARCH, search);
		memento.putString(GROUPING, grouping.name());
		memento.putString(SORTING, sorting.name());
		memento.putInteger(SIDE, side);
		memento.putInteger(SHARE, pictureShare);
	}

	private static <E extends Enum<E>> Optional<E> find(E[] values, String name) {
		return Stream.of(values).filter(each -> each.name().equals(name)).findFirst();
	}
}
