package org.easel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.easel.core.project.Kind;
import org.easel.core.project.ProjectFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

/** Help, and the commands that train nothing. */
class CommandsTest {

	@TempDir
	Path temp;

	private FakeEasel easel;
	private String project;

	@BeforeEach
	void easel() throws IOException {
		easel = FakeEasel.create(temp);
		project = temp.resolve("project").toString();
	}

	@Test
	void everyCommandOptionAndPlaceIsExplained() {
		var line = new EaselCommands(easel.session(new Interrupts(() -> { }))).commandLine();
		assertEquals(List.of("demo", "new", "check", "tag", "train", "resume", "queue", "sample", "grid", "keep", "advise", "models", "plugins", "train-base", "train-tagger", "evaluate"),
				List.copyOf(line.getSubcommands().keySet()));
		assertEquals(List.of(), silent(line));
	}

	private static List<String> silent(CommandLine line) {
		var silent = new ArrayList<String>();
		line.getSubcommands().forEach((name, command) -> {
			silent.addAll(silent(command));
			var help = command.getUsageMessage();
			if (command.getCommandSpec().usageMessage().description().length == 0) {
				silent.add(name);
			}
			for (var option : command.getCommandSpec().options()) {
				if (option.description().length == 0 || option.description()[0].isBlank() || !help.contains(option.longestName().substring(2))) {
					silent.add(name + " " + option.longestName());
				}
			}
			for (var place : command.getCommandSpec().positionalParameters()) {
				if (place.description().length == 0) {
					silent.add(name + " " + place.paramLabel());
				}
			}
		});
		return silent;
	}

	@Test
	void helpAndVersionAreNoFailures() {
		assertEquals(0, easel.run("--help"));
		assertTrue(easel.output().contains("train-base"), easel.output());
		assertEquals(0, easel.run("train", "--help"));
		assertTrue(easel.output().contains("--network-dim") && easel.output().contains("--prodigy-d-coef"), easel.output());
		assertEquals(0, easel.run("--version"));
		assertTrue(easel.output().contains("Easel 1.2.3"), easel.output());
	}

	@Test
	void wrongUseHasACodeOfItsOwnAndSaysWhatIsWrong() {
		assertEquals(2, easel.run());
		assertEquals(2, easel.run("trian"));
		assertTrue(easel.output().contains("train"), easel.output());
		assertEquals(2, easel.run("new", project));
		assertTrue(easel.output().contains("--kind"), easel.output());
		assertEquals(2, easel.run("new", project, "--kind", "landscape"));
		assertTrue(easel.output().contains("character, style, concept"), easel.output());
	}

	@Test
	void aNewProjectHoldsCopiesOfPicturesAndCaptions() throws IOException {
		assertEquals(0, easel.run("new", project, "--kind", "style", "--name", "My Ink", "--trigger", "inski", "--pictures", easel.starter("data/dataset").toString()));
		var made = ProjectFolder.open(Path.of(project)).project();
		assertEquals("My_Ink", made.name());
		assertEquals("My Ink", made.title());
		assertEquals(Kind.STYLE, made.kind());
		assertEquals("inski", made.triggerWord());
		assertEquals("inski, number 1", Files.readString(Path.of(project, "dataset", "picture1.txt")));
		assertTrue(Files.exists(easel.starter("data/dataset/picture1.png")), "the original stays");
	}

	@Test
	void aFolderWithSomethingInItIsLeftAlone() throws IOException {
		Files.createDirectories(Path.of(project));
		Files.writeString(Path.of(project, "mine.txt"), "mine");
		assertEquals(1, easel.run("new", project, "--kind", "style"));
		assertTrue(easel.output().contains("is not empty"), easel.output());
		assertEquals(1, easel.run("demo", project));
		assertEquals("mine", Files.readString(Path.of(project, "mine.txt")));
	}

	@Test
	void aNameOfWhichNothingIsLeftIsRefused() {
		assertEquals(2, easel.run("new", project, "--kind", "style", "--name", "???"));
		assertTrue(easel.output().contains("leaves nothing"), easel.output());
		assertFalse(Files.exists(Path.of(project)));
	}

	@Test
	void checkSaysWhatToMendAndHowLongARunWouldBe() {
		easel.run("new", project, "--kind", "style", "--trigger", "inski", "--pictures", easel.starter("data/dataset").toString());
		assertEquals(0, easel.run("check", project));
		assertTrue(easel.output().contains("2 pictures are few"), easel.output());
		assertTrue(easel.output().contains("100 steps: 20 epochs of 5"), easel.output());
		assertTrue(easel.output().contains("the same file as"), easel.output());
	}

	@Test
	void checkOfAProjectWithoutPicturesFails() {
		easel.run("new", project, "--kind", "style");
		assertEquals(1, easel.run("check", project));
		assertTrue(easel.output().contains("no pictures"), easel.output());
		assertEquals(1, easel.run("check", temp.resolve("nowhere").toString()));
		assertTrue(easel.output().contains("is no project"), easel.output());
	}

