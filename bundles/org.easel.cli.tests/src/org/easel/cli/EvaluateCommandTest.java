package org.easel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told before anything is drawn or trained. */
class EvaluateCommandTest {

	@TempDir
	Path temp;

	private FakeEasel easel;

	@BeforeEach
	void easel() throws IOException {
		easel = FakeEasel.create(temp);
		Files.createDirectories(easel.starter("data/evaluation"));
		Files.writeString(easel.starter("data/evaluation/base-prompts.txt"), "blue car = automobile\n");
		Files.writeString(easel.starter("data/evaluation/starter-prompts.txt"), "inski, cat = cat\n");
	}

	@Test
	void asksWhatToMeasure() {
		assertEquals(ExitCodes.WRONG_USE, easel.run("evaluate"));
		assertTrue(easel.output().contains("Name what to measure"), easel.output());
	}

	@Test
	void realPicturesAreMadeFromBothPackagesOrNone() {
		for (var what : new String[] { "base", "starter" }) {
			assertEquals(ExitCodes.WRONG_USE, easel.run("evaluate", what, "--pictures", temp.toString()));
			assertTrue(easel.output().contains("both, --pictures and --words"), easel.output());
		}
	}

	@Test
	void aFolderThatIsNoPackageIsNamed() {
		var folder = temp.resolve("no-package").toString();
		assertEquals(ExitCodes.FAILED, easel.run("evaluate", "base", "--pictures", folder, "--words", folder));
		assertTrue(easel.output().contains(folder) && easel.output().contains("npm package"), easel.output());
	}

	@Test
	void anUnknownModelAndAMissingTaggerAreNamed() {
		assertEquals(ExitCodes.FAILED, easel.run("evaluate", "base", "--model", "nowhere.safetensors"));
		assertTrue(easel.output().contains("There is no base model \"nowhere.safetensors\""), easel.output());
		var tagger = temp.resolve("tagger").toString();
		for (var what : new String[] { "base", "starter" }) {
			assertEquals(ExitCodes.FAILED, easel.run("evaluate", what, "--tagger", tagger, "--out", temp.resolve("out").toString()));
			assertTrue(easel.output().contains(tagger), easel.output());
		}
	}

	@Test
	void aListWithoutPromptsIsRefused() throws IOException {
		var list = Files.writeString(temp.resolve("list.txt"), "# nothing\n");
		assertEquals(ExitCodes.FAILED, easel.run("evaluate", "base", "--prompts", list.toString()));
		assertTrue(easel.output().contains(list + " holds no prompt"), easel.output());
	}
}
