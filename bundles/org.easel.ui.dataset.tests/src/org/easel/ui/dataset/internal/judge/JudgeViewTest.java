package org.easel.ui.dataset.internal.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.easel.core.edit.Scope;
import org.easel.core.edit.SetText;
import org.easel.core.judge.Finding;
import org.easel.ui.dataset.internal.OpenDataset;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.easel.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeViewTest {

	@TempDir
	private Path folder;
	private OpenDataset dataset;
	private JudgeView view;

	@BeforeEach
	void open() throws Exception {
		dataset = OpenDataset.open(folder);
		view = (JudgeView) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(JudgeView.ID);
		Conditions.await("the pictures were looked over", () -> find("no-caption", "e.png") >= 0);
	}

	@AfterEach
	void close() {
		TestProject.closeAny();
	}

	/** The row of a finding of a rule about a picture; -1 where there is none. */
	private int find(String rule, String id) {
		List<Finding> findings = view.findings();
		return IntStream.range(0, findings.size())
				.filter(row -> findings.get(row).rule().equals(rule) && view.table().pictures(List.of(findings.get(row))).contains(id)).findFirst().orElse(-1);
	}

	@Test
	void theWorstComesFirstAndEachRowSaysWhatToDo() {
		var severities = view.findings().stream().map(Finding::severity).toList();
		assertEquals(severities.stream().sorted().toList(), severities);
		var row = view.table().control().getItem(find("too-small", "dog/d.png"));
		assertTrue(row.getText(0).contains("64 x 64"), row.getText(0));
		assertEquals("dog/d.png", row.getText(1));
		assertEquals("Exclude the picture", row.getText(2));
	}

	@Test
	void aDoubleClickShowsThePicture() {
		view.table().control().setSelection(find("too-small", "10_cat/c.png"));
		view.table().control().notifyListeners(SWT.DefaultSelection, new Event());
		Conditions.await("it is chosen in the dataset editor", () -> dataset.view().chosen().equals(List.of("10_cat/c.png")));
	}

	@Test
	void theFixIsAnEditThatCanBeUndone() throws Exception {
		view.table().control().setSelection(find("too-small", "dog/d.png"));
		view.getSite().getPage().activate(view);
		view.getSite().getService(IHandlerService.class).executeCommand("org.easel.ui.dataset.fix", null);
		Conditions.await("the picture is left out", () -> !dataset.picture("dog/d.png").included());
		Conditions.await("and not judged any more", () -> find("too-small", "dog/d.png") < 0);
		dataset.undo();
		Conditions.await("it is trained on again", () -> dataset.picture("dog/d.png").included());
		Conditions.await("and judged", () -> find("too-small", "dog/d.png") >= 0);
	}

	@Test
	void theKeyOfTheFixWorksFromTheTable() {
		view.getSite().getPage().activate(view);
		view.table().control().getShell().forceActive();
		Conditions.await("the table has the focus", () -> view.table().control().forceFocus() && view.table().control().isFocusControl());
		view.table().control().setSelection(find("too-small", "dog/d.png"));
		Widgets.type(SWT.MOD1, '1');
		Conditions.await("the picture is left out", () -> !dataset.picture("dog/d.png").included());
	}

	@Test
	void theNameOfThePictureStandsOnlyInItsColumn() {
		var row = view.table().control().getItem(find("too-small", "dog/d.png"));
		assertFalse(row.getText(0).contains("d.png"), row.getText(0));
		assertEquals("Is small.", FindingTable.withoutName("d.png: is small.", "dog/d.png"));
		assertEquals("d.png and e.png are alike.", FindingTable.withoutName("d.png and e.png are alike.", "dog/d.png"));
		assertEquals("All are dark.", FindingTable.withoutName("All are dark.", ""));
	}

	@Test
	void aCaptionEndsAFinding() {
		dataset.projects().execute(new SetText(Scope.of("e.png"), "trg, mouse"));
		Conditions.await("it has a caption now", () -> find("no-caption", "e.png") < 0 && !view.findings().isEmpty());
	}

	@Test
	void theGuideSaysHowManyAreGood() {
		var line = GuideLine.of(dataset.projects().current().orElseThrow().state());
		assertTrue(line.text().startsWith("5 pictures") && line.text().contains("30 to 100"), line.text());
	}
}
