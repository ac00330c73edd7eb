package org.easel.ui.dataset.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.easel.ui.EaselViews;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.Leaks;
import org.easel.ui.testing.TestProject;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaksTest {

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		TestProject.closeAny();
	}

	@Test
	void showingPicturesAndClosingTheViewLeavesNothing() throws Exception {
		var leaks = Leaks.of(() -> {
			var dataset = OpenDataset.open(folder);
			Conditions.await("thumbnails are painted", () -> dataset.hand().images() > 0);
			dataset.hand().click("10_cat/b.png", SWT.NONE);
			dataset.view().picture().toggleActualSize();
			var images = dataset.hand().images();
			assertTrue(images <= 5, () -> images + " images of 5 pictures");
			var page = OpenDataset.page();
			for (int i = 0; i < 2; i++) {
				page.hideView(page.findView(EaselViews.DATASET));
				page.showView(EaselViews.DATASET);
			}
			page.hideView(page.findView(EaselViews.DATASET));
		});
		assertEquals(List.of(), leaks);
		OpenDataset.page().showView(EaselViews.DATASET);
	}
}
