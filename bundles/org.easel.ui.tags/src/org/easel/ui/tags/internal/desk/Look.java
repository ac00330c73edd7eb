package org.easel.ui.tags.internal.desk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.easel.core.search.Query;
import org.easel.core.state.PictureState;
import org.easel.core.tags.TagIndex;

/**
 * What the tag editor shows of the dataset at one moment.
 *
 * @param shown the pictures at the left
 * @param outgrown how many of them no longer fit the search because they were changed since
 * @param tags all tags of the dataset, the most frequent first
 * @param total how many pictures the dataset has
 */
public record Look(List<PictureState> shown, int outgrown, List<TagRow> tags, int total) {

	/** Of no project. */
	public static final Look NONE = new Look(List.of(), 0, List.of(), 0);

	/**
	 * Looks at the dataset.
	 *
	 * @param kept pictures that stay although they no longer fit, and no others are shown; null to search anew. So a list that is worked
	 *        through does not melt away under the hand.
	 */
	static Look at(TagIndex index, Narrowing narrowing, Query query, Set<String> kept) {
		var pictures = index.state().pictures();
		var fits = query.in(index);
		for (int place = fits.nextSetBit(0); place >= 0; place = fits.nextSetBit(place + 1)) {
			if (!narrowing.holds(pictures.get(place))) {
				fits.clear(place);
			}
		}
		var places = kept == null ? fits : places(pictures, kept);
		var outgrown = (BitSet) places.clone();
		outgrown.andNot(fits);
		return new Look(places.stream().mapToObj(pictures::get).toList(), outgrown.cardinality(), rows(index, places), pictures.size());
	}

	private static BitSet places(List<PictureState> pictures, Set<String> ids) {
		var places = new BitSet(pictures.size());
		IntStream.range(0, pictures.size()).filter(place -> ids.contains(pictures.get(place).id())).forEach(places::set);
		return places;
	}

	private static List<TagRow> rows(TagIndex index, BitSet places) {
		var counts = index.counts();
		boolean all = places.cardinality() == index.state().size();
		var rows = new ArrayList<TagRow>(counts.size());
		for (var each : counts) {
			rows.add(new TagRow(each.tag(), each.count(), all ? each.count() : among(index, each.tag(), places), each.machine()));
		}
		return List.copyOf(rows);
	}

	private static int among(TagIndex index, String tag, BitSet places) {
		var pictures = index.pictures(tag);
		pictures.and(places);
		return pictures.cardinality();
	}
}
