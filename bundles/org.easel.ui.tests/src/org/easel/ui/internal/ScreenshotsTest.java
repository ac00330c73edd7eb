package org.easel.ui.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.easel.core.project.ProjectFolder;
import org.easel.ui.EaselViews;
import org.easel.ui.ThemeColour;
import org.easel.ui.internal.create.NewProjectWizard;
import org.easel.ui.internal.create.SampleProject;
import org.easel.ui.internal.theme.Appearance;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.Screenshot;
import org.easel.ui.testing.TestProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Opens every view with the sample project, light and dark, and takes a picture of it. {@code releng/screenshots} runs it at scale 1 and 2 for the pages
 * of the README; the pictures go where the system property {@code easel.screenshots} says.
 */
class ScreenshotsTest {

	private static final int WIDEST = 960;
	private static final List<String> VIEWS = List.of(EaselViews.START, EaselViews.DATASET, EaselViews.TAGS, EaselViews.TRAINER, EaselViews.GALLERY, EaselViews.HELP,
			EaselViews.ERROR_LOG);

	@TempDir
	Path folder;

	private IWorkbenchWindow window;
	private Path output;

	@BeforeEach
	void open() throws Exception {
		var asked = System.getProperty("easel.screenshots", "none");
		assumeTrue(!asked.equals("none"), "Screenshots are taken by releng/screenshots alone.");
		window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		output = Path.of(asked);
		new TestProject(ProjectFolder.open(SampleProject.installed().copy(folder, new NullProgressMonitor()))).open();
	}

	@AfterEach
	void close() {
		if (window == null) {
			return;
		}
		window.getActivePage().resetPerspective();
		TestProject.closeAny();
		Appearance.LIGHT.apply();
	}

	/** Light first: what was dark keeps some of it until the next start. */
	@ParameterizedTest
	@EnumSource(value = Appearance.class, names = { "LIGHT", "DARK" })
	void viewsWizardAndPreferencesAreDrawn(Appearance appearance) throws Exception {
		show(appearance);
		drawPreferences(appearance);
		drawWizard(appearance);
		drawViews(appearance);
	}

	private void drawViews(Appearance appearance) throws Exception {
		var page = window.getActivePage();
		for (var id : VIEWS) {
			if (PlatformUI.getWorkbench().getViewRegistry().find(id) == null) {
				continue;
			}
			page.showView(id);
			take(window.getShell(), name(id), appearance);
			if (id.equals(EaselViews.HELP) || id.equals(EaselViews.ERROR_LOG)) {
				hide(page, id);
			}
		}
	}

	private void drawWizard(Appearance appearance) throws Exception {
		var wizard = new NewProjectWizard();
		wizard.init(PlatformUI.getWorkbench(), null);
		wizard.start(List.of(folder.resolve(SampleProject.FOLDER).resolve("dataset")));
		var dialog = new WizardDialog(window.getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			take(dialog.getShell(), "new-project", appearance);
			dialog.showPage(wizard.getPages()[1]);
			take(dialog.getShell(), "new-project-pictures", appearance);
		} finally {
			dialog.close();
		}
	}

	private void drawPreferences(Appearance appearance) throws Exception {
		var manager = PlatformUI.getWorkbench().getPreferenceManager();
		var dialog = new PreferenceDialog(window.getShell(), manager);
		dialog.setBlockOnOpen(false);
		dialog.create();
		dialog.open();
		try {
			for (var id : List.of("org.easel.ui.preferences", "org.easel.ui.preferences.appearance", "org.eclipse.ui.preferencePages.Keys")) {
				dialog.setSelectedNode(id);
				assertTrue(dialog.getSelectedPage() instanceof PreferencePage page && page.getErrorMessage() == null, id);
			}
			dialog.setSelectedNode("org.easel.ui.preferences");
			take(dialog.getShell(), "preferences", appearance);
		} finally {
			dialog.close();
		}
	}

	private static void show(Appearance appearance) {
		appearance.apply();
		Conditions.await("the theme is there", () -> ThemeColour.SURFACE.get().getRGB().getHSB()[2] < 0.5 == (appearance == Appearance.DARK));
	}

	private static void hide(IWorkbenchPage page, String id) {
		IViewReference view = page.findViewReference(id);
		if (view != null) {
			page.hideView(view);
		}
	}

	/** The picture must show something, and be as light or dark as it should. */
	private void take(Control control, String name, Appearance appearance) throws Exception {
		control.getShell().forceActive();
		settle();
		var shot = Screenshot.of(control);
		var scale = Display.getCurrent().getPrimaryMonitor().getZoom() >= 200 ? "-2x" : "";
		shot.save(output.resolve(name + "-" + appearance.name().toLowerCase(Locale.ROOT) + scale + ".png"), WIDEST);
		assertTrue(shot.drawn() > 0.01, name + " is blank");
		assertTrue(appearance == Appearance.DARK ? shot.brightness() < 0.5 : shot.brightness() > 0.5, name + " has a brightness of " + shot.brightness());
	}

	/** Waits until the jobs that views started are done, and what they show is drawn. */
	private static void settle() {
		Conditions.await("the views have what they show", () -> Arrays.stream(Job.getJobManager().find(null))
				.noneMatch(job -> job.getState() == Job.RUNNING && job.getClass().getName().startsWith("org.easel.ui.")));
		var quiet = new boolean[1];
		Display.getCurrent().timerExec(1_500, () -> quiet[0] = true);
		Conditions.await("what is shown is drawn", () -> quiet[0]);
	}

	private static String name(String view) {
		return view.replaceAll("^org\\.easel\\.ui\\.|\\.view$", "");
	}
}
