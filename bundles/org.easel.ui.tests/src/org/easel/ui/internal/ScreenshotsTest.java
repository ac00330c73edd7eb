package org.easel.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.easel.core.edit.Edit;
import org.easel.core.edit.Rate;
import org.easel.core.edit.RemovePictures;
import org.easel.core.edit.Rotate;
import org.easel.core.edit.Scope;
import org.easel.core.project.ProjectFolder;
import org.easel.ui.EaselViews;
import org.easel.ui.PictureRef;
import org.easel.ui.PictureSelection;
import org.easel.ui.internal.create.NewProjectWizard;
import org.easel.ui.internal.create.SampleProject;
import org.easel.ui.internal.theme.Appearance;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.Screenshot;
import org.easel.ui.testing.TestProject;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes a picture of every view and dialog with the sample project open. {@code releng/screenshots} runs it once for each theme and scale, in a workbench
 * that was started so; the pictures go where the system property {@code easel.screenshots} says. A view or a dialog more is a line more in a list.
 */
class ScreenshotsTest {

	private static final int WIDEST = 720;
	private static final int POLL_MILLIS = 50;

	/** A view, in the window as it is when this view is used. */
	private record View(String name, String id) {
	}

	/** A dialog that a command opens while a view has the focus. */
	private record Dialog(String name, String view, String command) {
	}

	private static final List<View> VIEWS = List.of(new View("start", EaselViews.START), new View("dataset", EaselViews.DATASET),
			new View("properties", "org.eclipse.ui.views.PropertySheet"), new View("judge", EaselViews.JUDGE), new View("tags", EaselViews.TAGS),
			new View("trainer", EaselViews.TRAINER), new View("gallery", EaselViews.GALLERY),
			new View("progress", "org.eclipse.ui.views.ProgressView"),
			new View("error-log", EaselViews.ERROR_LOG), new View("help", EaselViews.HELP));

	private static final List<Dialog> DIALOGS = List.of(new Dialog("project-properties", EaselViews.PROJECTS, "org.eclipse.ui.file.properties"),
			new Dialog("reset", EaselViews.DATASET, "org.easel.ui.project.reset"), new Dialog("empty-trash", EaselViews.DATASET, "org.easel.ui.project.emptyTrash"),
			new Dialog("move-to-folder", EaselViews.DATASET, "org.easel.ui.dataset.move"), new Dialog("rename-tags", EaselViews.TAGS, "org.easel.ui.tags.renameTags"),
			new Dialog("regex", EaselViews.TAGS, "org.easel.ui.tags.regex"), new Dialog("auto-label", EaselViews.TAGS, "org.easel.ui.tags.autoLabel"));

	@TempDir
	Path folder;

	private IWorkbenchWindow window;
	private Path output;

	@BeforeEach
	void open() throws Exception {
		var asked = System.getProperty("easel.screenshots", "none");
		assumeTrue(!asked.equals("none"), "Screenshots are taken by releng/screenshots alone.");
		output = Path.of(asked);
		assertEquals(System.getProperty("easel.screenshots.dark", "false"), Boolean.toString(Appearance.isDark()), "the workbench was started with the theme that is wanted");
		window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		var project = new TestProject(ProjectFolder.open(SampleProject.installed().copy(folder, new NullProgressMonitor())));
		project.open();
	}

	@AfterEach
	void close() {
		if (window != null) {
			window.getActivePage().resetPerspective();
			TestProject.closeAny();
		}
	}

	@Test
	void viewsAreDrawn() throws Exception {
		var page = window.getActivePage();
		for (var each : VIEWS) {
			if (PlatformUI.getWorkbench().getViewRegistry().find(each.id()) != null) {
				var view = page.showView(each.id());
				settle();
				choose(view);
				take(window.getShell(), each.name());
				if (each.id().equals(EaselViews.HELP)) {
					page.hideView(page.findViewReference(each.id()));
				}
			}
		}
	}

	@Test
	void dialogsAreDrawn() throws Exception {
		drawPreferences();
		drawWizard();
		something();
		for (var each : DIALOGS) {
			if (PlatformUI.getWorkbench().getViewRegistry().find(each.view()) != null) {
				draw(each);
			}
		}
	}

