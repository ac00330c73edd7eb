package org.easel.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.easel.core.run.RunEvent.Ended;
import org.easel.core.run.RunEvent.Note;
import org.easel.core.run.RunEvent.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventLogFullDiskTest {

	private static final Instant TIME = Instant.parse("2026-11-24T10:00:00Z");

	@TempDir
	Path folder;

	@Test
	void aLineThatTheDiskHasNoRoomForSpoilsNotTheNext() throws Exception {
		var disk = Files.createDirectory(folder.resolve("disk"));
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "a small disk can be mounted by root only");
		try {
			var file = disk.resolve("events.jsonl");
			var reserve = Files.write(disk.resolve("reserve"), new byte[16384]);
			try (var log = EventLog.appender(file)) {
				int[] written = { 0 };
				var full = assertThrows(IOException.class, () -> {
					for (; written[0] < 10_000; written[0]++) {
						log.append(new Note(TIME, "a word of ninety letters ".repeat(4)));
					}
				});
				assertTrue(full.getMessage().startsWith("Cannot write " + file) && full.getMessage().contains("Free some space"), full.getMessage());
				Files.delete(reserve);
				log.append(new Ended(TIME, Reason.FAILED, "the disk is full", 7));
				var events = EventLog.read(file);
				assertEquals(written[0] + 1, events.size());
				assertEquals(new Ended(TIME, Reason.FAILED, "the disk is full", 7), events.getLast());
				assertEquals(List.of(), events.stream().filter(RunEvent.Warning.class::isInstance).toList());
			}
		} finally {
			run("umount", disk.toString());
		}
	}

	@Test
	void aLogThatCannotBeOpenedIsNamedWithTheWayOut() throws IOException {
		var below = Files.writeString(folder.resolve("file"), "").resolve("events.jsonl");
		var refused = assertThrows(IOException.class, () -> EventLog.appender(below));
		assertTrue(refused.getMessage().startsWith("Cannot write " + below) && refused.getMessage().contains("Allow Easel to write"), refused.getMessage());
	}

	private static boolean run(String... command) throws Exception {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException noSuchCommand) {
			return false;
		}
	}
}
