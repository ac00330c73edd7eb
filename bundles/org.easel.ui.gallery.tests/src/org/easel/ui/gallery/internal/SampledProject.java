package org.easel.ui.gallery.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.easel.core.image.GenerationText;
import org.easel.core.image.Pictures;
import org.easel.core.image.PngText;
import org.easel.core.run.EventLog;
import org.easel.core.run.RunEvent;
import org.easel.core.run.RunFolder;
import org.easel.core.run.RunSettings;
import org.easel.core.run.SamplePrompt;
import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.SafetensorsWriter;
import org.easel.core.safetensors.TensorData;
import org.easel.core.settings.SettingValues;
import org.easel.ui.testing.TestProject;

/**
 * A project with runs and their pictures, as training leaves them.
 *
 * @param project to be opened
 */
public record SampledProject(TestProject project) {

	/** Two seeds of a cat, and a dog that is wider than high. */
	public static final List<SamplePrompt> PROMPTS = List.of(prompt("trg, cat on a mat", 1, 64, 64), prompt("trg, cat on a mat", 2, 64, 64), prompt("trg, dog", 3, 64, 48));

	public static SamplePrompt prompt(String text, long seed, int width, int height) {
		return new SamplePrompt(text, "blurry", seed, width, height, 20, 5, "euler");
	}

	public static SampledProject create(Path parent) throws IOException {
		return new SampledProject(TestProject.create(parent, "cats").picture("a.png", 64, 64, "trg, cat"));
	}

	/** A run with so many epochs. */
	public RunFolder run(int epochs) throws IOException {
		var values = SettingValues.of(Map.of());
		var run = RunFolder.create(project.folder().runs(),
				new RunSettings(1, "ink", "Ink", "lora", "adamw", "easel.small", "", "dataset", "trg", values, values, PROMPTS, Map.of()));
		for (int epoch = 0; epoch <= epochs; epoch++) {
			epoch(run, epoch, epoch == epochs);
		}
		return run;
	}

	/** What an epoch leaves: its pictures, its file and its event. */
	public static void epoch(RunFolder run, int epoch, boolean last) throws IOException {
		for (int i = 0; i < PROMPTS.size(); i++) {
			draw(run.sample(epoch, i, PROMPTS.get(i).seed()), PROMPTS.get(i), epoch);
		}
		if (epoch > 0) {
			var file = run.lora("ink", epoch, last);
			SafetensorsWriter.write(file, Map.of("ss_epoch", String.valueOf(epoch)), List.of(TensorData.of("a.alpha", DType.F32, List.of(), new float[] { epoch })));
			Files.createDirectories(run.path());
			try (var log = EventLog.appender(run.events())) {
				log.append(new RunEvent.EpochEnd(Instant.EPOCH, epoch, file.getFileName().toString(), 1.0 / epoch));
			}
		}
	}

	/** Draws one picture; each epoch has a hue of its own. */
	public static void draw(Path file, SamplePrompt prompt, int epoch) throws IOException {
		TestProject.picture(file, prompt.width(), prompt.height(), (epoch * 3 + prompt.seed()) % 20 / 20f);
	}

	/** Lets a picture tell what was asked for, as picture generators do. */
	public static void tell(Path file, SamplePrompt prompt) throws IOException {
		var settings = new LinkedHashMap<String, String>();
		settings.put("Steps", String.valueOf(prompt.steps()));
		settings.put("Sampler", prompt.sampler());
		settings.put("CFG scale", String.valueOf(prompt.cfg()));
		settings.put("Size", prompt.width() + "x" + prompt.height());
		PngText.write(Pictures.read(file), file, Map.of(GenerationText.KEYWORD, new GenerationText(prompt.prompt(), prompt.negative(), settings).format()));
	}
}
