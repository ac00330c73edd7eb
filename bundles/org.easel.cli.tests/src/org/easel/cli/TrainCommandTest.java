package org.easel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.easel.core.project.ProjectFolder;
import org.easel.core.run.RunFolder;
import org.easel.core.run.RunSettings;
import org.easel.core.run.SamplePrompt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

/** Training, going on, and the demo, with a runner that trains nothing. */
class TrainCommandTest {

	@TempDir
	Path temp;

	private FakeEasel easel;
	private String project;

	@BeforeEach
	void project() throws IOException {
		easel = FakeEasel.create(temp);
		project = temp.resolve("project").toString();
		easel.run("new", project, "--kind", "style", "--trigger", "inski", "--pictures", easel.starter("data/dataset").toString());
	}

	@Test
	void aTrainingThatFinishesSaysWhereItsFilesAre() throws IOException {
		assertEquals(0, easel.run("train", project), easel::output);
		assertTrue(easel.output().contains("Finished after 2 steps") && easel.output().contains("0001-prodigy"), easel.output());
		assertTrue(easel.output().contains("Epoch 1: mean loss 0.2500, saved"), easel.output());
	}

	@Test
	void everySettingIsAnOption() throws IOException {
		assertEquals(0, easel.run("train", project, "--optimizer", "adamw", "--network-dim", "8", "--no-shuffle-tags", "--adamw-beta1", "0.7", "--set", "epochs=3", "--opt",
				"weight_decay=0.2", "--prompt", "a star", "--prompt", "a moon"), easel::output);
		var settings = settings();
		assertEquals(8, settings.trainerSettings().whole("network_dim"));
		assertEquals(3, settings.trainerSettings().whole("epochs"));
		assertFalse(settings.trainerSettings().flag("shuffle_tags"));
		assertEquals(0.7, settings.optimizerSettings().real("beta1"));
		assertEquals(0.2, settings.optimizerSettings().real("weight_decay"));
		assertEquals(List.of("a star", "a moon"), settings.samples().stream().map(sample -> sample.prompt()).toList());
		assertEquals("1.2.3", settings.versions().get("easel"));
	}

	@Test
	void theBaseModelsOwnValuesAreTaken() throws IOException {
		assertEquals(0, easel.run("train", project, "--look", "realistic"));
		assertEquals(64, settings().trainerSettings().whole("resolution"));
		assertEquals("", settings().baseModelFile());
	}

	@Test
	void whatIsWrongIsToldBeforeAnythingIsMade() throws IOException {
		wrong("--network-dim", "0");
		wrong("--learning-rate", "NaN");
		wrong("--epochs", "many");
		wrong("--set", "epoch=3");
		wrong("--optimizer", "adamx");
		wrong("--trainer", "lorax");
		wrong("--runner", "nowhere");
		wrong("--adamw-beta1", "0.5");
		wrong("--look", "shiny");
		assertEquals(List.of(), RunFolder.list(new ProjectFolder(Path.of(project)).runs()));
	}

	private void wrong(String option, String value) {
		assertEquals(2, easel.run("train", project, option, value), () -> option + " " + value + ": " + easel.output());
		assertFalse(easel.output().isBlank());
	}

	@Test
	void aBaseModelThatIsNotThereFails() {
		assertEquals(1, easel.run("train", project, "--base", "none.safetensors"));
		assertTrue(easel.output().contains("none.safetensors"), easel.output());
		assertEquals(1, easel.run("train", project, "--base", "sdxl"));
		assertTrue(easel.output().contains("Name a file"), easel.output());
	}

	@Test
	void aPlanMakesNoRun() throws IOException {
		assertEquals(0, easel.run("train", project, "--plan"));
		assertTrue(easel.output().contains("100 steps: 20 epochs of 5 steps"), easel.output());
		assertTrue(easel.output().contains("100 steps are few"), easel.output());
		assertEquals(List.of(), RunFolder.list(new ProjectFolder(Path.of(project)).runs()));
	}

	@Test
	void aTrainingThatFailsSaysWhyAndHowToGoOn() throws IOException {
		var failing = temp.resolve("failing").toString();
		easel.run("new", failing, "--kind", "style", "--name", FakeRunner.FAILING, "--pictures", easel.starter("data/dataset").toString());
		assertEquals(1, easel.run("train", failing));
		assertTrue(easel.output().contains("The loss is NaN.") && easel.output().contains("easel resume"), easel.output());
	}

