package org.easel.ui.dataset.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.easel.core.edit.SetRepeats;
import org.easel.core.image.PictureSize;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.easel.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditingTest {

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

	@Test
	void numbersRateAndUndoTakesItBack() {
		dataset.hand().click("10_cat/a.png", SWT.NONE);
		dataset.hand().click("10_cat/c.png", SWT.SHIFT);
		dataset.key('4', SWT.NONE);
		Conditions.await("three are rated", () -> dataset.picture("10_cat/a.png").rating() == 4 && dataset.picture("10_cat/c.png").rating() == 4);
		dataset.key(SWT.KEYPAD_2, SWT.NONE);
		Conditions.await("the keypad rates too", () -> dataset.picture("10_cat/b.png").rating() == 2);
		dataset.undo();
		Conditions.await("one step back", () -> dataset.picture("10_cat/b.png").rating() == 4);
		dataset.undo();
		Conditions.await("back to the beginning", () -> dataset.picture("10_cat/b.png").rating() == 0);
	}

	@Test
	void picturesAreExcludedIncludedAndStarred() {
		dataset.hand().click("dog/d.png", SWT.NONE);
		dataset.key('x', SWT.NONE);
		Conditions.await("excluded", () -> !dataset.picture("dog/d.png").included());
		dataset.key('i', SWT.NONE);
		Conditions.await("included", () -> dataset.picture("dog/d.png").included());
		dataset.key('s', SWT.NONE);
		Conditions.await("starred", () -> dataset.picture("dog/d.png").marks().starred());
		dataset.key('s', SWT.NONE);
		Conditions.await("no star", () -> !dataset.picture("dog/d.png").marks().starred());
		dataset.undo();
		Conditions.await("the star is back", () -> dataset.picture("dog/d.png").marks().starred());
	}

	@Test
	void removedPicturesComeBack() {
		dataset.hand().click("10_cat/a.png", SWT.NONE);
		dataset.hand().click("10_cat/b.png", SWT.MOD1);
		dataset.key(SWT.DEL, SWT.NONE);
		Conditions.await("two are gone", () -> dataset.hand().shown().equals(List.of("e.png", "10_cat/c.png", "dog/d.png")));
		assertFalse(Files.exists(file("10_cat/a.png")));
		assertEquals(List.of(), dataset.view().chosen());
		dataset.undo();
		Conditions.await("they are back", () -> dataset.hand().shown().size() == 5);
		assertTrue(Files.exists(file("10_cat/a.png")));
	}

	@Test
	void picturesTurnAndUndoTurnsThemBack() {
		dataset.hand().click("10_cat/a.png", SWT.NONE);
		dataset.key('r', SWT.NONE);
		Conditions.await("turned", () -> dataset.picture("10_cat/a.png").size().equals(new PictureSize(48, 64)));
		dataset.key('o', SWT.NONE);
		Conditions.await("the original is back", () -> dataset.picture("10_cat/a.png").size().equals(new PictureSize(64, 48)));
		dataset.undo();
		Conditions.await("turned again", () -> dataset.picture("10_cat/a.png").size().equals(new PictureSize(48, 64)));
	}

	@Test
	void copiedPicturesArePasted() throws Exception {
		var outside = TestProject.picture(folder.resolve("outside/new.png"), 64, 64, 0.3f);
		var clipboard = new Clipboard(dataset.view().gallery().getDisplay());
		try {
			clipboard.setContents(new Object[] { new String[] { outside.toString() } }, new Transfer[] { FileTransfer.getInstance() });
			dataset.hand().click("dog/d.png", SWT.NONE);
			run("org.eclipse.ui.edit.paste");
			Conditions.await("it is in the folder of the chosen picture", () -> dataset.has("dog/new.png"));
			Conditions.await("and is shown", () -> dataset.hand().shown().contains("dog/new.png"));
			dataset.undo();
			Conditions.await("it is gone again", () -> !dataset.has("dog/new.png"));
			assertTrue(Files.exists(outside), "what was copied stays where it was");
			dataset.hand().click("10_cat/a.png", SWT.NONE);
			run("org.eclipse.ui.edit.copy");
			assertEquals(file("10_cat/a.png").toString(), ((String[]) clipboard.getContents(FileTransfer.getInstance()))[0]);
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void theChoiceFollowsAPictureToItsNewFolder() {
		dataset.hand().click("10_cat/a.png", SWT.NONE);
		dataset.projects().execute(new SetRepeats("10_cat", 4));
		Conditions.await("the folder has another name", () -> dataset.hand().titles().contains("4_cat – 4 repeats"));
		assertEquals(List.of("4_cat/a.png"), dataset.view().chosen());
		dataset.undo();
		Conditions.await("and its old one", () -> dataset.view().chosen().equals(List.of("10_cat/a.png")));
	}

	@Test
	void allAreChosenByOneCommand() throws Exception {
		run("org.eclipse.ui.edit.selectAll");
		assertEquals(5, dataset.view().chosen().size());
		dataset.key('5', SWT.NONE);
		Conditions.await("all are rated", () -> dataset.projects().current().orElseThrow().state().pictures().stream().allMatch(picture -> picture.rating() == 5));
		Widgets.key(dataset.view().gallery(), '0', '0', SWT.NONE);
		Conditions.await("and not", () -> dataset.projects().current().orElseThrow().state().pictures().stream().allMatch(picture -> picture.rating() == 0));
	}

	private Path file(String id) {
		return dataset.projects().current().orElseThrow().folder().dataset().resolve(id);
	}

	private void run(String command) throws Exception {
		dataset.focus();
		dataset.view().getSite().getService(IHandlerService.class).executeCommand(command, null);
	}
}
