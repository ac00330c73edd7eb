package org.easel.ui.tags.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.easel.core.edit.ApplyLabels;
import org.easel.core.state.CaptionMode;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.easel.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChipsEditingTest {

	@TempDir
	private Path folder;
	private OpenTags tags;

	@BeforeEach
	void open() throws Exception {
		tags = OpenTags.open(folder);
	}

	@AfterEach
	void close() {
		TestProject.closeAny();
	}

	private void press(int key, int keys) {
		Widgets.key(tags.view().caption().chips().control(), key, key < 128 ? (char) key : 0, keys);
	}

	@Test
	void enterAddsAndUndoTakesItBack() {
		tags.type("blue sky, tree");
		tags.awaitTags("a.png", "trg", "cat", "sitting", "blue sky", "tree");
		assertEquals("", tags.view().caption().entry().control().getText(), "ready for the next");
		tags.undo();
		tags.awaitTags("a.png", "trg", "cat", "sitting");
	}

	@Test
	void typedAfterAChipItGoesBehindIt() {
		tags.clickChip("trg", SWT.NONE);
		press('x', SWT.NONE);
		assertEquals("x", tags.view().caption().entry().control().getText());
		tags.type("xylophone");
		tags.awaitTags("a.png", "trg", "xylophone", "cat", "sitting");
	}

	@Test
	void deleteRemovesWhatIsSelected() throws Exception {
		tags.clickChip("cat", SWT.NONE);
		press(SWT.ARROW_RIGHT, SWT.SHIFT);
		tags.command("remove");
		tags.awaitTags("a.png", "trg");
		tags.undo();
		tags.awaitTags("a.png", "trg", "cat", "sitting");
	}

	@Test
	void movesFollowEachOtherFast() throws Exception {
		tags.clickChip("trg", SWT.NONE);
		tags.command("moveOn");
		tags.command("moveOn");
		tags.awaitTags("a.png", "cat", "sitting", "trg");
		tags.command("moveFirst");
		tags.awaitTags("a.png", "trg", "cat", "sitting");
		tags.undo();
		tags.undo();
		tags.undo();
		tags.awaitTags("a.png", "trg", "cat", "sitting");
	}

	@Test
	void renameInPlace() throws Exception {
		tags.clickChip("cat", SWT.NONE);
		tags.command("rename");
		var field = Widgets.all(tags.view().caption().chips().control(), Text.class).findFirst().orElseThrow();
		field.setText("tabby");
		OpenTags.enter(field);
		tags.awaitTags("a.png", "trg", "tabby", "sitting");
		assertEquals(List.of("trg", "cat", "red hat"), tags.tags("b.png"), "other pictures stay");
	}

	@Test
	void copiedTagsArePastedIntoAnotherPicture() throws Exception {
		tags.clickChip("cat", SWT.NONE);
		press(SWT.ARROW_RIGHT, SWT.SHIFT);
		tags.command("copy");
		tags.clickPicture("e.png", SWT.NONE);
		assertEquals(List.of("e.png"), tags.selected());
		tags.focus(tags.view().caption().chips().control());
		tags.command("paste");
		tags.awaitTags("e.png", "cat", "sitting");
	}

	@Test
	void severalPicturesShowWhatTheyShareAndChangeTogether() {
		tags.clickPicture("d.png", SWT.SHIFT);
		assertEquals(List.of("a.png", "b.png", "c.png", "d.png"), tags.selected());
		assertEquals("trg", tags.chips().getFirst());
		tags.type("outside");
		Conditions.await("all four have it", () -> tags.selected().stream().allMatch(id -> tags.tags(id).contains("outside")));
		tags.undo();
		Conditions.await("none has it", () -> tags.selected().stream().noneMatch(id -> tags.tags(id).contains("outside")));
	}

	@Test
	void nextAndPreviousPictureWithoutLeavingTheField() throws Exception {
		tags.focus(tags.view().caption().entry().control());
		tags.command("nextPicture");
		assertEquals(List.of("b.png"), tags.selected());
		assertEquals(List.of("trg", "cat", "red hat"), tags.chips());
		tags.command("previousPicture");
		tags.command("previousPicture");
		assertEquals(List.of("a.png"), tags.selected());
		assertTrue(tags.view().caption().entry().control().isFocusControl());
	}

	@Test
	void sentenceIsKeptWhenAnotherPictureIsGoneTo() throws Exception {
		tags.command("captionMode");
		Conditions.await("the caption is a sentence", () -> tags.picture("a.png").caption().mode() == CaptionMode.SENTENCE && tags.view().caption().sentence().control().isVisible());
		tags.view().caption().sentence().control().setText("A cat sits, and looks up.");
		tags.command("nextPicture");
		Conditions.await("it is kept", () -> tags.picture("a.png").caption().text().equals("A cat sits, and looks up."));
		assertEquals(List.of("trg", "cat", "red hat"), tags.chips());
		tags.undo();
		Conditions.await("the text before", () -> tags.picture("a.png").caption().text().equals("trg, cat, sitting"));
	}

	@Test
	void machineTagsAreToldApartAndCanBeConfirmed() throws Exception {
		tags.projects().execute(new ApplyLabels("robot", List.of(new ApplyLabels.Label("a.png", "trg, cat, sitting", "trg, cat, sitting, animal", CaptionMode.TAGS, Set.of("animal")))));
		tags.awaitTags("a.png", "trg", "cat", "sitting", "animal");
		assertTrue(tags.picture("a.png").caption().byMachine("animal"));
		tags.clickChip("animal", SWT.NONE);
		tags.command("confirm");
		Conditions.await("it is a person's now", () -> !tags.picture("a.png").caption().byMachine("animal"));
		tags.awaitTags("a.png", "trg", "cat", "sitting", "animal");
	}
}
