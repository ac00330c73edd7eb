package org.easel.ui.tags.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.easel.ui.tags.internal.desk.TagRow;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.easel.ui.testing.Widgets;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
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
		inDialog("renameTags", shell -> {
			var fields = fields(shell);
			fields.get(0).setText("cat");
			fields.get(1).setText("tabby");
			choose(shell, "All");
			awaitApply(shell);
			assertTrue(tags.tags("a.png").contains("cat"), "nothing is made yet");
		}, IDialogConstants.OK_ID);
		Conditions.await("all three", () -> Stream.of("a.png", "b.png", "c.png").allMatch(id -> tags.tags(id).contains("tabby")));
		assertFalse(tags.tags("b.png").contains("cat"));
		tags.undo();
		tags.awaitTags("b.png", "trg", "cat", "red hat");
	}

	@Test
	void wrongExpressionCannotBeAppliedAndCancelChangesNothing() {
		inDialog("regex", shell -> {
			var fields = fields(shell);
			fields.get(0).setText("(");
			Conditions.await("it says what is wrong", () -> Widgets.all(shell, Text.class).anyMatch(text -> text.getText().contains("is no regular expression")));
			assertFalse(button(shell, IDialogConstants.OK_ID).isEnabled());
			fields.get(0).setText("^c(.*)$");
			fields.get(1).setText("C$1");
			choose(shell, "All");
			awaitApply(shell);
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
		inDialog("remove", shell -> {
			choose(shell, "shown");
			awaitApply(shell);
		}, IDialogConstants.OK_ID);
		Conditions.await("it is gone", () -> tags.tags("b.png").equals(List.of("trg", "cat")));
		assertTrue(tags.tags("c.png").contains("red hat"));
	}

	@FunctionalInterface
	private interface Hands {
		void in(Shell shell);
	}

	/** Opens a dialog by a command, works in it, and leaves it by a button. */
	private void inDialog(String command, Hands hands, int leave) {
		var failure = new Throwable[1];
		Display.getCurrent().timerExec(50, new Runnable() {
			@Override
			public void run() {
				var dialog = Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(Messages.Bulk_title)).findFirst();
				if (dialog.isEmpty()) {
					Display.getCurrent().timerExec(50, this);
					return;
				}
				try {
					hands.in(dialog.get());
					button(dialog.get(), leave).notifyListeners(SWT.Selection, new Event());
				} catch (Throwable thrown) {
					failure[0] = thrown;
					dialog.get().close();
				}
			}
		});
		try {
			tags.command(command);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
		if (failure[0] != null) {
			throw new AssertionError(failure[0]);
		}
	}

	private static List<Text> fields(Shell shell) {
		return Widgets.all(shell, Text.class).filter(text -> text.getEditable() && (text.getStyle() & SWT.SINGLE) != 0).toList();
	}

	private static void choose(Shell shell, String reach) {
		Widgets.all(shell, Button.class).filter(button -> (button.getStyle() & SWT.RADIO) != 0 && button.isEnabled()).forEach(button -> {
			boolean wanted = button.getText().contains(reach);
			if (button.getSelection() != wanted && (wanted || isReach(button))) {
				button.setSelection(wanted);
				button.notifyListeners(SWT.Selection, new Event());
			}
		});
	}

	private static boolean isReach(Button button) {
		return Stream.of("All ", " shown", " selected").anyMatch(button.getText()::contains);
	}

	private static Button button(Shell shell, int id) {
		return Widgets.all(shell, Button.class).filter(button -> Integer.valueOf(id).equals(button.getData())).findFirst().orElseThrow();
	}

	private static void awaitApply(Shell shell) {
		Conditions.await("the changes are shown", () -> button(shell, IDialogConstants.OK_ID).isEnabled());
	}
}
