package org.easel.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.easel.ui.testing.Conditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkbenchWindowTest {

	private IWorkbenchWindow window;

	@BeforeEach
	void findWindow() {
		assertNotNull(Display.getCurrent(), "the test runs in the thread of the user interface");
		window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	}

	@Test
	void windowOpensWithTheEaselPerspective() {
		assertEquals(EaselPerspective.ID, window.getActivePage().getPerspective().getId());
		assertTrue(window.getShell().getText().contains("Easel"));
		assertTrue(window.getShell().isVisible());
		assertFalse(window.getActivePage().isEditorAreaVisible());
		assertTrue(window.getShell().getImages().length >= 2, "icons of several sizes");
	}

	@Test
	void menuBarOffersWhatAPersonLooksFor() {
		assertEquals(List.of("&File", "&Window", "&Help"), texts(window.getShell().getMenuBar()));
		assertTrue(shown("&File").contains("E&xit"));
		assertTrue(shown("&Window").containsAll(List.of("Show &View", "&Reset Layout", "&Preferences…")));
		assertTrue(shown("&Help").contains("&About Easel"));
	}

	@Test
	void startPageCopiesItsCommands() throws Exception {
		showStartPage();
		var link = controls(window.getShell()).filter(Hyperlink.class::isInstance)
				.filter(control -> "./easel demo my-first".equals(control.getToolTipText())).findFirst().orElseThrow();
		press(link);
		var clipboard = new Clipboard(link.getDisplay());
		try {
			assertEquals("./easel demo my-first", clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void noTextOfTheStartPageIsCutOff() throws Exception {
		showStartPage();
		var labels = controls(window.getShell()).filter(Label.class::isInstance).map(Label.class::cast)
				.filter(label -> !label.getText().isEmpty() && label.isVisible()).toList();
		assertTrue(labels.stream().anyMatch(label -> label.getText().equals(Messages.Start_later)), "the page is there");
		var cut = labels.stream().filter(label -> label.getSize().y < label.computeSize(label.getSize().x, SWT.DEFAULT).y)
				.map(Label::getText).toList();
		assertEquals(List.of(), cut);
	}

	@Test
	void closingAndOpeningTheStartPageLeaksNothing() throws Exception {
		var page = window.getActivePage();
		var leaks = new CopyOnWriteArrayList<Error>();
		Resource.setNonDisposeHandler(leaks::add);
		try {
			for (var i = 0; i < 3; i++) {
				page.hideView(showStartPage());
			}
			showStartPage();
			// leaks are reported after a garbage collection: a leak made on purpose tells when that is done
			leakAnImage();
			Conditions.await("the leak made on purpose is reported", () -> {
				System.gc();
				return !leaks.isEmpty();
			});
		} finally {
			Resource.setNonDisposeHandler(null);
		}
		assertEquals(1, leaks.size(), leaks::toString);
	}

	private StartView showStartPage() throws PartInitException {
		var view = assertInstanceOf(StartView.class, window.getActivePage().showView(StartView.ID));
		Conditions.await("the start page is laid out", () -> controls(window.getShell())
				.anyMatch(control -> control instanceof Hyperlink && control.getSize().x > 0));
		return view;
	}

	private static void leakAnImage() {
		new Image(Display.getCurrent(), 1, 1);
	}

	private List<String> shown(String menu) {
		var item = Arrays.stream(window.getShell().getMenuBar().getItems()).filter(each -> each.getText().equals(menu))
				.findFirst().orElseThrow();
		item.getMenu().notifyListeners(SWT.Show, new Event());
		try {
			return texts(item.getMenu());
		} finally {
			item.getMenu().notifyListeners(SWT.Hide, new Event());
		}
	}

	private static List<String> texts(Menu menu) {
		return Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
	}

	private static void press(Control link) {
		for (var type : new int[] { SWT.MouseEnter, SWT.MouseDown, SWT.MouseUp }) {
			var event = new Event();
			event.button = 1;
			event.x = 2;
			event.y = 2;
			link.notifyListeners(type, event);
		}
	}

	private static Stream<Control> controls(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(WorkbenchWindowTest::controls))
				: Stream.of(control);
	}
}
