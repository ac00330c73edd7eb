package org.easel.ui.tags.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.easel.ui.tags.internal.desk.TagRow;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchAndBulkTest {

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

	@Test
	void searchNarrowsWhileItIsTypedAndTheListStaysUntilEnter() {
		var field = tags.view().search().field();
		field.setText("red");
		Conditions.await("two have it", () -> tags.shown().equals(List.of("b.png", "c.png")));
		tags.clickPicture("b.png", SWT.NONE);
		tags.type("x");
		tags.awaitTags("b.png", "trg", "cat", "red hat", "x");
		field.setText("untagged");
		Conditions.await("one has none", () -> tags.shown().equals(List.of("e.png")));
		tags.clickPicture("e.png", SWT.NONE);
		tags.type("new");
		tags.awaitTags("e.png", "new");
		Conditions.await("it stays in the list though it no longer fits", () -> tags.view().desk().look().outgrown() == 1);
		assertEquals(List.of("e.png"), tags.shown());
		field.notifyListeners(SWT.DefaultSelection, new Event());
		Conditions.await("searched again", () -> tags.shown().isEmpty());
	}

	@Test
	void wrongSearchSaysSoAndKeepsWhatIsShown() {
		tags.view().search().field().setText("rating>=many");
		tags.view().search().field().notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(5, tags.shown().size());
	}

	@Test
	void tableCountsAndFilters() {
		var table = tags.view().table();
		Conditions.await("all tags are listed", () -> table.table().rows().size() == 6);
		assertEquals(new TagRow("trg", 4, 4, 0), table.table().rows().getFirst());
		table.filter().setText("hat");
		Conditions.await("filtered", () -> table.table().rows().stream().map(TagRow::tag).toList().equals(List.of("red hat")));
	}

	@Test
	void tagsOfTheTableAreAddedToTheSelectedPicture() throws Exception {
		var table = tags.view().table();
		Conditions.await("all tags are listed", () -> table.table().rows().size() == 6);
		table.filter().setText("stand");
		Conditions.await("filtered", () -> table.table().rows().size() == 1);
		table.table().select(0);
		tags.focus(table.table().control());
		tags.command("addToSelection");
		tags.awaitTags("a.png", "trg", "cat", "sitting", "standing");
	}

	@Test
	void renameEverywhereIsShownBeforeItIsMadeAndUndone() {
		DialogHands.in(tags, "renameTags", Messages.Bulk_title, hands -> {
			var fields = hands.fields();
			fields.get(0).setText("cat");
			fields.get(1).setText("tabby");
			hands.reach("All");
			hands.awaitApply();
			assertTrue(tags.tags("a.png").contains("cat"), "nothing is made yet");
		}, IDialogConstants.OK_ID);
		Conditions.await("all three", () -> Stream.of("a.png", "b.png", "c.png").allMatch(id -> tags.tags(id).contains("tabby")));
		assertFalse(tags.tags("b.png").contains("cat"));
		tags.undo();
		tags.awaitTags("b.png", "trg", "cat", "red hat");
	}

	@Test
	void previewListsEachCaptionBeforeAndAfterAndTabGoesOnFromAWholeTag() {
		DialogHands.in(tags, "renameTags", Messages.Bulk_title, hands -> {
			var field = hands.fields().getFirst();
			tags.awaitFocus(field);
			field.setText("cat");
			assertTrue(field.traverse(SWT.TRAVERSE_TAB_NEXT), "nothing to complete, so it goes to the next field");
			hands.fields().get(1).setText("tabby");
			hands.reach("All");
			hands.awaitApply();
			assertTrue(hands.says("Changes 3 of 5 captions"));
			assertFalse(field.getText().isEmpty(), "what was typed stays");
		}, IDialogConstants.CANCEL_ID);
	}

	@Test
	void pictureThatASearchLeavesOutIsNoLongerSelected() {
		tags.clickPicture("d.png", SWT.NONE);
		tags.view().search().field().setText("hat");
		Conditions.await("the first one found is selected", () -> tags.selected().equals(List.of("b.png")));
		tags.view().search().field().setText("");
		Conditions.await("all are shown again", () -> tags.shown().size() == 5);
		assertEquals(List.of("b.png"), tags.selected());
	}

	@Test
	void tagOfTheTableStaysSelectedWhenItsCountChanges() throws Exception {
		var table = tags.view().table();
		Conditions.await("all tags are listed", () -> table.table().rows().size() == 6);
		table.filter().setText("stand");
		Conditions.await("filtered", () -> table.table().rows().size() == 1);
		table.table().select(0);
		tags.focus(table.table().control());
		tags.command("addToSelection");
		Conditions.await("it counts two", () -> table.table().rows().equals(List.of(new TagRow("standing", 2, 2, 0))));
		assertEquals(List.of(new TagRow("standing", 2, 2, 0)), table.table().selected());
		tags.command("nextPicture");
		tags.command("addToSelection");
		Conditions.await("the next picture has it too", () -> tags.tags("b.png").contains("standing"));
	}

	@Test
	void wrongExpressionCannotBeAppliedAndCancelChangesNothing() {
		DialogHands.in(tags, "regex", Messages.Bulk_title, hands -> {
			var fields = hands.fields();
			fields.get(0).setText("(");
			Conditions.await("it says what is wrong", () -> hands.says("is no regular expression"));
			assertFalse(hands.button(IDialogConstants.OK_ID).isEnabled());
			fields.get(0).setText("^c(.*)$");
			fields.get(1).setText("C$1");
			hands.reach("All");
			hands.awaitApply();
		}, IDialogConstants.CANCEL_ID);
		tags.awaitTags("a.png", "trg", "cat", "sitting");
	}

	@Test
	void deleteInTheTableRemovesAmongTheShownOnlyIfSaid() throws Exception {
		tags.view().search().field().setText("name:b.png");
		Conditions.await("one is shown", () -> tags.shown().equals(List.of("b.png")));
		var table = tags.view().table();
		table.filter().setText("red hat");
		Conditions.await("filtered", () -> table.table().rows().size() == 1);
		table.table().select(0);
		tags.focus(table.table().control());
		DialogHands.in(tags, "remove", Messages.Bulk_title, hands -> {
			hands.reach("shown");
			hands.awaitApply();
		}, IDialogConstants.OK_ID);
		Conditions.await("it is gone", () -> tags.tags("b.png").equals(List.of("trg", "cat")));
		assertTrue(tags.tags("c.png").contains("red hat"));
	}
}
