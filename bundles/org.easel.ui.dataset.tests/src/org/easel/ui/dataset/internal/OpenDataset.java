package org.easel.ui.dataset.internal;

import java.nio.file.Path;

import org.easel.core.state.PictureState;
import org.easel.ui.EaselViews;
import org.easel.ui.OpenProjects;
import org.easel.ui.dataset.internal.arrange.Grouping;
import org.easel.ui.dataset.internal.gallery.GalleryHand;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.easel.ui.testing.Widgets;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** A small project that is open in the dataset editor, and the hands and eyes of who works with it. */
public record OpenDataset(OpenProjects projects, DatasetView view, GalleryHand hand) {

	public static OpenDataset open(Path parent) throws Exception {
		var projects = TestProject.create(parent, "cats").picture("10_cat/a.png", 64, 48, "trg, cat").picture("10_cat/b.png", 64, 64, "trg, cat, red hat")
				.picture("10_cat/c.png", 48, 64, "trg, cat").picture("dog/d.png", 64, 64, "trg, dog").picture("e.png", 32, 32, "").open();
		page().hideView(page().findView(EaselViews.DATASET));
		var view = (DatasetView) page().showView(EaselViews.DATASET);
		view.header().group(Grouping.FOLDER);
		var open = new OpenDataset(projects, view, new GalleryHand(view.gallery()));
		Conditions.await("all pictures are shown", () -> open.hand().shown().size() == 5 && open.hand().titles().size() == 3);
		open.focus();
		return open;
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** Gives the focus to the gallery. */
	public void focus() {
		view.gallery().getShell().forceActive();
		page().activate(view);
		Conditions.await("the gallery has the focus", () -> view.gallery().forceFocus() && view.gallery().isFocusControl());
	}

	/** Presses a key on the gallery. */
	public void key(int code, int keys) {
		Widgets.key(view.gallery(), code, code < 128 ? (char) code : 0, keys);
	}

	public PictureState picture(String id) {
		return projects.current().orElseThrow().state().find(id).orElseThrow();
	}

	public boolean has(String id) {
		return projects.current().orElseThrow().state().find(id).isPresent();
	}

	/** Takes the last step back, as a person does. */
	public void undo() {
		projects.undo();
	}
}
