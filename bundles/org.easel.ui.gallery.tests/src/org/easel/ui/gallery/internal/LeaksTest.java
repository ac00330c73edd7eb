package org.easel.ui.gallery.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
	void lookingComparingAndClosingTheViewLeavesNothing() throws Exception {
		var leaks = Leaks.of(() -> {
			var samples = OpenSamples.open(folder);
			Conditions.await("pictures are painted", () -> samples.view().canvas().kept()[0] > 0);
			samples.click(0, 2, SWT.NONE);
			samples.command("difference");
			Conditions.await("the difference is found", () -> samples.view().compare().difference().isPresent());
			samples.command("grid");
			samples.command("vote");
			var page = OpenSamples.page();
			for (int i = 0; i < 2; i++) {
				page.hideView(page.findView(EaselViews.GALLERY));
				page.showView(EaselViews.GALLERY);
			}
			page.hideView(page.findView(EaselViews.GALLERY));
		});
		assertEquals(List.of(), leaks);
		OpenSamples.page().showView(EaselViews.GALLERY);
	}
}
