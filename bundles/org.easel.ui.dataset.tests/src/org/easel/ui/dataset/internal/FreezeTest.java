package org.easel.ui.dataset.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.easel.core.state.PictureState;
import org.easel.ui.EaselViews;
import org.easel.ui.dataset.internal.arrange.Grouping;
import org.easel.ui.dataset.internal.gallery.GalleryHand;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.Freezes;
import org.easel.ui.testing.TestProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What takes long with many pictures is done in the background: the thread of the user interface is at nothing for more than 200 ms. */
class FreezeTest {

	private static final int PICTURES = 2_000;
	private static final int LONGEST_MILLIS = 200;

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		TestProject.closeAny();
	}

	@Test
	void manyPicturesKeepNobodyWaiting() throws Exception {
		var project = TestProject.create(folder, "many");
		project.picture("p0.png", 48, 48, "trg, cat");
		for (int i = 1; i < PICTURES; i++) {
			Files.copy(project.folder().dataset().resolve("p0.png"), project.folder().dataset().resolve("p" + i + ".png"));
			Files.writeString(project.folder().dataset().resolve("p" + i + ".txt"), "trg, " + (i % 2 == 0 ? "cat" : "dog") + ", number " + i);
		}
		var view = (DatasetView) OpenDataset.page().showView(EaselViews.DATASET);
		var hand = new GalleryHand(view.gallery());
		view.header().group(Grouping.NONE);
		try (var freezes = new Freezes(Display.getCurrent())) {
			var projects = project.open();
			Conditions.await("all are shown", 60_000, () -> hand.count() == PICTURES);
			view.header().setSearchText("cat");
			Conditions.await("half of them are found", () -> hand.count() < PICTURES && hand.count() > 0);
			view.header().setSearchText("");
			Conditions.await("all are there again", () -> hand.count() == PICTURES);
			view.gallery().chooseAll();
			view.gallery().forceFocus();
			new OpenDataset(projects, view, hand).key('5', SWT.NONE);
			Conditions.await("all are rated", () -> rated(view) == PICTURES);
			projects.undo();
			Conditions.await("none is rated", () -> rated(view) == 0);
			for (int top = 0; top < hand.height(); top += Math.max(1, hand.height() / 20)) {
				hand.scrollTo(top);
			}
			Conditions.await("it is painted", () -> hand.images() > 0);
			assertTrue(freezes.longestMillis() > 0, "it was looked at");
			assertEquals(0, freezes.longestMillis() / LONGEST_MILLIS, "computed " + freezes.longestMillis() + " ms at a time");
		}
	}

	private static long rated(DatasetView view) {
		return TestProject.projects().current().orElseThrow().state().pictures().stream().mapToInt(PictureState::rating).filter(rating -> rating == 5).count();
	}
}
