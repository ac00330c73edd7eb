package org.easel.ui.dataset.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.easel.ui.PictureTransfer;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.Drops;
import org.easel.ui.testing.TestProject;
import org.easel.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropsTest {

	@TempDir
	private Path folder;
	private OpenDataset dataset;

	@BeforeEach
	void open() throws Exception {
		dataset = OpenDataset.open(folder);
	}

	@AfterEach
	void close() {
		TestProject.closeAny();
	}

	/** A place beside the pictures of a folder. */
	private int besideFolder(String name) {
		var gallery = dataset.view().gallery();
		for (int y = 0; y < gallery.getClientArea().height; y++) {
			if (gallery.folderAt(y).filter(name::equals).isPresent()) {
				return y + 1;
			}
		}
		throw new AssertionError(name + " is not in sight");
	}

	@Test
	void filesOfAFileManagerComeIntoTheFolderBelowTheMouse() throws Exception {
		var picture = TestProject.picture(folder.resolve("outside/new.png"), 64, 64, 0.3f);
		Files.writeString(folder.resolve("outside/new.txt"), "trg, bird");
		assertEquals(DND.DROP_COPY, Drops.files(dataset.view().gallery(), 4, besideFolder("10_cat"), picture));
		Conditions.await("it is in", () -> dataset.has("10_cat/new.png"));
		assertEquals(List.of("trg", "bird"), dataset.picture("10_cat/new.png").tags());
		assertTrue(Files.exists(picture), "it is copied");
		dataset.undo();
		Conditions.await("it is out again", () -> !dataset.has("10_cat/new.png"));
	}

	@Test
	void aFolderBringsItsOwnFolders() throws Exception {
		TestProject.picture(folder.resolve("outside/5_bird/one.png"), 64, 64, 0.3f);
		Drops.files(dataset.view().gallery(), 4, besideFolder("."), folder.resolve("outside"));
		Conditions.await("the folder is in", () -> dataset.has("5_bird/one.png"));
	}

	@Test
	void picturesMoveToAnotherFolder() {
		dataset.hand().click("10_cat/a.png", SWT.NONE);
		int said = Drops.drop(dataset.view().gallery(), null, 4, besideFolder("."), new PictureTransfer(), new PictureTransfer.Pictures(List.of("10_cat/a.png")));
		assertEquals(DND.DROP_MOVE, said);
		Conditions.await("it has moved", () -> dataset.has("a.png"));
		Conditions.await("it is still chosen", () -> dataset.view().chosen().equals(List.of("a.png")));
	}

	@Test
	void nothingIsTakenWhereNoProjectIsOpen() throws Exception {
		var picture = TestProject.picture(folder.resolve("outside/new.png"), 64, 64, 0.3f);
		TestProject.closeAny();
		assertEquals(DND.DROP_NONE, Drops.files(dataset.view().gallery(), 4, 4, picture));
	}

	@Test
	void theMenuHasEachCommandOnce() {
		dataset.hand().click("10_cat/a.png", SWT.NONE);
		for (int i = 0; i < 2; i++) {
			var shown = Widgets.shown(dataset.view().gallery().getMenu()).stream().filter(text -> !text.isEmpty()).toList();
			assertEquals(shown.stream().distinct().toList(), shown);
			assertTrue(shown.size() > 10, shown::toString);
		}
	}
}