	@Test
	void tagsAreWrittenBesideThePicturesAndCanBeUndone() throws IOException {
		easel.run("new", project, "--kind", "style", "--trigger", "inski", "--pictures", easel.starter("data/dataset").toString());
		var caption = Path.of(project, "dataset", "picture0.txt");
		assertEquals(0, easel.run("tag", project, "--tagger", "fake", "--dry-run"));
		assertEquals("inski, number 0", Files.readString(caption));
		assertTrue(easel.output().contains("captions would be written") && easel.output().contains("Nothing was changed"), easel.output());
		assertEquals(0, easel.run("tag", project, "--tagger", "fake"));
		assertEquals("inski, number 0, square", Files.readString(caption));
		var history = easel.output().lines().filter(line -> line.contains("--undo ")).map(line -> line.substring(line.indexOf("--undo ") + 7).strip()).findFirst().orElseThrow();
		assertEquals(0, easel.run("tag", project, "--undo", history));
		assertEquals("inski, number 0", Files.readString(caption));
		assertEquals(0, easel.run("tag", project, "--tagger", "fake", "--threshold", "0.2", "--existing", "overwrite"));
		assertEquals("inski, square, doubtful", Files.readString(caption));
	}

	@Test
	void withoutANameTheBuiltInTaggerLooks() throws IOException {
		easel.run("new", project, "--kind", "style", "--pictures", easel.starter("data/dataset").toString());
		assertEquals(0, easel.run("tag", project, "--threshold", "0", "--max-tags", "3", "--existing", "overwrite"), easel::output);
		assertEquals(3, Files.readString(Path.of(project, "dataset", "picture0.txt")).split(", ").length);
	}

	@Test
	void aTaggerThatIsNotThereOrNotReadySaysWhatItNeeds() {
		easel.run("new", project, "--kind", "style", "--pictures", easel.starter("data/dataset").toString());
		assertEquals(1, easel.run("tag", project, "--tagger", "wd15"));
		assertTrue(easel.output().contains("wd14"), easel.output());
		var nowhere = temp.resolve("nowhere").toString();
		assertEquals(1, easel.run("tag", project, "--set", "model_folder=" + nowhere));
		assertTrue(easel.output().contains(nowhere) && easel.output().contains("model.onnx"), easel.output());
		assertEquals(2, easel.run("tag", project, "--tagger", "wd14"));
		assertTrue(easel.output().contains("--set model_folder="), easel.output());
		assertEquals(2, easel.run("tag", project, "--tagger", "fake", "--threshold", "2"));
		assertTrue(easel.output().contains("threshold"), easel.output());
	}

	@Test
	void aDryRunShowsTheScores() {
		easel.run("new", project, "--kind", "style", "--pictures", easel.starter("data/dataset").toString());
		assertEquals(0, easel.run("tag", project, "--tagger", "fake", "--threshold", "0.2", "--dry-run"), easel::output);
		assertTrue(easel.output().contains("square 0.90, doubtful 0.30"), easel.output());
	}

	@Test
	void aTaggerThatBreaksLeavesTheWayBack() throws IOException {
		easel.run("new", project, "--kind", "style", "--pictures", easel.starter("data/dataset").toString());
		assertEquals(1, easel.run("tag", project, "--tagger", "breaking"), easel::output);
		var history = easel.output().lines().filter(line -> line.contains("--undo ")).map(line -> line.substring(line.indexOf("--undo ") + 7).strip()).findFirst().orElseThrow();
		assertEquals("inski, number 0, square", Files.readString(Path.of(project, "dataset", "picture0.txt")));
		assertEquals(0, easel.run("tag", project, "--undo", history), easel::output);
		assertEquals("inski, number 0", Files.readString(Path.of(project, "dataset", "picture0.txt")));
	}

	@Test
	void aProjectThatIsOpenElsewhereIsNotTagged() throws IOException {
		easel.run("new", project, "--kind", "style", "--pictures", easel.starter("data/dataset").toString());
		try (var lock = new ProjectFolder(Path.of(project)).lock().orElseThrow()) {
			assertEquals(1, easel.run("tag", project, "--tagger", "fake"));
			assertTrue(easel.output().contains("is open in another Easel"), easel.output());
			assertEquals(0, easel.run("tag", project, "--tagger", "fake", "--dry-run"), easel::output);
		}
		assertEquals(0, easel.run("tag", project, "--tagger", "fake"), easel::output);
	}

	@Test
	void modelsTellsWhatTheFilesOfAFolderAre() throws IOException {
		var folder = Files.createDirectories(temp.resolve("models"));
		FakeEasel.writeModel(folder.resolve("mine.safetensors"));
		Files.writeString(folder.resolve("other.safetensors"), "no model");
		assertEquals(0, easel.run("models", folder.toString()));
		assertTrue(easel.output().contains("easel.small") && easel.output().contains("mine.safetensors"), easel.output());
		assertTrue(easel.output().contains("Note:") && easel.output().contains("other.safetensors"), easel.output());
		assertEquals(1, easel.run("models", temp.resolve("nowhere").toString()));
	}

	@Test
	void pluginsNamesContributorsAndWhatIsBroken() {
		assertEquals(0, easel.run("plugins"));
		for (var expected : List.of("lora", "prodigy", "org.easel.training", "wd14", "sdxl", "org.easel.diffusion", "local", "org.example.fakes", "broken:", "org.example.Missing")) {
			assertTrue(easel.output().contains(expected), expected + " in " + easel.output());
		}
	}

	@Test
	void sampleSaysWhatItLacks() {
		assertEquals(2, easel.run("sample", "--base", "easel.small"));
		assertTrue(easel.output().contains("--prompt"), easel.output());
		easel.run("new", project, "--kind", "style");
		assertEquals(1, easel.run("sample", project));
		assertTrue(easel.output().contains("easel train"), easel.output());
	}
}
