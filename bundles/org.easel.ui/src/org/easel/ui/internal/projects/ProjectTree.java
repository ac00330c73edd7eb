package org.easel.ui.internal.projects;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.easel.core.dataset.FolderName;
import org.easel.core.edit.OpenProject;
import org.easel.core.state.DatasetState;
import org.easel.core.state.PictureState;
import org.easel.ui.FolderRef;
import org.easel.ui.RunRef;
import org.eclipse.jface.viewers.ITreeContentProvider;

/**
 * What the tree of projects shows at one moment: paths of known projects; below the open one its dataset with folders, and its runs with epochs.
 *
 * @param known projects, the last opened first
 * @param open the open one
 * @param state of the open one
 * @param runs of the open one
 */
record ProjectTree(List<Path> known, Optional<OpenProject> open, Optional<DatasetState> state, List<RunInfo> runs) implements ITreeContentProvider {

	/** The node above a project's runs. */
	enum Heading {
		RUNS
	}

	ProjectTree {
		known = List.copyOf(known);
		runs = List.copyOf(runs);
	}

	/** Nothing known, nothing open. */
	static final ProjectTree EMPTY = new ProjectTree(List.of(), Optional.empty(), Optional.empty(), List.of());

	boolean isOpen(Path folder) {
		return open.filter(project -> project.folder().path().equals(folder)).isPresent();
	}

	/** Pictures of each folder of the dataset. */
	Map<String, Long> folders() {
		return state.map(now -> now.pictures().stream().collect(Collectors.groupingBy(PictureState::folder, TreeMap::new, Collectors.counting())))
				.orElseGet(TreeMap::new);
	}

	/** How often an epoch sees the pictures of a folder; 0 where its name does not say. */
	static int repeats(String folder) {
		return FolderName.of(folder.substring(folder.lastIndexOf('/') + 1)).repeats();
	}

	Optional<RunInfo> run(RunRef ref) {
		return runs.stream().filter(info -> info.run().run().equals(ref.run())).findFirst();
	}

	Optional<RunInfo.Epoch> epoch(RunRef ref) {
		return run(ref).flatMap(info -> info.epochs().stream().filter(epoch -> epoch.run().equals(ref)).findFirst());
	}

	@Override
	public Object[] getElements(Object input) {
		return known.toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return switch (parent) {
			case Path folder when isOpen(folder) -> runs.isEmpty() ? new Object[] { FolderRef.ALL } : new Object[] { FolderRef.ALL, Heading.RUNS };
			case FolderRef folder when folder.equals(FolderRef.ALL) -> folders().size() < 2 && folders().containsKey(PictureState.ROOT) ? new Object[0]
					: folders().keySet().stream().map(FolderRef::new).toArray();
			case Heading heading -> runs.stream().map(RunInfo::run).toArray();
			case RunRef run when run.epoch().isEmpty() -> run(run).map(info -> info.epochs().stream().map(RunInfo.Epoch::run).toArray()).orElse(new Object[0]);
			default -> new Object[0];
		};
	}

	@Override
	public Object getParent(Object element) {
		Function<OpenProject, Object> project = each -> each.folder().path();
		return switch (element) {
			case FolderRef folder when folder.equals(FolderRef.ALL) -> open.map(project).orElse(null);
			case FolderRef folder -> FolderRef.ALL;
			case Heading heading -> open.map(project).orElse(null);
			case RunRef run -> run.epoch().isEmpty() ? Heading.RUNS : run(run).map(RunInfo::run).orElse(null);
			default -> null;
		};
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}
}