	/** Edits for the list of edits, and files for the trash. */
	private void something() throws Exception {
		var projects = TestProject.projects();
		var pictures = projects.current().orElseThrow().state().pictures();
		var one = Scope.of(pictures.getFirst().id());
		var edits = List.<Edit>of(new Rate(one, 4), new Rotate(one, 1), new Rotate(one, 1),
				new RemovePictures(Scope.of(pictures.getLast().id())));
		for (var edit : edits) {
			var done = projects.execute(edit);
			Conditions.await(edit.label(), done::isDone);
		}
	}

	/** A dialog has an event loop of its own: it is looked at from there. */
	private void draw(Dialog dialog) throws Exception {
		var view = window.getActivePage().showView(dialog.view());
		choose(view);
		settle();
		window.getActivePage().activate(view);
		var before = shells();
		var taken = new Throwable[1];
		var done = new boolean[1];
		Display.getCurrent().timerExec(POLL_MILLIS, new Runnable() {
			@Override
			public void run() {
				if (opened(before).isEmpty()) {
					Display.getCurrent().timerExec(POLL_MILLIS, this);
					return;
				}
				try {
					take(opened(before).iterator().next(), dialog.name());
				} catch (Exception | AssertionError e) {
					taken[0] = e;
				} finally {
					opened(before).forEach(Shell::close);
					done[0] = true;
				}
			}
		});
		run(dialog.command());
		Conditions.await(dialog.name() + " was open and is closed", () -> done[0] && opened(before).isEmpty());
		if (taken[0] != null) {
			throw new AssertionError(dialog.name() + ": " + taken[0].getMessage(), taken[0]);
		}
	}

	private void run(String command) throws CommandException {
		window.getService(IHandlerService.class).executeCommand(command, null);
	}

	private static Set<Shell> shells() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).collect(Collectors.toSet());
	}

	private static Set<Shell> opened(Set<Shell> before) {
		var now = shells();
		now.removeAll(before);
		return now;
	}

	/** A picture, where the view has pictures to choose from. */
	private static void choose(IViewPart view) {
		var provider = view.getSite().getSelectionProvider();
		if (provider instanceof PictureSelection) {
			settle();
			provider.setSelection(new StructuredSelection(new PictureRef("balloon.png")));
		}
	}

	private void drawWizard() throws Exception {
		var wizard = new NewProjectWizard();
		wizard.init(PlatformUI.getWorkbench(), null);
		wizard.start(List.of(folder.resolve(SampleProject.FOLDER).resolve("dataset")));
		var dialog = new WizardDialog(window.getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			take(dialog.getShell(), "new-project");
			dialog.showPage(wizard.getPages()[1]);
			take(dialog.getShell(), "new-project-pictures");
		} finally {
			dialog.close();
		}
	}

	private void drawPreferences() throws Exception {
		for (var each : Map.of("org.easel.ui.preferences", "preferences", "org.easel.ui.preferences.appearance", "preferences-appearance",
				"org.eclipse.ui.preferencePages.Keys", "preferences-keys").entrySet()) {
			var dialog = PreferencesUtil.createPreferenceDialogOn(window.getShell(), each.getKey(), null, null);
			dialog.setBlockOnOpen(false);
			dialog.open();
			try {
				take(dialog.getShell(), each.getValue());
			} finally {
				dialog.close();
			}
		}
	}

	/** The picture must show something, and be as light or dark as it should. */
	private void take(Control control, String name) throws Exception {
		control.getShell().forceActive();
		settle();
		var shot = Screenshot.of(control);
		var scale = Display.getCurrent().getPrimaryMonitor().getZoom() >= 200 ? "-2x" : "";
		shot.save(output.resolve(name + (Appearance.isDark() ? "-dark" : "-light") + scale + ".png"), WIDEST);
		assertTrue(shot.drawn() > 0.01, name + " is blank");
		assertTrue(Appearance.isDark() == shot.brightness() < 0.5, name + " has a brightness of " + shot.brightness());
	}

	/** Waits until the jobs that views started are done, and what they show is drawn. */
	private static void settle() {
		Conditions.await("the views have what they show", () -> Arrays.stream(Job.getJobManager().find(null))
				.noneMatch(job -> job.getState() == Job.RUNNING && !job.isSystem()));
		var quiet = new boolean[1];
		Display.getCurrent().timerExec(2_500, () -> quiet[0] = true);
		Conditions.await("what is shown is drawn", () -> quiet[0]);
	}
}
