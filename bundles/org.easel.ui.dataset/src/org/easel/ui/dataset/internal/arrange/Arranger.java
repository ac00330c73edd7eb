package org.easel.ui.dataset.internal.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.easel.core.dataset.BucketRules;
import org.easel.core.dataset.Buckets;
import org.easel.core.search.Query;
import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;
import org.easel.core.tags.TagIndex;
import org.easel.ui.FolderRef;

/**
 * Chooses pictures and puts them in order; of values alone, so that it may be done in the background.
 *
 * @param query which pictures
 * @param folder only those of it
 * @param buckets of the groups by bucket
 */
public record Arranger(Query query, FolderRef folder, Grouping grouping, Sorting sorting, BucketRules buckets) {

	/**
	 * The pictures of a project that are asked for.
	 *
	 * @param index of its tags, asked for only where a search needs it: after an opening it takes a while
	 */
	public Arrangement arrange(DatasetState state, Supplier<TagIndex> index) {
		var keys = grouping.keys(new Buckets(buckets));
		var groups = new TreeMap<Grouping.Key, List<PictureState>>();
		for (var picture : query.isEmpty() ? state.pictures() : query.select(index.get())) {
			if (folder.holds(picture.folder())) {
				groups.computeIfAbsent(keys.apply(picture), key -> new ArrayList<>()).add(picture);
			}
		}
		var arranged = new ArrayList<Arrangement.Group>(groups.size());
		groups.forEach((key, pictures) -> {
			pictures.sort(sorting.order());
			arranged.add(new Arrangement.Group(key.title(), key.folder(), pictures));
		});
		return new Arrangement(arranged);
	}
}
