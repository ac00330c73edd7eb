package org.easel.core.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.easel.core.project.Project;

/** All pictures of an open project at one moment, in the order of their ids. Immutable; a change of few pictures shares the rest. */
public final class DatasetState {

	private final long revision;
	private final Project project;
	private final PictureState[] pictures;
	private final Places places;

	/** Where each picture stands, and which ones have one caption file because their names differ in the ending only. */
	private record Places(Map<String, Integer> byId, Map<String, List<String>> sharing) {

		static Places of(PictureState[] pictures) {
			var byId = HashMap.<String, Integer>newHashMap(pictures.length);
			var byCaption = HashMap.<String, String>newHashMap(pictures.length);
			var sharing = new HashMap<String, List<String>>();
			for (int i = 0; i < pictures.length; i++) {
				var id = pictures[i].id();
				if (byId.put(id, i) != null) {
					throw new IllegalArgumentException("The picture " + id + " is there twice.");
				}
				var first = byCaption.putIfAbsent(pictures[i].captionId(), id);
				if (first != null) {
					sharing.computeIfAbsent(pictures[i].captionId(), caption -> new ArrayList<>(List.of(first))).add(id);
				}
			}
			return new Places(byId, sharing);
		}
	}

	private DatasetState(long revision, Project project, PictureState[] pictures, Places places) {
		this.revision = revision;
		this.project = project;
		this.pictures = pictures;
		this.places = places;
	}

	/** A first state of these pictures, whose ids differ. */
	public static DatasetState of(Project project, Collection<PictureState> pictures) {
		return sorted(0, project, pictures.toArray(PictureState[]::new));
	}

	private static DatasetState sorted(long revision, Project project, PictureState[] pictures) {
		Arrays.sort(pictures, Comparator.comparing(PictureState::id));
		return new DatasetState(revision, project, pictures, Places.of(pictures));
	}

	/** Grows by one with each change; equal revisions of one project are the same state. */
	public long revision() {
		return revision;
	}

	/** What {@code easel.json} says. */
	public Project project() {
		return project;
	}

	/** All pictures in the order of their ids; unmodifiable. */
	public List<PictureState> pictures() {
		return Collections.unmodifiableList(Arrays.asList(pictures));
	}

	public int size() {
		return pictures.length;
	}

	public Optional<PictureState> find(String id) {
		return Optional.ofNullable(places.byId().get(id)).map(place -> pictures[place]);
	}

	/** The picture's place in {@link #pictures()}; -1 where there is none of this id. */
	public int indexOf(String id) {
		return places.byId().getOrDefault(id, -1);
	}

	/** The pictures that have this caption file in common with others; empty for a file that belongs to one picture. */
	public List<String> sharing(String captionId) {
		return Collections.unmodifiableList(places.sharing().getOrDefault(captionId, List.of()));
	}

	/** The folders that hold pictures, {@value PictureState#ROOT} for the dataset's own. */
	public SortedSet<String> folders() {
		var folders = new TreeSet<String>();
		for (var picture : pictures) {
			folders.add(picture.folder());
		}
		return folders;
	}

	/** The state after changes, each of which starts from what is here. */
	public DatasetState with(Collection<PictureChange> changes) {
		return changes.stream().allMatch(PictureChange::keepsId) ? replaced(changes) : rebuilt(changes);
	}

	public DatasetState withProject(Project other) {
		return new DatasetState(revision + 1, other, pictures, places);
	}

	private DatasetState replaced(Collection<PictureChange> changes) {
		var next = pictures.clone();
		for (var change : changes) {
			next[place(change.id())] = change.after().orElseThrow();
		}
		return new DatasetState(revision + 1, project, next, places);
	}

	private DatasetState rebuilt(Collection<PictureChange> changes) {
		var next = new HashMap<String, PictureState>(pictures.length * 2);
		for (var picture : pictures) {
			next.put(picture.id(), picture);
		}
		// All that leave before any that come: a picture may take a name that another one gives up.
		changes.forEach(change -> change.before().ifPresent(before -> next.remove(before.id())));
		changes.forEach(change -> change.after().ifPresent(after -> next.put(after.id(), after)));
		return sorted(revision + 1, project, next.values().toArray(PictureState[]::new));
	}

	private int place(String id) {
		var place = places.byId().get(id);
		if (place == null) {
			throw new IllegalArgumentException("There is no picture " + id + ".");
		}
		return place;
	}
}
