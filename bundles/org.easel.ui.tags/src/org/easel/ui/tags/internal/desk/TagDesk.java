package org.easel.ui.tags.internal.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.easel.core.edit.Applied;
import org.easel.core.edit.Edit;
import org.easel.core.edit.OpenProject;
import org.easel.core.edit.Scope;
import org.easel.core.edit.StateChange;
import org.easel.core.search.Query;
import org.easel.core.search.QueryException;
import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;
import org.easel.ui.BackgroundWork;
import org.easel.ui.OpenProjects;
import org.easel.ui.ProjectObserver;
import org.easel.ui.tags.internal.Messages;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/** What the tag editor works on: the pictures that are shown, those that are selected, and the tags of the dataset. Of the user interface's thread. */
public final class TagDesk {

	private final OpenProjects projects;
	private final Control owner;
	private final List<DeskListener> listeners = new ArrayList<>();
	private Optional<OpenProject> project = Optional.empty();
	private Optional<DatasetState> state = Optional.empty();
	private Narrowing narrowing = Narrowing.ALL;
	private Query query;
	private Look look = Look.NONE;
	private List<String> chosen = List.of();
	private boolean anew = true;
	private boolean sought;
	private Job looking;
	private long generation;

	/** @param owner lives as long as the desk */
	public TagDesk(OpenProjects projects, Control owner) {
		this.projects = projects;
		this.owner = owner;
		query = everything();
	}

	/** Begins to follow the open project. */
	public void start() {
		projects.observe(owner, new ProjectObserver() {
			@Override
			public void opened(OpenProject opened) {
				enter(Optional.of(opened));
			}

			@Override
			public void closed(OpenProject closed) {
				enter(Optional.empty());
			}

			@Override
			public void changed(OpenProject changedOne, StateChange change) {
				TagDesk.this.changed(change);
			}
		});
	}

	private void enter(Optional<OpenProject> entered) {
		project = entered;
		state = entered.map(OpenProject::state);
		narrowing = Narrowing.ALL;
		look = Look.NONE;
		chosen = List.of();
		anew = true;
		tell(DeskListener::projectChanged);
		tell(listener -> listener.looked(look));
		tell(DeskListener::chosen);
		lookAgain();
	}

	private void changed(StateChange change) {
		state = Optional.of(change.after());
		if (change.changesList()) {
			follow(change);
			anew = true;
		}
		if (change.ids().stream().anyMatch(Set.copyOf(chosen)::contains) || change.changesList() || !change.before().project().equals(change.after().project())) {
			tell(DeskListener::chosen);
		}
		lookAgain();
	}

	/** Pictures that got another name stay selected. */
	private void follow(StateChange change) {
		var names = new HashMap<String, String>();
		change.pictures().forEach(each -> each.before().ifPresent(before -> each.after().ifPresent(after -> names.put(before.id(), after.id()))));
		chosen = chosen.stream().map(id -> names.getOrDefault(id, id)).filter(id -> change.after().find(id).isPresent()).toList();
		if (narrowing instanceof Narrowing.Some(var ids)) {
			narrowing = new Narrowing.Some(ids.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.toSet()));
		}
	}

	private void lookAgain() {
		long turn = ++generation;
		if (looking != null) {
			looking.cancel();
		}
		if (project.isEmpty()) {
			return;
		}
		var from = project.get();
		var kept = anew ? null : look.shown().stream().map(PictureState::id).collect(Collectors.toCollection(LinkedHashSet::new));
		var within = narrowing;
		var asked = query;
		looking = new BackgroundWork<>(Messages.Desk_looking, monitor -> Look.at(from.tags(), within, asked, kept)).quiet().then(owner, found -> {
			if (turn == generation) {
				anew = false;
				look = found;
				tell(listener -> listener.looked(found));
				if (sought) {
					sought = false;
					chooseShown();
				}
			}
		}).start();
	}

	/** What a search leaves out is not selected, so that nothing is changed out of sight; where nothing is left, the first one found is. */
	private void chooseShown() {
		var ids = look.shown().stream().map(PictureState::id).collect(Collectors.toCollection(LinkedHashSet::new));
		var left = chosen.stream().filter(ids::contains).toList();
		choose(left.isEmpty() ? ids.stream().limit(1).toList() : left);
	}

	public void addListener(DeskListener listener) {
		listeners.add(listener);
	}

	private void tell(Consumer<DeskListener> news) {
		List.copyOf(listeners).forEach(news);
	}

	public Optional<OpenProject> project() {
		return project;
	}

	/** The newest state of the open project. */
	public Optional<DatasetState> state() {
		return state;
	}

	public OpenProjects projects() {
		return projects;
	}

	/** What was found last; a newer one may be under way. */
	public Look look() {
		return look;
	}

	public Narrowing narrowing() {
		return narrowing;
	}

	/** Looks at other pictures. */
	public void narrow(Narrowing other) {
		if (!other.equals(narrowing)) {
			narrowing = other;
			anew = true;
			sought = other instanceof Narrowing.Folder;
			lookAgain();
		}
	}

	/** Shows the pictures that a search finds; the same one again finds those that fit by now. */
	public void search(Query other) {
		query = other;
		anew = true;
		sought = true;
		lookAgain();
	}

	/** The selected pictures as they are now. */
	public List<PictureState> chosen() {
		return state.map(now -> chosen.stream().flatMap(id -> now.find(id).stream()).toList()).orElse(List.of());
	}

	/** The ids of the selected pictures, the one with the focus first where there are several. */
	public List<String> chosenIds() {
		return chosen;
	}

	/** Selects pictures. */
	public void choose(List<String> ids) {
		if (!ids.equals(chosen)) {
			chosen = List.copyOf(ids);
			tell(DeskListener::chosen);
		}
	}

	/** Selects the picture that is shown so many places further; at the end it stays. */
	public void step(int places) {
		var shown = look.shown();
		if (shown.isEmpty()) {
			return;
		}
		int at = -1;
		for (int i = 0; i < shown.size() && at < 0; i++) {
			at = !chosen.isEmpty() && shown.get(i).id().equals(places > 0 ? chosen.getLast() : chosen.getFirst()) ? i : -1;
		}
		int next = at < 0 ? 0 : Math.clamp(at + places, 0, shown.size() - 1);
		choose(List.of(shown.get(next).id()));
	}

	/** The pictures within a reach, for an edit. */
	public Scope scope(Reach reach) {
		return switch (reach) {
			case SELECTED -> Scope.of(chosen);
			case SHOWN -> Scope.of(look.shown().stream().map(PictureState::id).toList());
			case EVERYWHERE -> Scope.ALL;
		};
	}

	/** How many pictures are within a reach. */
	public int count(Reach reach) {
		return switch (reach) {
			case SELECTED -> chosen.size();
			case SHOWN -> look.shown().size();
			case EVERYWHERE -> state.map(DatasetState::size).orElse(0);
		};
	}

	/** The word that all captions should begin with; empty where there is none. */
	public String triggerWord() {
		return state.map(now -> now.project().triggerWord()).orElse("");
	}

	/** Makes an edit as a step that can be undone. */
	public CompletableFuture<Applied> execute(Edit edit) {
		return projects.execute(edit);
	}

	private static Query everything() {
		try {
			return Query.parse("");
		} catch (QueryException e) {
			throw new IllegalStateException(e);
		}
	}
}
