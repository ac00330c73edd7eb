package org.easel.ui.internal.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.easel.core.project.ProjectFolder;
import org.easel.ui.testing.TestProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleProjectTest {

	@TempDir
	Path folder;

	@AfterEach
	void close() {
		TestProject.closeAny();
	}

	@Test
	void theStarterPicturesBecomeAProjectWithCaptions() throws Exception {
		var copied = SampleProject.installed().copy(folder, new NullProgressMonitor());
		var projects = new TestProject(ProjectFolder.open(copied)).open();
		var state = projects.current().orElseThrow().state();
		assertTrue(state.size() >= 30, "there are " + state.size() + " pictures");
		assertTrue(state.pictures().stream().noneMatch(picture -> picture.caption().isEmpty()), "each has a caption");
	}

	@Test
	void copiedAgainItIsTheSameProjectAndNothingElseIsOverwritten() throws Exception {
		var sample = SampleProject.installed();
		var first = sample.copy(folder, new NullProgressMonitor());
		assertEquals(first, sample.copy(folder, new NullProgressMonitor()));
		var other = Files.createDirectories(folder.resolve("other/" + SampleProject.FOLDER));
		Files.writeString(other.resolve("mine.txt"), "mine");
		assertEquals(folder.resolve("other/" + SampleProject.FOLDER + "-2"), sample.copy(folder.resolve("other"), new NullProgressMonitor()));
		assertEquals("mine", Files.readString(other.resolve("mine.txt")));
	}
}
