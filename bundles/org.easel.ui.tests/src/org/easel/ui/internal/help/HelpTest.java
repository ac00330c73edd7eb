package org.easel.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.easel.ui.EaselViews;
import org.easel.ui.testing.Conditions;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class HelpTest {

	@ParameterizedTest
	@CsvSource({ "org.easel.ui.start, /org.easel.ui/help/start.xhtml", "org.easel.ui.projects, /org.easel.ui/help/projects.xhtml",
			"org.easel.ui.errorLog, /org.easel.ui/help/window.xhtml" })
	void f1OpensThePageOfTheViewWithTheFocus(String view, String page) throws Exception {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		var shell = window.getWorkbenchWindow().getShell();
		shell.forceActive();
		var part = window.showView(view);
		Conditions.await("the view has the focus", () -> {
			part.setFocus();
			return shell.getDisplay().getFocusControl() != null;
		});
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.easel.ui.help.here", null);
		Conditions.await("the help view is open", () -> window.findView(EaselViews.HELP) != null);
		assertEquals(page, ((HelpView) window.findView(EaselViews.HELP)).shown());
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.easel.ui.start", "org.easel.ui.projects", "org.easel.ui.newProject", "org.easel.ui.errorLog", "org.easel.ui.preferences" })
	void everyContextHasAPageThatIsThere(String id) throws Exception {
		var context = HelpSystem.getContext(id);
		assertNotNull(context, "help/contexts.xml has " + id);
		for (var topic : context.getRelatedTopics()) {
			HelpPage.read(topic.getHref());
		}
	}

	@Test
	void allPagesOfAllBundlesAreReadableAndTheirLinksLeadSomewhere() throws Exception {
		var pages = new TreeSet<String>();
		for (var bundle : Platform.getBundle("org.easel.ui").getBundleContext().getBundles()) {
			var entries = bundle.getSymbolicName().startsWith("org.easel.") ? bundle.findEntries("help", "*.xhtml", false) : null;
			while (entries != null && entries.hasMoreElements()) {
				pages.add("/" + bundle.getSymbolicName() + entries.nextElement().getPath());
			}
		}
		assertTrue(pages.size() >= 5, pages::toString);
		for (var href : pages) {
			var page = HelpPage.read(href);
			assertTrue(FormMarkup.of(page).contains("font=\"title\""), href + " has a heading");
			var links = page.document().getElementsByTagName("a");
			for (int i = 0; i < links.getLength(); i++) {
				HelpPage.read(page.resolve(((Element) links.item(i)).getAttribute("href")));
			}
		}
	}

	@Test
	void aPageThatIsMissingIsNamed() {
		for (var href : List.of("/org.easel.ui/help/nowhere.xhtml", "/no.such.bundle/help/page.xhtml", "")) {
			var failure = assertThrows(IOException.class, () -> HelpPage.read(href));
			assertTrue(failure.getMessage().contains(href), failure::getMessage);
		}
	}

	@Test
	void backGoesToThePageBefore() throws Exception {
		var view = (HelpView) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(EaselViews.HELP);
		view.show("/org.easel.ui/help/start.xhtml");
		view.show("/org.easel.ui/help/projects.xhtml");
		var back = Arrays.stream(view.getViewSite().getActionBars().getToolBarManager().getItems())
				.map(item -> ((ActionContributionItem) item).getAction()).findFirst().orElseThrow();
		back.run();
		assertEquals("/org.easel.ui/help/start.xhtml", view.shown());
	}
}
