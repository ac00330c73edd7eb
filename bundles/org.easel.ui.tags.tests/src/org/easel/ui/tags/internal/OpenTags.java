package org.easel.ui.tags.internal;

import java.nio.file.Path;
import java.util.List;

import org.easel.core.state.PictureState;
import org.easel.ui.EaselViews;
import org.easel.ui.OpenProjects;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.easel.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** A small project that is open in the tag editor, and the hands and eyes of who works with it. */
public record OpenTags(OpenProjects projects, TagEditorView view) {

	/** The pictures: a.png to e.png, of which e.png has no caption. */
	public static OpenTags open(Path parent) throws Exception {
		var projects = TestProject.create(parent, "cats").picture("a.png", 64, 64, "trg, cat, sitting").picture("b.png", 64, 64, "trg, cat, red hat")
				.picture("c.png", 64, 64, "trg, cat, red hat").picture("d.png", 64, 64, "trg, dog, standing").picture("e.png", 64, 64, "").open();
		page().hideView(page().findView(EaselViews.TAGS));
		var open = new OpenTags(projects, (TagEditorView) page().showView(EaselViews.TAGS));
		Conditions.await("all pictures are shown, the first one is selected", () -> open.view().desk().look().shown().size() == 5 && open.selected().equals(List.of("a.png")));
		return open;
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	public List<String> selected() {
		return view.desk().chosenIds();
	}

	public List<String> shown() {
		return view.desk().look().shown().stream().map(PictureState::id).toList();
	}

	public PictureState picture(String id) {
		return projects.current().orElseThrow().state().find(id).orElseThrow();
	}

	/** The captions of all pictures with their modes, to compare before and after. */
	public List<String> captions() {
		return projects.current().orElseThrow().state().pictures().stream().map(each -> each.id() + ": " + each.caption().mode() + " " + each.caption().text()).toList();
	}

	public List<String> tags(String id) {
		return picture(id).tags();
	}

	/** The chips as they are shown. */
	public List<String> chips() {
		return view.caption().chips().tags();
	}

	/** Waits until a picture has these tags in this order, and its chips too if it is selected alone. */
	public void awaitTags(String id, String... tags) {
		var wanted = List.of(tags);
		Conditions.await(id + " has " + wanted + ", not " + tags(id), () -> tags(id).equals(wanted) && (!selected().equals(List.of(id)) || chips().equals(wanted)));
	}

	/** Clicks a chip. */
	public void clickChip(String tag, int keys) {
		var place = view.caption().chips().place(chips().indexOf(tag));
		focus(view.caption().chips().control());
		Widgets.click(view.caption().chips().control(), place.x + 4, place.y + 4, 1, keys);
	}

	/** Clicks a picture at the left. */
	public void clickPicture(String id, int keys) {
		var place = view.strip().place(shown().indexOf(id));
		focus(view.strip().control());
		Widgets.click(view.strip().control(), place.x + place.width / 2, place.y + place.height / 2, 1, keys);
	}

	/** Types tags into the field and presses Enter. */
	public void type(String tags) {
		var text = view.caption().entry().control();
		focus(text);
		text.setText(tags);
		enter(text);
	}

	/** Presses Enter in a field, as the traversal that SWT makes of it and then as the selection. */
	public static void enter(Text text) {
		text.traverse(SWT.TRAVERSE_RETURN);
		text.notifyListeners(SWT.DefaultSelection, new Event());
	}

	/** Gives a control the focus, and waits until it has it. */
	public void focus(Control control) {
		control.getShell().forceActive();
		page().activate(view);
		Conditions.await("the focus", () -> control.forceFocus() && control.isFocusControl());
	}

	/** Waits until a control of a dialog has the focus. */
	public void awaitFocus(Control control) {
		Conditions.await("the focus", () -> control.forceFocus() && control.isFocusControl());
	}

	/** Makes a command of the tag editor, as its key and its menu do. */
	public void command(String name) throws Exception {
		view.getSite().getService(IHandlerService.class).executeCommand("org.easel.ui.tags." + name, null);
	}

	/** Takes the last step back, as a person does. */
	public void undo() {
		projects.undo();
	}
}
