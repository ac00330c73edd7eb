package org.easel.ui.dataset.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.easel.ui.PictureRef;
import org.easel.ui.dataset.internal.arrange.Grouping;
import org.easel.ui.dataset.internal.gallery.GalleryHand;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.easel.ui.testing.Widgets;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoosingTest {

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

	private List<String> chosen() {
		return dataset.view().chosen();
	}

	@Test
	void aClickChoosesAndTheWorkbenchKnows() {
		dataset.hand().click("10_cat/b.png", SWT.NONE);
		assertEquals(List.of("10_cat/b.png"), chosen());
		assertEquals(new StructuredSelection(new PictureRef("10_cat/b.png")), OpenDataset.page().getSelection());
		dataset.hand().click("dog/d.png", SWT.NONE);
		assertEquals(List.of("dog/d.png"), chosen());
	}

	@Test
	void controlAddsAndShiftReaches() {
		dataset.hand().click("e.png", SWT.NONE);
		dataset.hand().click("10_cat/b.png", SWT.MOD1);
		assertEquals(List.of("e.png", "10_cat/b.png"), chosen());
		dataset.hand().click("dog/d.png", SWT.SHIFT);
		assertEquals(List.of("10_cat/b.png", "10_cat/c.png", "dog/d.png"), chosen());
		dataset.hand().click("10_cat/c.png", SWT.MOD1);
		assertEquals(List.of("10_cat/b.png", "dog/d.png"), chosen());
	}

	@Test
	void aBandChoosesWhatItTouches() {
		var first = dataset.hand().cell("10_cat/a.png");
		var second = dataset.hand().cell("10_cat/b.png");
		GalleryHand.drag(dataset.view().gallery(), new Point(first.x - 2, first.y - 2), new Point(second.x + 20, second.y + 20));
		assertEquals(List.of("10_cat/a.png", "10_cat/b.png"), chosen());
	}

	@Test
	void aClickOnATitleChoosesItsGroup() {
		var first = dataset.hand().cell("10_cat/a.png");
		GalleryHand.drag(dataset.view().gallery(), new Point(first.x + 20, first.y - 20), new Point(first.x + 20, first.y - 20));
		assertEquals(List.of("10_cat/a.png", "10_cat/b.png", "10_cat/c.png"), chosen());
	}

	@Test
	void keysGoThroughThePictures() {
		dataset.key(SWT.HOME, SWT.NONE);
		assertEquals(List.of("e.png"), chosen());
		dataset.key(SWT.ARROW_DOWN, SWT.NONE);
		assertEquals(List.of("10_cat/a.png"), chosen());
		dataset.key(SWT.ARROW_RIGHT, SWT.SHIFT);
		assertEquals(List.of("10_cat/a.png", "10_cat/b.png"), chosen());
		dataset.key(SWT.END, SWT.NONE);
		assertEquals(List.of("dog/d.png"), chosen());
		dataset.key(SWT.ESC, SWT.NONE);
		assertEquals(List.of(), chosen());
	}

	@Test
	void enterShowsThePictureLargeAndEscapeGoesBack() {
		dataset.hand().click("10_cat/b.png", SWT.NONE);
		dataset.key(SWT.CR, SWT.NONE);
		Conditions.await("the picture fills the view", () -> dataset.view().gallery().getSize().x == 0 && dataset.view().picture().getSize().x > 300);
		Widgets.key(dataset.view().picture().focusControls().getFirst(), SWT.ARROW_RIGHT, (char) 0, SWT.NONE);
		assertEquals(List.of("10_cat/c.png"), chosen());
		Widgets.key(dataset.view().picture().focusControls().getFirst(), SWT.ESC, SWT.ESC, SWT.NONE);
		Conditions.await("the gallery is back", () -> dataset.view().gallery().getSize().x > 100);
		assertTrue(dataset.hand().cell("10_cat/c.png").y >= 0, "with the picture in sight");
	}

	@Test
	void searchNarrowsAsItIsTypedAndSaysWhatIsWrong() {
		var header = dataset.view().header();
		header.search().setText("cat -\"red hat\"");
		Conditions.await("two cats have no hat", () -> dataset.hand().shown().equals(List.of("10_cat/a.png", "10_cat/c.png")));
		header.search().setText("cat rating>=");
		Conditions.await("it is said what is wrong", () -> !header.wrong().isEmpty());
		assertEquals(2, dataset.hand().shown().size(), "what was found last stays");
		header.search().setText("");
		Conditions.await("all are shown", () -> dataset.hand().shown().size() == 5);
		assertEquals("", header.wrong());
	}

	@Test
	void numbersInTheSearchRateNothing() {
		dataset.hand().click("10_cat/b.png", SWT.NONE);
		dataset.view().find();
		Conditions.await("the search has the focus", () -> dataset.view().header().search().isFocusControl());
		Widgets.key(dataset.view().header().search(), '4', '4', SWT.NONE);
		dataset.focus();
		dataset.key('2', SWT.NONE);
		Conditions.await("the 2 came after the 4", () -> dataset.picture("10_cat/b.png").rating() == 2);
		dataset.undo();
		Conditions.await("there was one step only", () -> dataset.picture("10_cat/b.png").rating() == 0);
	}

	@Test
	void revealTakesASearchAwayThatHidesThePicture() {
		dataset.view().header().search().setText("dog");
		Conditions.await("only the dog", () -> dataset.hand().shown().equals(List.of("dog/d.png")));
		dataset.view().reveal(List.of("10_cat/c.png"));
		Conditions.await("the cat is chosen", () -> chosen().equals(List.of("10_cat/c.png")));
		assertEquals("", dataset.view().header().search().getText());
	}

	@Test
	void groupsFollowTheChoice() {
		dataset.view().header().group(Grouping.RATING);
		Conditions.await("one group", () -> dataset.hand().titles().equals(List.of("Not rated")));
		assertTrue(dataset.view().gallery().folderAt(30).isEmpty(), "groups by rating are no folders");
	}
}
