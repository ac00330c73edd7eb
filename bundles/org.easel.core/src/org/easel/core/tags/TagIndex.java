package org.easel.core.tags;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureChange;
import org.easel.core.state.PictureState;

/** Which pictures of a state have which tag. Immutable; {@link #after} makes the next one from few changes. */
public final class TagIndex {

	private static final BitSet NOWHERE = new BitSet(0);

	private final DatasetState state;
	private final Map<String, Posting> postings;

	/** Where a tag is, by places in the state's list, and on how many of them a machine put it; never changed once it is here. */
	private record Posting(String key, BitSet pictures, int count, int machine) {

		static Posting of(String key, BitSet pictures, int machine) {
			return new Posting(key, pictures, pictures.cardinality(), machine);
		}
	}

	private TagIndex(DatasetState state, Map<String, Posting> postings) {
		this.state = state;
		this.postings = postings;
	}

	/** The index of a state. */
	public static TagIndex of(DatasetState state) {
		var sets = new HashMap<String, BitSet>();
		var machine = new HashMap<String, Integer>();
		int place = 0;
		for (var picture : state.pictures()) {
			for (var tag : picture.tags()) {
				sets.computeIfAbsent(tag, t -> new BitSet()).set(place);
			}
			picture.caption().machine().forEach(tag -> machine.merge(tag, 1, Integer::sum));
			place++;
		}
		var postings = HashMap.<String, Posting>newHashMap(sets.size());
		sets.forEach((tag, set) -> postings.put(tag, Posting.of(TagName.key(tag), set, machine.getOrDefault(tag, 0))));
		return new TagIndex(state, postings);
	}

	/**
	 * The index of a later state.
	 *
	 * @param next the state that these changes make of this index's
	 */
	public TagIndex after(DatasetState next, Collection<PictureChange> changes) {
		if (!changes.stream().allMatch(PictureChange::keepsId) || changes.size() > state.size() / 4) {
			return of(next);
		}
		var touched = new HashMap<String, BitSet>();
		var machine = new HashMap<String, Integer>();
		for (var change : changes) {
			int place = state.indexOf(change.id());
			count(change.before().orElseThrow(), place, false, touched, machine);
			count(change.after().orElseThrow(), place, true, touched, machine);
		}
		var changed = new HashMap<>(postings);
		touched.forEach((tag, set) -> {
			int marks = machine(tag) + machine.getOrDefault(tag, 0);
			if (set.isEmpty()) {
				changed.remove(tag);
			} else {
				changed.put(tag, Posting.of(posting(tag).key(), set, marks));
			}
		});
		return new TagIndex(next, changed);
	}

	private void count(PictureState picture, int place, boolean there, Map<String, BitSet> touched, Map<String, Integer> machine) {
		for (var tag : picture.tags()) {
			touched.computeIfAbsent(tag, t -> (BitSet) posting(t).pictures().clone()).set(place, there);
		}
		picture.caption().machine().forEach(tag -> machine.merge(tag, there ? 1 : -1, Integer::sum));
	}

	/** The state that it tells of. */
	public DatasetState state() {
		return state;
	}

	/** How many pictures have the tag. */
	public int count(String tag) {
		return posting(tag).count();
	}

	/** On how many pictures a machine put the tag. */
	public int machine(String tag) {
		return posting(tag).machine();
	}

	/** The places in the state's list of the pictures that have the tag; a copy. */
	public BitSet pictures(String tag) {
		return (BitSet) posting(tag).pictures().clone();
	}

	/** The pictures that have the tag, in the state's order. */
	public List<PictureState> picturesWith(String tag) {
		return posting(tag).pictures().stream().mapToObj(state.pictures()::get).toList();
	}

	/** All tags with their counts, the most frequent first, equal ones by letters. */
	public List<TagCount> counts() {
		var counts = new ArrayList<TagCount>(postings.size());
		postings.forEach((tag, posting) -> counts.add(new TagCount(tag, posting.count(), posting.machine())));
		counts.sort(Comparator.comparingInt(TagCount::count).reversed().thenComparing(TagCount::tag));
		return counts;
	}

	/** How many different tags there are. */
	public int size() {
		return postings.size();
	}

	/** The places of the pictures that have a tag of which this is true; it is held against the tags' keys, see {@link TagName}. */
	public BitSet picturesWhere(Predicate<String> key) {
		var all = new BitSet();
		for (var posting : postings.values()) {
			if (key.test(posting.key())) {
				all.or(posting.pictures());
			}
		}
		return all;
	}

	/** The pictures of a tag without a copy; not to be changed. */
	BitSet shared(String tag) {
		return posting(tag).pictures();
	}

	/** All tags, in no order. */
	Set<String> tags() {
		return postings.keySet();
	}

	private Posting posting(String tag) {
		var posting = postings.get(tag);
		return posting != null ? posting : new Posting(TagName.key(tag), NOWHERE, 0, 0);
	}
}
