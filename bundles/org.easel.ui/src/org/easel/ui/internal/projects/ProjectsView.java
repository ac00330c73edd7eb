package org.easel.ui.internal.projects;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.easel.core.edit.OpenProject;
import org.easel.core.edit.StateChange;
import org.easel.ui.EaselViews;
import org.easel.ui.FolderRef;
import org.easel.ui.OpenProjects;
import org.easel.ui.ProjectObserver;
import org.easel.ui.RunRef;
import org.easel.ui.ThemeColour;
import org.easel.ui.WidgetUpdates;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** The projects that are known, and what is in the open one: its dataset's folders, its runs and their epochs. */
public final class ProjectsView extends ViewPart implements ProjectObserver {

	private TreeViewer viewer;
	private OpenProjects projects;
	private ProjectTree tree = ProjectTree.EMPTY;
	private WidgetUpdates updates;
	private RunsWatch watch;

	@Override
	public void createPartControl(Composite parent) {
		projects = getSite().getService(OpenProjects.class);
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new CurrentTree(() -> tree));
		viewer.setLabelProvider(new ProjectLabels(viewer.getControl(), () -> tree));
		ColumnViewerToolTipSupport.enableFor(viewer);
		updates = new WidgetUpdates(viewer.getControl());
		viewer.addDoubleClickListener(event -> go(viewer.getStructuredSelection().getFirstElement()));
		viewer.getControl().addDisposeListener(event -> endWatch());
		new ProjectDrops(projects, viewer).install();
		contextMenu();
		getSite().setSelectionProvider(viewer);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(viewer.getControl(), EaselViews.PROJECTS);
		ThemeColour.onChange(viewer.getControl(), () -> viewer.refresh(true));
		viewer.setInput(this);
		showKnown();
		projects.observe(viewer.getControl(), this);
	}

	private void contextMenu() {
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(each -> each.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS)));
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
	}

	/** Reads the list of known projects again. */
	void showKnown() {
		show(new ProjectTree(withOpen(projects.known()), tree.open(), tree.state(), tree.runs()));
	}

	private List<Path> withOpen(List<Path> known) {
		var open = projects.current().map(project -> project.folder().path()).filter(path -> !known.contains(path));
		return open.isEmpty() ? known : Stream.concat(open.stream(), known.stream()).toList();
	}

	private void show(ProjectTree now) {
		var folders = !now.folders().keySet().equals(tree.folders().keySet());
		var counts = folders || !now.state().equals(tree.state());
		var all = !now.known().equals(tree.known()) || !now.open().equals(tree.open()) || !now.runs().equals(tree.runs()) || folders;
		tree = now;
		if (all) {
			viewer.refresh();
		} else if (counts) {
			viewer.update(FolderRef.ALL, null);
			now.folders().keySet().forEach(folder -> viewer.update(new FolderRef(folder), null));
			now.open().ifPresent(open -> viewer.update(open.folder().path(), null));
		}
	}

	@Override
	public void opened(OpenProject project) {
		show(new ProjectTree(withOpen(projects.known()), Optional.of(project), Optional.of(project.state()), List.of()));
		viewer.expandToLevel(project.folder().path(), 1);
		endWatch();
		watch = new RunsWatch(project.folder().runs(), runs -> updates.later(() -> showRuns(project, runs)));
		watch.schedule();
	}

	private void showRuns(OpenProject project, List<RunInfo> runs) {
		if (tree.open().filter(open -> open == project).isPresent()) {
			var first = tree.runs().isEmpty();
			show(new ProjectTree(tree.known(), tree.open(), tree.state(), runs));
			if (first) {
				viewer.expandToLevel(ProjectTree.Heading.RUNS, 1);
			}
		}
	}

	@Override
	public void closed(OpenProject project) {
		endWatch();
		show(new ProjectTree(projects.known(), Optional.empty(), Optional.empty(), List.of()));
	}

	@Override
	public void changed(OpenProject project, StateChange change) {
		show(new ProjectTree(tree.known(), tree.open(), Optional.of(project.state()), tree.runs()));
	}

	private void endWatch() {
		if (watch != null) {
			watch.end();
			watch = null;
		}
	}

	/** Opens what was chosen where it can be seen. */
	private void go(Object element) {
		switch (element) {
			case Path folder when !tree.isOpen(folder) -> projects.open(folder);
			case FolderRef folder -> activate(EaselViews.DATASET);
			case RunRef run -> activate(run.epoch().isPresent() ? EaselViews.GALLERY : EaselViews.TRAINER);
			case null, default -> viewer.setExpandedState(element, !viewer.getExpandedState(element));
		}
	}

	private void activate(String view) {
		if (PlatformUI.getWorkbench().getViewRegistry().find(view) == null) {
			return;
		}
		try {
			getSite().getPage().showView(view);
		} catch (PartInitException e) {
			ILog.of(ProjectsView.class).error(e.getMessage(), e);
		}
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}
}