	@Test
	void ctrlCStopsAfterTheStepAndLeavesARunThatGoesOn() throws IOException {
		var pressed = new Interrupts(() -> { });
		pressed.interrupt();
		assertEquals(130, easel.run(pressed, "train", project));
		assertTrue(easel.output().contains("Stopped after step 1 of 2. To go on: easel resume"), easel.output());
		easel.run("resume", project + "/runs/0001-prodigy");
		assertTrue(easel.output().contains("Training goes on after step 1 of 2."), easel.output());
		assertTrue(easel.output().contains("Finished after 2 steps"), easel.output());
		assertEquals(0, easel.run("resume", project + "/runs/0001-prodigy"));
		assertTrue(easel.output().contains("is finished"), easel.output());
		assertEquals(1, easel.run("resume", project));
		assertTrue(easel.output().contains("no run that was left"), easel.output());
	}

	@Test
	void resumeOnAnUnknownRunnerIsWrongUseWhateverIsLeft() {
		assertEquals(2, easel.run("resume", project, "--runner", "nowhere"));
		assertTrue(easel.output().contains("nowhere") && easel.output().contains("local"), easel.output());
		assertEquals(2, easel.run("resume", "--runner", "nowhere"));
	}

	@Test
	void aRunsOwnSamplesTakeWhatIsAskedOtherwise() throws IOException {
		assertEquals(0, easel.run("train", project, "--prompt", "a star", "--prompt", "a moon", "--set", "sample_cfg=3"), easel::output);
		var usual = sample(project).prompts();
		var asked = sample(project, "--seed", "7", "--steps", "3", "--negative", "sun", "--width", "128", "--sampler", "dpmpp_2m_karras", "--clip-skip", "2");
		assertEquals(2, asked.clipSkip());
		assertEquals(List.of("a star", "a moon"), asked.prompts().stream().map(SamplePrompt::prompt).toList());
		assertEquals(new SamplePrompt("a star", "sun", 7, 128, usual.getFirst().height(), 3, 3, "dpmpp_2m_karras"), asked.prompts().getFirst());
		assertEquals(new SamplePrompt("a sun", "", 1001, 64, 64, 20, 7, "euler"), sample(project, "--prompt", "a sun").prompts().getFirst());
		assertEquals(2, easel.run("sample", project, "--base", "easel.small"));
		assertTrue(easel.output().contains("--base"), easel.output());
	}

	private SampleSubject sample(String... arguments) throws IOException {
		var command = new SampleCommand(easel.session(new Interrupts(() -> { })));
		new CommandLine(command).parseArgs(arguments);
		return command.subject();
	}

	@Test
	void resumeWithoutAnythingListsWhatWasLeft() throws IOException {
		var here = FakeEasel.create(Files.createDirectories(temp.resolve("other")));
		var inProject = new FakeEasel(Path.of(project), here.registry(), here.said(), here.complained(), here.ends());
		assertEquals(0, inProject.run("resume"));
		assertTrue(inProject.output().contains("no run that was left"), inProject.output());
		var pressed = new Interrupts(() -> { });
		pressed.interrupt();
		easel.run(pressed, "train", project);
		assertEquals(0, inProject.run("resume"));
		assertTrue(inProject.output().contains("0001-prodigy  step 1 of 2, stopped: easel resume"), inProject.output());
	}

	@Test
	void theDemoGoesTheWholeWayOnceAndSaysWhatToOpen() throws IOException {
		var demo = temp.resolve("demo");
		assertEquals(0, easel.run("demo", demo.toString()), easel::output);
		assertTrue(Files.size(demo.resolve("contact-sheet.png")) > 0);
		assertTrue(Files.exists(demo.resolve("dataset/picture1.txt")));
		assertTrue(Files.exists(demo.resolve("runs/0001-adamw/ink.safetensors")));
		for (var expected : List.of("built-in tagger looked at 2 pictures", "contact-sheet.png", "ink.safetensors", "easel sample")) {
			assertTrue(easel.output().contains(expected), expected + " in " + easel.output());
		}
		Files.delete(demo.resolve("contact-sheet.png"));
		assertEquals(0, easel.run("demo", demo.toString()));
		assertTrue(easel.output().contains("was finished before"), easel.output());
		assertTrue(Files.exists(demo.resolve("contact-sheet.png")));
		assertFalse(Files.exists(demo.resolve("runs/0002-adamw")));
	}

	@Test
	void aDemoThatWasStoppedGoesOn() {
		var demo = temp.resolve("demo").toString();
		var pressed = new Interrupts(() -> { });
		pressed.interrupt();
		assertEquals(130, easel.run(pressed, "demo", demo));
		assertEquals(0, easel.run("demo", demo), easel::output);
		assertTrue(easel.output().contains("Training goes on after step 1 of 2."), easel.output());
		assertEquals(1, easel.run("demo", project));
		assertTrue(easel.output().contains("no demo"), easel.output());
	}

	private RunSettings settings() throws IOException {
		return RunFolder.list(new ProjectFolder(Path.of(project)).runs()).getLast().readSettings();
	}
}
