package org.easel.ui.gallery.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.OptionalInt;

import org.easel.core.samples.SampleColumn;
import org.easel.core.samples.SampleFiles;
import org.easel.core.samples.SampleGrid.Cell;
import org.easel.ui.EaselViews;
import org.easel.ui.RunRef;
import org.easel.ui.gallery.internal.grid.Detail;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.easel.ui.testing.Widgets;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures come, are moved, made larger and chosen, by mouse and keyboard. */
class LookingTest {

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

	@Test
	void theBaseModelStandsFirstAndPicturesArePainted() {
		assertEquals(List.of(samples.epoch(0), samples.epoch(1), samples.epoch(2), samples.epoch(3)), samples.view().canvas().grid().columns());
		Conditions.await("pictures are painted", () -> samples.view().canvas().kept()[0] >= 6);
		assertEquals("Base model", samples.view().titles().title(samples.epoch(0)));
		assertEquals("loss 0.5000", samples.view().titles().subtitle(samples.epoch(2)));
	}

	@Test
	void picturesAppearWhileTheRunGoesOn() throws Exception {
		SampledProject.epoch(samples.run(), 4, true);
		samples.await(3, 5);
		var before = samples.sample(0, 4);
		samples.click(0, 4, SWT.NONE);
		SampledProject.draw(before.file(), SampledProject.PROMPTS.getFirst(), 9);
		Files.setLastModifiedTime(before.file(), FileTime.fromMillis(before.stamp().modified() + 3000));
		Conditions.await("a picture that was drawn anew is another one", () -> !samples.sample(0, 4).equals(before));
		assertEquals(List.of(samples.cell(0, 4)), samples.chosen(), "and stays chosen");
	}

	@Test
	void clicksAndKeysChoose() {
		samples.click(0, 1, SWT.NONE);
		samples.click(1, 2, SWT.MOD1);
		assertEquals(List.of(samples.cell(0, 1), samples.cell(1, 2)), samples.chosen());
		samples.click(1, 1, SWT.NONE);
		samples.click(2, 2, SWT.SHIFT);
		assertEquals(4, samples.chosen().size());
		samples.key(SWT.HOME, SWT.MOD1);
		assertEquals(List.of(samples.cell(0, 0)), samples.chosen());
		samples.key(SWT.ARROW_RIGHT, SWT.NONE);
		samples.key(SWT.ARROW_DOWN, SWT.NONE);
		assertEquals(List.of(samples.cell(1, 1)), samples.chosen());
		samples.key(SWT.ARROW_DOWN, SWT.SHIFT);
		assertEquals(List.of(samples.cell(1, 1), samples.cell(2, 1)), samples.chosen());
		samples.key(SWT.ESC, SWT.NONE);
		assertEquals(List.of(), samples.chosen());
		samples.key(SWT.END, SWT.MOD1);
		assertEquals(samples.cell(2, 3), samples.focused().orElseThrow());
	}

	@Test
	void headersChooseRowsAndColumns() {
		var canvas = samples.view().canvas();
		var place = canvas.onCanvas(samples.cell(0, 2));
		Widgets.click(canvas, place.x + 5, 5, 1, SWT.NONE);
		assertEquals(List.of(samples.cell(0, 2), samples.cell(1, 2), samples.cell(2, 2)), samples.chosen());
		Widgets.click(canvas, 5, place.y + 5, 1, SWT.NONE);
		assertEquals(4, samples.chosen().size());
	}

	@Test
	void wheelAndDragZoomAndMoveAllCells() {
		var canvas = samples.view().canvas();
		canvas.setSide(300);
		var room = canvas.cells();
		var middle = new Point(room.x + room.width / 2, room.y + room.height / 2);
		var under = canvas.cellAt(middle.x, middle.y).orElseThrow();
		samples.wheel(middle, 1, SWT.MOD1);
		assertTrue(canvas.side() > 300);
		assertEquals(under, canvas.cellAt(middle.x, middle.y).orElseThrow(), "what is under the pointer stays there");
		var place = canvas.onCanvas(samples.cell(0, 0));
		samples.drag(middle, new Point(middle.x + 60, middle.y + 40));
		var moved = canvas.onCanvas(samples.cell(0, 0));
		assertEquals(new Point(place.x + 60, place.y + 40), new Point(moved.x, moved.y));
		assertEquals(List.of(), samples.chosen(), "a drag is no click");
	}

