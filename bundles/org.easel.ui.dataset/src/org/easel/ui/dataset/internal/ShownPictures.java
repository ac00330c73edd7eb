package org.easel.ui.dataset.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

import org.easel.core.edit.OpenProject;
import org.easel.core.edit.StateChange;
import org.easel.core.state.PictureChange;
import org.easel.ui.BackgroundWork;
import org.easel.ui.FolderRef;
import org.easel.ui.OpenProjects;
import org.easel.ui.ProjectObserver;
import org.easel.ui.dataset.internal.arrange.Arrangement;
import org.easel.ui.dataset.internal.gallery.Gallery;
import org.eclipse.osgi.util.NLS;

/** Keeps the gallery showing what is asked for, as the project is opened, changed and closed. */
final class ShownPictures implements ProjectObserver {

	private final OpenProjects projects;
	private final HeaderBar header;
	private final Gallery gallery;
	private final Consumer<List<String>> chosen;
	private Arrangement arrangement = Arrangement.EMPTY;
	private List<String> revealed = List.of();
	private boolean arranging;
	private boolean again;

	ShownPictures(OpenProjects projects, HeaderBar header, Gallery gallery, Consumer<List<String>> chosen) {
		this.projects = projects;
		this.header = header;
		this.gallery = gallery;
		this.chosen = chosen;
		gallery.setHint(Messages.Gallery_noProject);
	}

	@Override
	public void opened(OpenProject project) {
		header.show(FolderRef.ALL);
		gallery.setHint(""); //$NON-NLS-1$
		projects.thumbnails().ifPresent(thumbnails -> gallery.show(project.folder().dataset(), thumbnails));
		arrange();
	}

	@Override
	public void closed(OpenProject project) {
		gallery.hide();
		arrangement = Arrangement.EMPTY;
		gallery.setHint(Messages.Gallery_noProject);
		count();
	}

	@Override
	public void changed(OpenProject project, StateChange change) {
		var ids = new HashMap<String, String>();
		var files = new HashSet<String>();
		for (var each : change.pictures()) {
			if (each.before().isPresent() && each.after().isPresent()) {
				ids.put(each.before().get().id(), each.after().get().id());
			}
			if (changesFile(each)) {
				files.add(each.id());
			}
		}
		if (change.changesList()) {
			gallery.rename(ids);
		}
		gallery.filesChanged(files);
		arrange();
	}

	private static boolean changesFile(PictureChange change) {
		return !change.keepsId() || !change.before().get().file().equals(change.after().get().file());
	}

	/** Puts the pictures in order in the background; what is asked for meanwhile is done after it. */
	void arrange() {
		if (arranging) {
			again = true;
			return;
		}
		projects.current().ifPresent(project -> {
			arranging = true;
			var arranger = header.arranger();
			new BackgroundWork<>(Messages.Gallery_arranging, monitor -> arranger.arrange(project.state(), project::tags)).quiet().then(gallery, result -> {
				arranging = false;
				if (projects.current().filter(now -> now == project).isPresent()) {
					show(project, result);
				}
				if (again) {
					again = false;
					arrange();
				}
			}).otherwise(gallery, failure -> {
				arranging = false;
				gallery.setHint(BackgroundWork.message(failure));
			}).start();
		});
	}

	private void show(OpenProject project, Arrangement next) {
		arrangement = next;
		gallery.setHint(project.state().size() == 0 ? Messages.Gallery_empty : Messages.Gallery_nothingFound);
		gallery.arrange(next);
		if (!revealed.isEmpty()) {
			choose(revealed);
			revealed = List.of();
		}
		chosen.accept(gallery.chosen());
	}

	/** Chooses pictures and brings them into sight, also where they are hidden now. */
	void reveal(List<String> ids) {
		if (ids.stream().allMatch(id -> arrangement.placeOf(id) >= 0)) {
			choose(ids);
			return;
		}
		revealed = ids;
		header.show(FolderRef.ALL);
		header.setSearchText(""); //$NON-NLS-1$
		arrange();
	}

	private void choose(List<String> ids) {
		gallery.choose(ids);
		chosen.accept(gallery.chosen());
	}

	/** Says how many pictures there are, are shown and are chosen. */
	void count() {
		var text = projects.current().map(project -> {
			int all = project.state().size();
			int some = arrangement.size();
			var first = some == all ? NLS.bind(all == 1 ? Messages.Count_one : Messages.Count_all, all) : NLS.bind(Messages.Count_some, some, all);
			int picked = gallery.chosen().size();
			return picked > 1 ? NLS.bind(Messages.Count_chosen, first, picked) : first;
		}).orElse(""); //$NON-NLS-1$
		header.setCount(text);
	}
}
