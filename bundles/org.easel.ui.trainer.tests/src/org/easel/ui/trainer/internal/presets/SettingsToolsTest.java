package org.easel.ui.trainer.internal.presets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.easel.core.queue.QueueFile;
import org.easel.core.run.RunFolder;
import org.easel.runs.Presets;
import org.easel.runs.RunChoices;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.easel.ui.trainer.internal.OpenTrainer;
import org.easel.ui.trainer.internal.TrainerVerb;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsToolsTest {

	@TempDir
	private Path folder;

	private OpenTrainer trainer;

	@BeforeEach
	void open() throws Exception {
		trainer = OpenTrainer.open(folder);
		new QueueFile(trainer.project()).edit(queue -> queue.withPaused(true));
	}

	@AfterEach
	void close() {
		TestProject.closeAny();
	}

	@Test
	void onlyWhatDiffersIsShownAtFirst() {
		var one = trainer.outlook().settings().orElseThrow();
		trainer.type("epochs", "3");
		trainer.planned();
		var rows = SettingsDifference.of(one, trainer.outlook().settings().orElseThrow());
		assertEquals(List.of(new SettingsDifference.Row("epochs", "20", "3")), rows.stream().filter(SettingsDifference.Row::differs).toList());
		var dialog = new CompareDialog(OpenTrainer.page().getWorkbenchWindow().getShell(), "a", "b", rows);
		dialog.setBlockOnOpen(false);
		dialog.open();
		assertEquals(1, dialog.table().getItemCount());
		assertEquals("20", dialog.table().getItem(0).getText(1));
		dialog.close();
	}

	@Test
	void theSettingsOfARunComeIntoTheForm() throws Exception {
		trainer.type("epochs", "3");
		trainer.planned();
		var settings = trainer.outlook().settings().orElseThrow();
		var run = RunFolder.create(trainer.project().runs(), settings);
		trainer.type("epochs", "7");
		Conditions.await("the run is selected", () -> trainer.runs().selected().equals(List.of(run)));
		trainer.command(TrainerVerb.CLONE);
		Conditions.await("its epochs are in the form", () -> ((Text) trainer.field("epochs")).getText().equals("3"));
		trainer.planned();
		assertEquals(settings, trainer.outlook().settings().orElseThrow());
	}

	@Test
	void aPresetIsAppliedAndDeleted() throws Exception {
		var presets = new Presets(folder.resolve("presets"));
		var fast = RunChoices.none().withTrainerSetting("epochs", Optional.of("2"));
		presets.save("Fast", fast);
		presets.save("Night", RunChoices.none());
		var taken = new ArrayList<RunChoices>();
		var dialog = new PresetsDialog(OpenTrainer.page().getWorkbenchWindow().getShell(), presets, taken::add);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Conditions.await("both are there", () -> dialog.table().getItemCount() == 2);
		dialog.table().select(0);
		dialog.buttonPressed(IDialogConstants.OK_ID);
		assertEquals(List.of(fast), taken);
		assertTrue(presets.all().containsKey("Night"));
		presets.delete("Night");
		assertEquals(Map.of("Fast", fast), presets.all());
	}
}
