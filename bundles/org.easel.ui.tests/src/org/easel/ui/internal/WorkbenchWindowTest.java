package org.easel.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.easel.ui.EaselViews;
import org.easel.ui.testing.Leaks;
import org.easel.ui.testing.Widgets;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbenchWindowTest {

	private IWorkbenchWindow window;

	@BeforeEach
	void findWindow() {
		assertNotNull(Display.getCurrent(), "the test runs in the thread of the user interface");
		window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	}

	@Test
	void windowOpensWithTheEaselPerspective() {
		assertEquals(EaselViews.PERSPECTIVE, window.getActivePage().getPerspective().getId());
		assertTrue(window.getShell().getText().contains("Easel"));
		assertTrue(window.getShell().isVisible());
		assertFalse(window.getActivePage().isEditorAreaVisible());
		assertTrue(window.getShell().getImages().length >= 2, "icons of several sizes");
		assertNotNull(window.getActivePage().findView(EaselViews.PROJECTS), "the projects are shown");
	}

	@Test
	void menuBarOffersWhatAPersonLooksFor() {
		var bar = window.getShell().getMenuBar();
		var expected = List.of("&File", "&Edit", "&Window", "&Help");
		// other bundles bring menus of their own between them
		assertEquals(expected, Arrays.stream(bar.getItems()).map(MenuItem::getText).filter(expected::contains).toList());
		assertHolds("&File", "&New Project…", "Open Project…", "&Recent Projects", "Close Project", "Add Pictures…", "E&xit");
		assertHolds("&Edit", "&Undo", "&Redo");
		assertHolds("&Window", "Show &View", "&Appearance", "&Reset Layout", "&Preferences…");
		assertHolds("&Help", "Help for This View", "Help &Contents", "&About Easel");
	}

	private void assertHolds(String menu, String... items) {
		// a key stands behind a tab
		var shown = Widgets.shown(menu(menu)).stream().map(text -> text.replaceFirst("\t.*", "")).toList();
		assertTrue(shown.containsAll(List.of(items)), () -> menu + " shows " + shown);
	}

	private Menu menu(String text) {
		return Arrays.stream(window.getShell().getMenuBar().getItems()).filter(each -> each.getText().equals(text)).findFirst().orElseThrow().getMenu();
	}

	@ParameterizedTest
	@ValueSource(strings = { EaselViews.START, EaselViews.PROJECTS, EaselViews.HELP, EaselViews.ERROR_LOG, IPageLayout.ID_PROP_SHEET,
			IProgressConstants.PROGRESS_VIEW_ID })
	void openingAndClosingAViewLeaksNothing(String id) throws Exception {
		var page = window.getActivePage();
		var wasOpen = page.findView(id) != null;
		var leaks = Leaks.of(() -> {
			for (int i = 0; i < 3; i++) {
				page.hideView(page.showView(id));
			}
		});
		if (wasOpen) {
			page.showView(id);
		}
		assertEquals(List.of(), leaks.stream().map(leak -> Arrays.toString(leak.getStackTrace())).toList());
	}

	@Test
	void preferencesHaveKeysColoursAndAppearance() {
		var pages = PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream().map(IPreferenceNode.class::cast)
				.map(IPreferenceNode::getId).collect(Collectors.toSet());
		Stream.of("org.easel.ui.preferences", "org.easel.ui.preferences.appearance", "org.eclipse.ui.preferencePages.Keys",
				"org.eclipse.ui.preferencePages.ColorsAndFonts").forEach(id -> assertTrue(pages.contains(id), id));
	}
}
