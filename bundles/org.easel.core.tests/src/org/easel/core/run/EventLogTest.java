package org.easel.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventLogTest {

	private static final Instant TIME = Instant.parse("2026-11-24T09:00:00.123Z");
	private static final List<RunEvent> ALL = List.of(new RunEvent.Started(TIME, 500, 2, 250, 0),
			new RunEvent.Note(TIME, "one\nnote with \"quotes\" and 猫"),
			new RunEvent.Step(TIME, 1, 1, 0.125, 1, 1e-6, 0.5),
			new RunEvent.Step(TIME, 2, 1, Double.NaN, 1, Double.POSITIVE_INFINITY, 0.5),
			new RunEvent.Sample(TIME, 1, 0, "samples/000001/00-7.png", "a cat", 7, 0.8),
			new RunEvent.StateSaved(TIME, 250, 1), new RunEvent.Warning(TIME, "look"),
			new RunEvent.EpochEnd(TIME, 1, "k-000001.safetensors", 0.1),
			new RunEvent.Ended(TIME, RunEvent.Reason.FAILED, "the loss is NaN", 2));

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void file() {
		file = folder.resolve("events.jsonl");
	}

	@Test
	void everyKindComesBack() throws IOException {
		append(ALL);
		assertEquals(ALL, EventLog.read(file));
		assertEquals(ALL.size(), Files.readAllLines(file).size());
	}

	/** A log of the first version: it must be read for ever. */
	@Test
	void theFirstVersionIsRead() throws IOException {
		try (var golden = EventLogTest.class.getResourceAsStream("events-1.jsonl")) {
			Files.copy(golden, file);
		}
		assertEquals(ALL, EventLog.read(file));
	}

	@Test
	void aMissingLogHasNoEvents() throws IOException {
		assertEquals(List.of(), EventLog.read(file));
		assertEquals(List.of(), new EventTail(file).poll());
	}

	@Test
	void aTornLastLineIsPassedOverAndCutOffByTheNextAppender() throws IOException {
		append(ALL.subList(0, 2));
		Files.writeString(file, "{\"event\":\"step\",\"ti", StandardOpenOption.APPEND);
		assertEquals(ALL.subList(0, 2), EventLog.read(file));
		append(ALL.subList(2, 3));
		assertEquals(ALL.subList(0, 3), EventLog.read(file));
	}

	@Test
	void aLogOfOneTornLineStartsAnew() throws IOException {
		Files.writeString(file, "{\"event\"");
		append(ALL.subList(0, 1));
		assertEquals(ALL.subList(0, 1), EventLog.read(file));
	}

	@Test
	void aBrokenLineInTheMiddleBecomesAWarning() throws IOException {
		append(ALL.subList(0, 1));
		Files.writeString(file, "\0\0\0\n[]\n{\"event\":\"dance\",\"time\":\"2026-11-24T09:00:00Z\"}\n"
				+ "{\"event\":\"note\",\"time\":\"noon\",\"message\":\"\"}\n\n", StandardOpenOption.APPEND);
		append(ALL.subList(1, 2));
		var events = EventLog.read(file);
		assertEquals(6, events.size());
		for (var broken : events.subList(1, 5)) {
			var warning = assertInstanceOf(RunEvent.Warning.class, broken);
			assertEquals(TIME, warning.time());
			assertTrue(warning.message().contains(file.toString()), warning.message());
		}
		assertTrue(((RunEvent.Warning) events.get(3)).message().contains("unknown kind \"dance\""));
		assertEquals(ALL.get(1), events.get(5));
	}

	@Test
	void aTailGivesEachLineOnceAndOnlyWhole() throws IOException {
		var tail = new EventTail(file);
		append(ALL.subList(0, 3));
		assertEquals(ALL.subList(0, 3), tail.poll());
		assertEquals(List.of(), tail.poll());
		append(ALL.subList(3, 4));
		var line = Files.readAllLines(file).get(0);
		Files.writeString(file, line.substring(0, 10), StandardOpenOption.APPEND);
		assertEquals(ALL.subList(3, 4), tail.poll());
		Files.writeString(file, line.substring(10) + "\n", StandardOpenOption.APPEND);
		assertEquals(ALL.subList(0, 1), tail.poll());
		assertEquals(Files.size(file), tail.offset());
		assertEquals(List.of(), new EventTail(file, tail.offset()).poll());
	}

	@Test
	void aTailReadsAcrossItsChunks() throws IOException {
		var many = new RunEvent[3000];
		for (int i = 0; i < many.length; i++) {
			many[i] = new RunEvent.Step(TIME, i + 1, 1, i, 1, 1, 1);
		}
		append(List.of(many));
		assertEquals(List.of(many), EventLog.read(file));
	}

	@Test
	void aLogThatBecameShorterIsTold() throws IOException {
		append(ALL);
		var tail = new EventTail(file);
		tail.poll();
		Files.writeString(file, "");
		assertTrue(assertThrows(IOException.class, tail::poll).getMessage().contains(file.toString()));
	}

	@Test
	void aFullDiskIsTold() throws IOException {
		var full = Path.of("/dev/full");
		assumeTrue(Files.exists(full), "needs /dev/full");
		try (var log = EventLog.appender(full)) {
			var failure = assertThrows(IOException.class, () -> log.append(ALL.get(0)));
			assertTrue(failure.getMessage().contains("the run can be resumed"), failure.getMessage());
		}
	}

	private void append(List<RunEvent> events) throws IOException {
		try (var log = EventLog.appender(file)) {
			for (var event : events) {
				log.append(event);
			}
		}
	}
}