	@Test
	void allPicturesShowTheSameDetail() throws Exception {
		var canvas = samples.view().canvas();
		var place = canvas.onCanvas(samples.cell(0, 1));
		samples.wheel(new Point(place.x + 10, place.y + 10), 3, SWT.MOD3);
		assertFalse(canvas.detail().isWhole());
		var before = canvas.detail();
		samples.drag(new Point(place.x + 80, place.y + 80), new Point(place.x + 20, place.y + 50));
		assertNotEquals(before, canvas.detail());
		assertEquals(before.factor(), canvas.detail().factor());
		samples.command("whole");
		assertEquals(Detail.WHOLE, canvas.detail());
		samples.command("detailLarger");
		assertEquals(1.4, canvas.detail().factor(), 1e-9);
	}

	@Test
	void propertiesTellWhatWasAskedFor() {
		samples.click(2, 3, SWT.NONE);
		var selection = (IStructuredSelection) samples.view().getSite().getSelectionProvider().getSelection();
		var source = Adapters.adapt(selection.getFirstElement(), IPropertySource.class);
		assertEquals("trg, dog", source.getPropertyValue("Prompt"));
		assertEquals("3", source.getPropertyValue("Seed"));
		assertEquals("64 x 48", source.getPropertyValue("Size"));
		assertEquals("Epoch 3", source.getPropertyValue("By"));
	}

	@Test
	void runsStandBesideOneAnotherAndTheNavigatorChoosesOne() throws Exception {
		var other = samples.project().run(2);
		Conditions.await("the other run is offered", () -> samples.view().header().offered().contains(other.name()));
		samples.view().header().toggleBeside(other.name());
		samples.await(3, 6);
		samples.view().header().setColumns(Columns.RUNS);
		samples.await(3, 3);
		assertEquals("Epoch 2 of 0002-adamw", samples.view().titles().full(SampleColumn.epoch(other.name(), 2)));
		samples.view().header().setColumns(Columns.EPOCHS);
		var projects = OpenSamples.page().showView(EaselViews.PROJECTS);
		Conditions.await("the navigator knows the run and chooses its second epoch", () -> {
			projects.getSite().getSelectionProvider().setSelection(new StructuredSelection(new RunRef(other, OptionalInt.of(2))));
			return samples.chosen().size() == 3;
		});
		assertEquals(SampleColumn.epoch(other.name(), 2), samples.focused().orElseThrow().column());
		samples.await(3, 3);
	}

	@Test
	void strengthsOfAnEpochStandSideBySide() throws Exception {
		var weak = new SampleColumn(samples.run().name(), 3, 0.5);
		var prompt = SampledProject.PROMPTS.getFirst();
		var file = SampleFiles.again(samples.run(), weak, prompt);
		TestProject.picture(file, 64, 64, 0.3f);
		SampledProject.tell(file, prompt);
		samples.view().header().setColumns(Columns.STRENGTHS);
		Conditions.await("half the strength is shown", () -> samples.view().canvas().grid().find(prompt, weak).isPresent());
		assertEquals(List.of(samples.epoch(0), weak, samples.epoch(3)), samples.view().canvas().grid().columns());
		assertEquals("Strength 0.5", samples.view().titles().title(weak));
		samples.view().canvas().choose(List.of(new Cell(prompt, weak)));
		assertEquals(1, samples.view().chosen().size());
	}

	@Test
	void theSearchLeavesRowsOut() {
		samples.view().header().search().setText("CAT mat");
		samples.await(2, 4);
		samples.view().header().search().setText("horse");
		samples.await(0, 4);
		samples.view().header().search().setText("");
		samples.await(3, 4);
	}
}
