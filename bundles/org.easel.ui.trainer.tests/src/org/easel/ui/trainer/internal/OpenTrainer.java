package org.easel.ui.trainer.internal;

import java.nio.file.Path;
import java.util.Arrays;

import org.easel.core.project.ProjectFolder;
import org.easel.ui.EaselViews;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.easel.ui.testing.Widgets;
import org.easel.ui.trainer.internal.desk.Outlook;
import org.easel.ui.trainer.internal.runs.RunsPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** A small project that is open in the trainer, and the hands and eyes of who works with it. */
public record OpenTrainer(ProjectFolder project, TrainerView view) {

	/** Four pictures; the settings of the next run are known. */
	public static OpenTrainer open(Path parent) throws Exception {
		var project = TestProject.create(parent, "cats");
		for (var name : new String[] { "a", "b", "c", "d" }) {
			project.picture(name + ".png", 64, 64, "trg, cat " + name);
		}
		project.open();
		return show(project.folder());
	}

	/** The view for the project that is open. */
	public static OpenTrainer show(ProjectFolder project) throws Exception {
		page().hideView(page().findView(EaselViews.TRAINER));
		var open = new OpenTrainer(project, (TrainerView) page().showView(EaselViews.TRAINER));
		Conditions.await("the run is planned", () -> open.view().desk().outlook().isPresent() && !open.view().desk().models().isEmpty());
		return open;
	}

	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** The page of runs. */
	public RunsPage runs() {
		return view.runs();
	}

	/** What the choices come to. */
	public Outlook outlook() {
		return view.desk().outlook().orElseThrow();
	}

	/** The field of a setting. */
	public Control field(String id) {
		return view.form().field(id).orElseThrow(() -> new AssertionError("no field for " + id));
	}

	/** Types into the field of a setting. */
	public void type(String id, String text) {
		((Text) field(id)).setText(text);
	}

	/** Switches the tick of a setting. */
	public void tick(String id) {
		var button = (Button) field(id);
		button.setSelection(!button.getSelection());
		button.notifyListeners(SWT.Selection, new Event());
	}

	/** Chooses the optimizer. */
	public void optimizer(String label) {
		var combo = combo(label);
		combo.select(Arrays.asList(combo.getItems()).indexOf(label));
		combo.notifyListeners(SWT.Selection, new Event());
		Conditions.await("the form is of " + label, () -> view.desk().outlook().filter(outlook -> outlook.choices().equals(view.desk().choices())).isPresent());
	}

	private Combo combo(String item) {
		return Widgets.all(view.form().control(), Combo.class).filter(combo -> Arrays.asList(combo.getItems()).contains(item)).findFirst()
				.orElseThrow(() -> new AssertionError("no list offers " + item));
	}

	/** Waits until all that was typed is planned. */
	public void planned() {
		Conditions.await("what was typed is planned", () -> view.desk().outlook().filter(outlook -> outlook.choices().equals(view.desk().choices())).isPresent());
	}

	/** Makes a command of the trainer, as its key and its menu do. */
	public void command(TrainerVerb verb) throws Exception {
		view.getSite().getService(IHandlerService.class).executeCommand(verb.command(), null);
	}
}
