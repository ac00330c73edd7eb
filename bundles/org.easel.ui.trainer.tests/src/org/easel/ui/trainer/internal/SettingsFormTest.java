package org.easel.ui.trainer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.easel.core.settings.Severity;
import org.easel.runs.RunChoices;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.easel.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFormTest {

	@TempDir
	private Path folder;

	private OpenTrainer trainer;

	@BeforeEach
	void open() throws Exception {
		trainer = OpenTrainer.open(folder);
	}

	@AfterEach
	void close() {
		TestProject.closeAny();
	}

	@Test
	void everySettingHasAFieldWithWhatTheBaseModelWants() {
		var settings = trainer.outlook().trainer().settings();
		assertTrue(settings.size() > 30, settings::toString);
		settings.forEach(setting -> trainer.field(setting.id()));
		assertEquals("64", ((Text) trainer.field("resolution")).getText());
		assertEquals("20", ((Text) trainer.field("epochs")).getText());
		assertEquals("200 steps", trainer.view().summary().steps());
		assertTrue(trainer.field("epochs").isVisible(), "the guide's settings are in plain sight");
		assertFalse(trainer.field("max_grad_norm").isVisible(), "others are closed away");
	}

	@Test
	void stepsAreCountedAsOneTypes() {
		trainer.type("epochs", "3");
		Conditions.await("30 steps", () -> trainer.view().summary().steps().equals("30 steps"));
		link(trainer.field("epochs")).notifyListeners(SWT.Selection, new Event());
		Conditions.await("back to 200 steps", () -> trainer.view().summary().steps().equals("200 steps"));
		assertEquals(RunChoices.none(), trainer.view().desk().choices());
	}

	/** The advice beside a field, with the way back. */
	private static Link link(Control field) {
		var row = field.getParent().getChildren();
		return (Link) row[List.of(row).indexOf(field) + 1];
	}

	@Test
	void aProblemIsShownAtItsFieldAtOnceAndForbidsTheRun() {
		trainer.type("epochs", "many");
		var problem = trainer.view().form().problem("epochs").orElseThrow();
		assertTrue(problem.severity() == Severity.ERROR && problem.message().contains("\"many\""), problem::toString);
		Conditions.await("no run can be started", () -> !trainer.view().summary().startButton().isEnabled());
		assertTrue(trainer.view().summary().problems().contains("many"), trainer.view().summary()::problems);
		trainer.type("epochs", "");
		assertTrue(trainer.view().form().problem("epochs").isPresent(), "it needs a value");
		trainer.type("epochs", "2");
		assertEquals(Optional.empty(), trainer.view().form().problem("epochs"));
		Conditions.await("the run can be started", () -> trainer.view().summary().startButton().isEnabled());
	}

	@Test
	void whatDoesNotGoTogetherIsShownAtAField() {
		trainer.type("unet_lr", "0");
		trainer.tick("train_text_encoder");
		Conditions.await("the trainer's own check is heard", () -> trainer.view().form().problem("unet_lr").isPresent());
		assertTrue(trainer.view().form().problem("unet_lr").get().message().contains("Nothing would be trained"));
	}

	@Test
	void aPluginsSettingsAppearAreCheckedAndKept() throws Exception {
		trainer.optimizer("SGD");
		assertEquals("0.9", ((Text) trainer.field("momentum")).getText());
		trainer.type("momentum", "2");
		assertTrue(trainer.view().form().problem("momentum").isPresent(), "out of range");
		Conditions.await("no run can be started", () -> !trainer.view().summary().startButton().isEnabled());
		trainer.type("momentum", "0.5");
		trainer.planned();
		assertEquals(0.5, trainer.outlook().settings().orElseThrow().optimizerSettings().real("momentum"));
		Conditions.await("it is on the disk", () -> text(trainer.project().own().resolve("trainer.json")).contains("\"momentum\": \"0.5\""));
		TestProject.closeAny();
		TestProject.projects().open(trainer.project().path());
		Conditions.await("the project is open again", () -> TestProject.projects().current().isPresent());
		var again = OpenTrainer.show(trainer.project());
		Conditions.await("what was typed is there again", () -> again.view().form().field("momentum").map(field -> ((Text) field).getText()).equals(Optional.of("0.5")));
	}

	@Test
	void theSearchShowsWhatItFindsAmongTheAdvancedSettings() throws Exception {
		trainer.command(TrainerVerb.FIND);
		var search = Widgets.all(trainer.view().form().control(), Text.class).filter(text -> (text.getStyle() & SWT.SEARCH) != 0).findFirst().orElseThrow();
		search.setText("clip");
		Conditions.await("other settings are gone", () -> !trainer.field("noise_offset").getVisible());
		assertTrue(trainer.field("max_grad_norm").getVisible(), "found by its label, Gradient clipping");
		search.setText("");
		Conditions.await("all are back", () -> trainer.field("noise_offset").getVisible());
	}

	@Test
	void captionsStandForPromptsUntilOneWritesOthers() {
		assertEquals(4, trainer.outlook().settings().orElseThrow().samples().size());
		var field = Widgets.all(trainer.view().form().control(), Text.class).filter(text -> (text.getStyle() & SWT.MULTI) != 0).findFirst().orElseThrow();
		assertTrue(field.getText().contains("trg, cat a"), field::getText);
		field.setText("a cat\n\n a dog ");
		trainer.planned();
		assertEquals(List.of("a cat", "a dog"), trainer.outlook().settings().orElseThrow().samples().stream().map(sample -> sample.prompt()).toList());
	}

	private static String text(Path file) {
		try {
			return Files.exists(file) ? Files.readString(file) : "";
		} catch (IOException unreadable) {
			return "";
		}
	}
}
