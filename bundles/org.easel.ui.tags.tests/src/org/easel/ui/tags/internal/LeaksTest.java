package org.easel.ui.tags.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.easel.ui.EaselViews;
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
	void editingAndClosingTheViewLeavesNothing() throws Exception {
		var leaks = Leaks.of(() -> {
			var tags = OpenTags.open(folder);
			tags.type("x");
			tags.awaitTags("a.png", "trg", "cat", "sitting", "x");
			tags.clickPicture("c.png", SWT.SHIFT);
			tags.command("findings");
			tags.command("history");
			tags.command("analyser");
			var page = OpenTags.page();
			page.hideView(page.findView(EaselViews.TAGS));
			page.showView(EaselViews.TAGS);
			page.hideView(page.findView(EaselViews.TAGS));
		});
		assertEquals(List.of(), leaks);
		OpenTags.page().showView(EaselViews.TAGS);
	}
}
