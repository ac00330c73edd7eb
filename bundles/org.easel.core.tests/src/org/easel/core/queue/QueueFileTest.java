package org.easel.core.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.easel.core.project.ProjectFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueFileTest {

	@TempDir
	Path folder;
	private QueueFile file;

	@BeforeEach
	void file() {
		file = new QueueFile(new ProjectFolder(folder));
	}

	@Test
	void aQueueIsReadAsItWasWritten() throws IOException {
		assertEquals(RunQueue.empty(), file.read());
		var queue = file.edit(empty -> empty.add(QueuedRun.ready("0001-a", "local")).add(QueuedRun.ready("0002-b", "cluster")).hold("0002-b", "no room").withPaused(true));
		assertEquals(queue, file.read());
		assertEquals(2, queue.runs().size());
		assertTrue(Files.readString(file.file()).contains("\"version\": 1"));
	}

	@Test
	void changesMadeAtTheSameTimeAreAllKept() throws Exception {
		try (var threads = Executors.newFixedThreadPool(4)) {
			var done = new ArrayList<Future<RunQueue>>();
			for (int i = 1; i <= 20; i++) {
				var run = QueuedRun.ready("%04d-a".formatted(i), "local");
				done.add(threads.submit(() -> file.edit(queue -> queue.add(run))));
			}
			for (var each : done) {
				each.get();
			}
		}
		assertEquals(20, file.read().runs().size());
	}

	@Test
	void whatCannotBeReadIsToldWithTheFileAndTheWayOut() throws IOException {
		Files.createDirectories(file.file().getParent());
		for (var broken : new String[] { "{", "{\"version\": 2, \"paused\": false, \"runs\": []}", "{\"version\": 1, \"paused\": false, \"runs\": [1]}",
				"{\"version\": 1, \"runs\": []}", "{\"version\": 1, \"paused\": false, \"runs\": [{\"run\": \"../x\", \"runner\": \"local\", \"held\": false}]}" }) {
			Files.writeString(file.file(), broken);
			var told = assertThrows(IOException.class, file::read, broken);
			assertTrue(told.getMessage().contains("queue.json"), told.getMessage());
			assertThrows(IOException.class, () -> file.edit(queue -> queue.withPaused(true)), "nothing is written over it");
			assertEquals(broken, Files.readString(file.file()));
		}
	}
}
