package org.easel.ui.dataset.internal.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.OptionalDouble;

import org.easel.core.image.PictureSize;
import org.easel.ui.dataset.internal.OpenDataset;
import org.easel.ui.dataset.internal.gallery.GalleryHand;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.easel.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CuttingTest {

	@TempDir
	private Path folder;
	private OpenDataset dataset;
	private PictureCanvas canvas;

	@BeforeEach
	void open() throws Exception {
		dataset = OpenDataset.open(folder);
		canvas = dataset.view().picture().canvas();
		dataset.hand().click("10_cat/b.png", SWT.NONE);
		Conditions.await("the picture is read", canvas::isLoaded);
	}

	@AfterEach
	void close() {
		TestProject.closeAny();
	}

	private PictureSize size() {
		return dataset.picture("10_cat/b.png").size();
	}

	@Test
	void aFrameIsDrawnAndThePictureIsCut() {
		dataset.key('c', SWT.NONE);
		assertTrue(canvas.crop().isPresent(), "C begins to cut");
		canvas.crop().get().setFrame(CropFrame.whole(size(), OptionalDouble.empty()));
		var place = canvas.picturePlace().orElseThrow();
		GalleryHand.drag(canvas, at(0.25, 0.25), at(0.75, 0.5));
		var frame = canvas.crop().get().frame();
		assertEquals(32, frame.width(), 1, () -> frame + " in " + place);
		assertEquals(16, frame.height(), 1);
		Widgets.key(canvas, SWT.CR, SWT.CR, SWT.NONE);
		Conditions.await("it is cut", () -> size().equals(frame.size()));
		assertTrue(canvas.crop().isEmpty(), "the frame is gone");
		dataset.undo();
		Conditions.await("it is whole again", () -> size().equals(new PictureSize(64, 64)));
	}

	@Test
	void keysMoveTheFrameAndEscapeLeavesThePicture() {
		dataset.view().picture().beginCrop();
		canvas.crop().get().setFrame(CropFrame.whole(size(), OptionalDouble.empty()).spanning(10, 10, 30, 30));
		Widgets.key(canvas, SWT.ARROW_RIGHT, (char) 0, SWT.SHIFT);
		Widgets.key(canvas, SWT.ARROW_DOWN, (char) 0, SWT.NONE);
		Widgets.key(canvas, SWT.ARROW_RIGHT, (char) 0, SWT.MOD1);
		assertEquals(new Rectangle(20, 11, 21, 20), canvas.crop().get().frame().area());
		Widgets.key(canvas, SWT.ESC, SWT.ESC, SWT.NONE);
		assertTrue(canvas.crop().isEmpty());
		assertEquals(new PictureSize(64, 64), size());
	}

	@Test
	void aHundredPercentIsAPixelForAPixel() {
		dataset.view().picture().toggleActualSize();
		var place = canvas.picturePlace().orElseThrow();
		assertEquals(64 * 100 / canvas.zoom(), place.width);
		dataset.view().picture().toggleActualSize();
		assertTrue(canvas.picturePlace().orElseThrow().width > place.width, "a small picture is blown up to fit");
	}

	@Test
	void anotherPictureEndsTheCut() {
		dataset.view().picture().beginCrop();
		dataset.hand().click("10_cat/a.png", SWT.NONE);
		assertTrue(canvas.crop().isEmpty());
	}

	private Point at(double x, double y) {
		var place = canvas.picturePlace().orElseThrow();
		return new Point(place.x + (int) (place.width * x), place.y + (int) (place.height * y));
	}
}
