package org.easel.core.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.easel.core.run.RunFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampledRunReaderTest {

	@TempDir
	private Path project;

	@Test
	void tellsEpochsAndPicturesOfARun() throws IOException {
		var run = SampleRun.create(project, 3);
		var read = run.read();
		assertEquals(List.of("ink-000001.safetensors", "ink-000002.safetensors", "ink.safetensors"),
				read.epochs().stream().map(epoch -> epoch.file().getFileName().toString()).toList());
		assertEquals(12, read.samples().size());
		assertEquals(0.5, read.epoch(2).orElseThrow().meanLoss());
		assertEquals(3, read.lastEpoch());
		assertEquals(SampleRun.PROMPTS.getFirst(), read.samples().getFirst().prompt(), "the sampler's id comes from the run's settings");
	}

	@Test
	void takesUpWhatIsDrawnLater() throws IOException {
		var run = SampleRun.create(project, 1);
		var reader = new SampledRunReader(run.folder());
		var before = reader.read();
		assertEquals(before, reader.read(), "nothing is new");
		run.epoch(2, true);
		assertEquals(2, reader.read().epochs().size());
		assertEquals(9, reader.read().samples().size());
		var drawnAgain = run.folder().sample(1, 0, 1001);
		Files.setLastModifiedTime(drawnAgain, FileTime.fromMillis(Files.getLastModifiedTime(drawnAgain).toMillis() + 5000));
		assertNotEquals(before.samples().get(1), reader.read().samples().get(1), "a picture that was drawn anew is another one");
		Files.delete(drawnAgain);
		assertEquals(8, reader.read().samples().size());
	}

	@Test
	void knowsPicturesThatAPersonAskedFor() throws IOException {
		var run = SampleRun.create(project, 2);
		var prompt = SampleRun.prompt("trg, \"blue\" horse", -7);
		run.again(run.column(2), prompt);
		run.again(new SampleColumn(run.folder().name(), 2, 0.75), prompt);
		run.again(run.column(0), prompt);
		var asked = run.read().samples().stream().filter(sample -> sample.prompt().equals(prompt)).map(DrawnSample::column).toList();
		assertEquals(List.of(run.column(0), new SampleColumn(run.folder().name(), 2, 0.75), run.column(2)), asked);
	}

	@Test
	void readsTheTextOfOtherProgramsWhereNothingElseTells() throws IOException {
		var run = SampleRun.create(project, 1);
		SampleRun.draw(run.folder().sample(1, 12, 77), SampleRun.prompt("trg, house", 77));
		var last = run.read().samples().getLast();
		assertEquals("trg, house", last.prompt().prompt());
		assertEquals("blurry", last.prompt().negative());
		assertEquals(20, last.prompt().steps());
		assertEquals("Euler", last.prompt().sampler());
	}

	@Test
	void passesOverWhatIsNoSample() throws IOException {
		var run = SampleRun.create(project, 1);
		var folder = run.folder().samples(1);
		Files.writeString(folder.resolve("notes.txt"), "mine");
		Files.writeString(folder.resolve("07-1.png"), "half writ");
		Files.writeString(folder.resolve("08-99999999999999999999.png"), "no seed of 64 bits");
		Files.writeString(folder.resolve(".easel-1.tmp"), "x");
		Files.createDirectories(run.folder().path().resolve("samples/own/deeper"));
		Files.copy(run.folder().sample(1, 0, 1001), run.folder().path().resolve("samples/own/00-1001-1.0.png"));
		assertEquals(6, run.read().samples().size());
	}

	@Test
	void anEpochWhoseFileIsGoneIsNone() throws IOException {
		var run = SampleRun.create(project, 2);
		Files.delete(run.folder().lora("ink", 1, false));
		assertTrue(run.read().epoch(1).isEmpty());
		assertEquals(9, run.read().samples().size(), "its pictures are still there");
	}

	@Test
	void saysWhatIsMissing() {
		var missing = new RunFolder(project.resolve("runs/0001-none"));
		assertThrows(IOException.class, () -> new SampledRunReader(missing).read());
	}
}
