package org.easel.ui.gallery.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.easel.ui.gallery.internal.compare.Mode;
import org.easel.ui.gallery.internal.compare.Pair;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.easel.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two pictures are compared in place of the grid, and the way leads back to it. */
class ComparingTest {

	@TempDir
	private Path folder;
	private OpenSamples samples;

	@BeforeEach
	void open() throws Exception {
		samples = OpenSamples.open(folder);
	}

	@AfterEach
	void close() {
		TestProject.closeAny();
	}

	private void key(int code) {
		Widgets.key(samples.view().compare().focusControl(), code, code < 128 ? (char) code : 0, SWT.NONE);
	}

	private Pair pair() {
		return samples.view().compare().pair().orElseThrow();
	}

	@Test
	void enterComparesWithTheBaseModelAndArrowsGoOn() {
		samples.click(0, 2, SWT.NONE);
		samples.key(SWT.CR, SWT.NONE);
		assertFalse(samples.view().showsGrid());
		assertEquals(new Pair(samples.cell(0, 0), samples.cell(0, 2)), pair());
		key(SWT.ARROW_DOWN);
		assertEquals(new Pair(samples.cell(1, 0), samples.cell(1, 2)), pair());
		key(SWT.ARROW_RIGHT);
		assertEquals(new Pair(samples.cell(1, 0), samples.cell(1, 3)), pair());
		key(SWT.ARROW_RIGHT);
		assertEquals(new Pair(samples.cell(1, 0), samples.cell(1, 3)), pair(), "there is no further column");
		key(SWT.ESC);
		assertTrue(samples.view().showsGrid());
		assertEquals(samples.cell(1, 0), samples.focused().orElseThrow(), "what was compared last is chosen");
	}

	@Test
	void theLineFollowsTheMouse() throws Exception {
		samples.click(0, 1, SWT.NONE);
		samples.click(0, 3, SWT.MOD1);
		samples.command("swipe");
		assertEquals(new Pair(samples.cell(0, 1), samples.cell(0, 3)), pair());
		var canvas = samples.view().compare().focusControl();
		for (var end : new double[] { 0, 1 }) {
			var event = new Event();
			event.x = (int) (end * canvas.getSize().x);
			canvas.notifyListeners(SWT.MouseMove, event);
			assertEquals(end, samples.view().compare().line(), 1e-9);
		}
	}

	@Test
	void blinkingGoesByItselfAndByHand() throws Exception {
		samples.click(0, 1, SWT.NONE);
		samples.command("blink");
		Conditions.await("the second picture is shown", samples.view().compare()::showsSecond);
		Conditions.await("the first picture is shown again", () -> !samples.view().compare().showsSecond());
		key(' ');
		assertTrue(samples.view().compare().showsSecond());
		assertEquals(Mode.BLINK, samples.view().compare().mode());
	}

	@Test
	void theDifferenceIsFound() throws Exception {
		samples.click(0, 1, SWT.NONE);
		samples.command("difference");
		Conditions.await("the difference is found", () -> samples.view().compare().difference().isPresent());
		assertTrue(samples.view().compare().difference().orElseThrow() > 0.02);
		// whole at once, as Easel writes it: the gallery looks at the folder meanwhile
		var copy = Files.copy(samples.sample(1, 1).file(), folder.resolve("copy.png"));
		Files.move(copy, samples.sample(1, 0).file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		key(SWT.ARROW_DOWN);
		Conditions.await("there is no difference", () -> samples.view().compare().difference().filter(share -> share == 0).isPresent());
	}

	@Test
	void withoutTwoPicturesTheGridStays() throws Exception {
		samples.command("swipe");
		assertTrue(samples.view().showsGrid());
	}

	@Test
	void placesAreChanged() throws Exception {
		samples.click(2, 1, SWT.NONE);
		samples.command("beside");
		samples.command("swap");
		assertEquals(new Pair(samples.cell(2, 1), samples.cell(2, 0)), pair());
		samples.command("grid");
		assertTrue(samples.view().showsGrid());
	}

	@Test
	void picturesThatGoAwayLeadBackToTheGrid() throws Exception {
		samples.click(0, 3, SWT.NONE);
		samples.command("swipe");
		Files.delete(samples.sample(0, 3).file());
		Conditions.await("the grid is shown", samples.view()::showsGrid);
	}
}
