package org.easel.ui.gallery.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.easel.core.run.RunFolder;
import org.easel.core.run.SamplePrompt;
import org.easel.core.samples.DrawnSample;
import org.easel.core.samples.SampleColumn;
import org.easel.core.samples.SampleGrid.Cell;
import org.easel.core.samples.SampleNotes;
import org.easel.ui.EaselViews;
import org.easel.ui.OpenProjects;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** A project whose pictures are shown in the gallery, and the hands and eyes of who looks at them. */
public record OpenSamples(SampledProject project, RunFolder run, OpenProjects projects, SampleGalleryView view) {

	/** Three epochs of three pictures, beside the base model. */
	public static OpenSamples open(Path parent) throws Exception {
		var project = SampledProject.create(parent);
		var run = project.run(3);
		var projects = project.project().open();
		page().hideView(page().findView(EaselViews.GALLERY));
		var open = new OpenSamples(project, run, projects, (SampleGalleryView) page().showView(EaselViews.GALLERY));
		// as it may have been left by another test
		open.view().header().setColumns(Columns.EPOCHS);
		open.await(3, 4);
		// small enough that all are in sight, whatever the window has room for
		open.view().canvas().setSide(60);
		open.focus();
		return open;
	}

	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** Waits until so many rows and columns are shown. */
	public void await(int rows, int columns) {
		Conditions.await(rows + " rows and " + columns + " columns are shown",
				() -> view.canvas().grid().rows().size() == rows && view.canvas().grid().columns().size() == columns);
	}

	/** Gives the focus to the grid. */
	public void focus() {
		view.canvas().getShell().forceActive();
		page().activate(view);
		Conditions.await("the grid has the focus", () -> view.canvas().forceFocus() && view.canvas().isFocusControl());
	}

	public SampleColumn epoch(int number) {
		return number == 0 ? SampleColumn.base("easel.small") : SampleColumn.epoch(run.name(), number);
	}

	public Cell cell(int prompt, int epoch) {
		return new Cell(SampledProject.PROMPTS.get(prompt), epoch(epoch));
	}

	public DrawnSample sample(int prompt, int epoch) {
		return view.canvas().grid().find(SampledProject.PROMPTS.get(prompt), epoch(epoch)).orElseThrow();
	}

	/** Clicks on a cell, with modifier keys. */
	public void click(int prompt, int epoch, int keys) {
		var place = view.canvas().onCanvas(cell(prompt, epoch));
		Widgets.click(view.canvas(), place.x + place.width / 2, place.y + place.height / 2, 1, keys);
	}

	/** Draws with the button down. */
	public void drag(Point from, Point to) {
		mouse(SWT.MouseDown, from, 0, SWT.NONE);
		mouse(SWT.MouseMove, new Point((from.x + to.x) / 2, (from.y + to.y) / 2), 0, SWT.NONE);
		mouse(SWT.MouseMove, to, 0, SWT.NONE);
		mouse(SWT.MouseUp, to, 0, SWT.NONE);
	}

	/** Turns the wheel at a place. */
	public void wheel(Point at, int count, int keys) {
		mouse(SWT.MouseVerticalWheel, at, count, keys);
	}

	private void mouse(int type, Point at, int count, int keys) {
		var event = new Event();
		event.button = 1;
		event.x = at.x;
		event.y = at.y;
		event.count = count;
		event.stateMask = keys;
		view.canvas().notifyListeners(type, event);
	}

	public void key(int code, int keys) {
		Widgets.key(view.canvas(), code, code < 128 ? (char) code : 0, keys);
	}

	/** Does a command as its key or menu item does. */
	public void command(String id) throws Exception {
		page().activate(view);
		view.getSite().getService(IHandlerService.class).executeCommand(id.startsWith("org.") ? id : "org.easel.ui.gallery." + id, null);
	}

	public List<Cell> chosen() {
		return view.canvas().selection().chosen();
	}

	public Optional<Cell> focused() {
		return view.canvas().selection().focus();
	}

	/** What the project's file says. */
	public SampleNotes written() {
		try {
			return SampleNotes.read(project.project().folder());
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	public static SamplePrompt prompt(int index) {
		return SampledProject.PROMPTS.get(index);
	}
}
