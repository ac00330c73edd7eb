package org.easel.ui.tags.internal.autolabel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.easel.runs.worker.Worker;
import org.easel.ui.tags.internal.DialogHands;
import org.easel.ui.tags.internal.Messages;
import org.easel.ui.tags.internal.OpenTags;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.easel.ui.testing.Widgets;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Auto-labelling with the tagger that Easel brings, in the real worker process. */
class AutoLabelDialogTest {

	private static final int PREVIEW_ID = IDialogConstants.CLIENT_ID + 1;
	private static final int ADDED = 1;
	private static final long PATIENCE_MILLIS = 120_000;

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

	private static NatTable table(DialogHands hands) {
		return Widgets.all(hands.shell(), NatTable.class).findFirst().orElseThrow();
	}

	/** What is shown as added in the first row. */
	private static String added(DialogHands hands) {
		var table = table(hands);
		return table.getRowCount() < 2 ? "" : table.getDataValueByPosition(ADDED, 1).toString();
	}

	private static void preview(DialogHands hands) {
		hands.press(PREVIEW_ID);
		Conditions.await("the tagger has looked", PATIENCE_MILLIS, () -> hands.button(PREVIEW_ID).isEnabled() && table(hands).getRowCount() > 1);
	}

	private static void threshold(DialogHands hands, String value) {
		hands.setting("threshold").setText(value);
	}

	@Test
	void previewShowsScoresAndFollowsThresholdsAndTheBlacklistAndWritesNothing() {
		var before = tags.captions();
		DialogHands.in(tags, "autoLabel", Messages.AutoLabel_title, hands -> {
			threshold(hands, "0.05");
			preview(hands);
			Conditions.await("scores are shown", () -> added(hands).matches("(?s).*\\d%.*"));
			var all = added(hands);
			var first = all.substring(0, all.lastIndexOf(' ', all.indexOf('%')));
			hands.setting("blacklist").setText(first);
			Conditions.await(first + " is left out", () -> !added(hands).contains(first + " "));
			var slider = Widgets.all(hands.shell(), Scale.class).findFirst().orElseThrow();
			assertEquals(5, slider.getSelection(), "the slider follows what is typed");
			slider.setSelection(100);
			slider.notifyListeners(SWT.Selection, new Event());
			assertEquals("1.00", hands.setting("threshold").getText());
			Conditions.await("nothing is that sure", () -> added(hands).isEmpty());
			threshold(hands, "often");
			Conditions.await("nonsense cannot be applied", () -> !hands.button(IDialogConstants.OK_ID).isEnabled());
		}, IDialogConstants.CANCEL_ID);
		assertEquals(before, tags.captions());
	}

	@Test
	void appliedTagsAreTheMachinesAndOneStepTakesThemBack() {
		var before = tags.captions();
		DialogHands.in(tags, "autoLabel", Messages.AutoLabel_title, hands -> {
			threshold(hands, "0.05");
			hands.reach("All");
			Conditions.await("it goes to all", () -> hands.says("looks at 5 pictures"));
		}, IDialogConstants.OK_ID);
		Conditions.await("all pictures have new tags", PATIENCE_MILLIS, () -> List.of("a.png", "b.png", "c.png", "d.png", "e.png").stream().noneMatch(id -> tags.picture(id).caption().machine().isEmpty()));
		assertFalse(tags.picture("a.png").caption().byMachine("cat"), "what a person wrote stays a person's");
		assertTrue(tags.tags("a.png").containsAll(List.of("trg", "cat", "sitting")), "appended");
		tags.undo();
		Conditions.await("undone", () -> tags.captions().equals(before));
	}

	@Test
	void aKilledWorkerIsToldAndTheNextTryWorks() {
		var worker = PlatformUI.getWorkbench().getService(Worker.class);
		var before = tags.captions();
		DialogHands.in(tags, "autoLabel", Messages.AutoLabel_title, hands -> {
			hands.reach("All");
			Conditions.await("it goes to all", () -> hands.says("looks at 5 pictures"));
			hands.press(PREVIEW_ID);
			Conditions.await("a worker looks", worker::isRunning);
			ProcessHandle.of(worker.pid().orElseThrow()).orElseThrow().destroyForcibly();
			Conditions.await("it says so, or was done before", PATIENCE_MILLIS, () -> hands.says("ended under this request") || table(hands).getRowCount() > 1);
			preview(hands);
		}, IDialogConstants.CANCEL_ID);
		assertEquals(before, tags.captions());
	}
}
