package org.easel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.easel.core.project.ProjectFolder;
import org.easel.core.queue.QueueFile;
import org.easel.core.queue.QueuedRun;
import org.easel.core.queue.RunQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueCommandTest {

	@TempDir
	Path temp;

	private FakeEasel easel;
	private String project;

	@BeforeEach
	void project() throws IOException {
		easel = FakeEasel.create(temp);
		project = temp.resolve("project").toString();
		easel.run("new", project, "--kind", "style", "--trigger", "inski", "--pictures", easel.starter("data/dataset").toString());
		easel.run("train", project, "--queue");
		easel.run("train", project, "--queue", "--optimizer", "adamw");
	}

	@Test
	void queuedRunsWaitInTheirOrder() throws IOException {
		assertEquals(0, easel.run("queue", project), easel::output);
		assertTrue(easel.output().contains("1  0001-prodigy  waits") && easel.output().contains("2  0002-adamw  waits"), easel.output());
		assertEquals(List.of("0001-prodigy", "0002-adamw"), queue().runs().stream().map(QueuedRun::run).toList());
	}

	@Test
	void runsAreMovedPausedResumedAndTakenOut() throws IOException {
		assertEquals(0, easel.run("queue", project, "move", "2", "--place", "1"), easel::output);
		assertEquals("0002-adamw", queue().runs().getFirst().run());
		assertEquals(0, easel.run("queue", project, "pause", "0002-adamw"), easel::output);
		assertTrue(easel.output().contains("0002-adamw  paused"), easel.output());
		assertEquals(0, easel.run("queue", project, "resume", "2"), easel::output);
		assertFalse(queue().runs().getFirst().held());
		assertEquals(0, easel.run("queue", project, "remove", "2"), easel::output);
		assertEquals(List.of("0001-prodigy"), queue().runs().stream().map(QueuedRun::run).toList());
		assertFalse(Files.exists(temp.resolve("project/runs/0002-adamw")));
	}

	@Test
	void theWholeQueueIsPausedAndGoesOn() throws IOException {
		assertEquals(0, easel.run("queue", project, "pause"), easel::output);
		assertTrue(queue().paused() && easel.output().contains("is paused"), easel.output());
		assertEquals(0, easel.run("queue", project, "resume"), easel::output);
		assertFalse(queue().paused());
	}

	@Test
	void whatIsNotThereIsTold() {
		assertEquals(2, easel.run("queue", project, "dance"), easel::output);
		assertTrue(easel.output().contains("stop-after-epoch"), easel.output());
		assertEquals(2, easel.run("queue", project, "stop"), easel::output);
		assertEquals(1, easel.run("queue", project, "stop", "7"), easel::output);
		assertTrue(easel.output().contains("no run \"7\""), easel.output());
		assertEquals(1, easel.run("queue", temp.resolve("none").toString()), easel::output);
	}

	private RunQueue queue() throws IOException {
		return new QueueFile(new ProjectFolder(Path.of(project))).read();
	}
}
