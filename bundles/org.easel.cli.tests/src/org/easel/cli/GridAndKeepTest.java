package org.easel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.easel.core.image.PngText;
import org.easel.core.run.EventLog;
import org.easel.core.run.RunEvent;
import org.easel.core.run.RunFolder;
import org.easel.core.run.RunSettings;
import org.easel.core.run.SamplePrompt;
import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.SafetensorsFile;
import org.easel.core.safetensors.SafetensorsWriter;
import org.easel.core.safetensors.TensorData;
import org.easel.core.settings.SettingValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done with a run's pictures and epochs once it is trained. */
class GridAndKeepTest {

	@TempDir
	Path temp;
	private FakeEasel easel;
	private RunFolder run;

	@BeforeEach
	void easel() throws IOException {
		easel = FakeEasel.create(temp);
		assertEquals(ExitCodes.OK, easel.run("new", temp.resolve("project").toString(), "--kind", "style"), easel.complained().toString());
		run = train();
	}

	private RunFolder train() throws IOException {
		var values = SettingValues.of(Map.of());
		var prompt = new SamplePrompt("trg, cat", "", 7, 16, 16, 20, 5, "euler");
		var folder = RunFolder.create(temp.resolve("project/runs"),
				new RunSettings(1, "ink", "Ink", "lora", "adamw", "easel.small", "", "dataset", "trg", values, values, List.of(prompt), Map.of()));
		for (int epoch = 0; epoch <= 2; epoch++) {
			Files.createDirectories(folder.samples(epoch));
			PngText.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), folder.sample(epoch, 0, 7), Map.of());
			if (epoch > 0) {
				var file = folder.lora("ink", epoch, epoch == 2);
				SafetensorsWriter.write(file, Map.of("ss_epoch", String.valueOf(epoch)), List.of(TensorData.of("a.alpha", DType.F32, List.of(), new float[] { epoch })));
				try (var log = EventLog.appender(folder.events())) {
					log.append(new RunEvent.EpochEnd(Instant.EPOCH, epoch, file.getFileName().toString(), 0.1));
				}
			}
		}
		return folder;
	}

	@Test
	void anEpochIsKeptUnderItsName() throws IOException {
		var models = temp.resolve("models");
		assertEquals(ExitCodes.OK, easel.run("keep", run.path().toString(), "1", "--to", models.toString(), "--name", "best ink"), easel.complained().toString());
		try (var copy = SafetensorsFile.open(models.resolve("best_ink.safetensors"))) {
			assertEquals("best ink", copy.metadata().get("modelspec.title"));
			assertEquals("1", copy.metadata().get("ss_epoch"));
		}
		assertEquals(ExitCodes.OK, easel.run("keep", temp.resolve("project").toString(), "last", "--to", models.toString()));
		assertTrue(Files.isRegularFile(models.resolve("ink.safetensors")), "the newest run of a project");
	}

	@Test
	void nothingIsReplacedUnasked() throws IOException {
		var taken = temp.resolve("ink.safetensors");
		Files.writeString(taken, "mine");
		assertEquals(ExitCodes.FAILED, easel.run("keep", run.path().toString(), "2", "--to", temp.toString()));
		assertTrue(easel.complained().toString().contains("--replace"), easel.complained().toString());
		assertEquals("mine", Files.readString(taken));
		assertEquals(ExitCodes.OK, easel.run("keep", run.path().toString(), "2", "--to", temp.toString(), "--replace"));
		assertTrue(Files.size(taken) > 10);
	}

	@Test
	void anEpochThatIsNotThereIsNamedWithThoseThatAre() {
		assertEquals(ExitCodes.WRONG_USE, easel.run("keep", run.path().toString(), "3", "--to", temp.toString()));
		assertTrue(easel.complained().toString().contains("1, 2"), easel.complained().toString());
	}

	@Test
	void theGridIsWrittenAsPictureAndPage() throws IOException {
		var png = temp.resolve("grid.png");
		var html = temp.resolve("grid.html");
		assertEquals(ExitCodes.OK, easel.run("grid", run.path().toString(), "--png", png.toString(), "--html", html.toString()), easel.complained().toString());
		assertTrue(Files.size(png) > 100);
		assertEquals(4, Files.readString(html).split("<figure>", -1).length, "the base model and two epochs");
		assertEquals(ExitCodes.OK, easel.run("grid", run.path().toString(), "--html", html.toString(), "--epoch", "2"));
		assertFalse(Files.readString(html).contains("epoch 1"));
	}

	@Test
	void runsStandBesideOneAnother() throws IOException {
		var other = train();
		var html = temp.resolve("grid.html");
		assertEquals(ExitCodes.OK, easel.run("grid", run.path().toString(), other.path().toString(), "--last", "--html", html.toString()), easel.complained().toString());
		var text = Files.readString(html);
		assertTrue(text.contains("<th>base model</th><th>0001-adamw, epoch 2</th><th>0002-adamw, epoch 2</th>"), "each run's last epoch");
	}

	@Test
	void aGridNeedsAFileAndPictures() throws IOException {
		assertEquals(ExitCodes.WRONG_USE, easel.run("grid", run.path().toString()));
		for (int epoch = 0; epoch <= 2; epoch++) {
			Files.delete(run.sample(epoch, 0, 7));
		}
		assertEquals(ExitCodes.FAILED, easel.run("grid", run.path().toString(), "--html", temp.resolve("grid.html").toString()));
		assertTrue(easel.complained().toString().contains("no sample pictures"), easel.complained().toString());
	}
}
