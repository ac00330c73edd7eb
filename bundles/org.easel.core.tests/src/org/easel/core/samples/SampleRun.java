package org.easel.core.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.easel.core.image.GenerationText;
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

/** A run with epochs and pictures, as training leaves it. */
record SampleRun(RunFolder folder) {

	static final Instant TIME = Instant.parse("2026-11-24T12:00:00Z");
	static final List<SamplePrompt> PROMPTS = List.of(prompt("trg, red apple", 1001), prompt("trg, cat", 1002), prompt("trg, cat", 1003));

	static SamplePrompt prompt(String text, long seed) {
		return new SamplePrompt(text, "blurry", seed, 16, 12, 20, 5, "euler");
	}

	static SampleRun create(Path project, int epochs) throws IOException {
		var values = SettingValues.of(Map.of());
		var settings = new RunSettings(1, "ink", "Ink", "lora", "adamw", "easel.small", "", "dataset", "trg", values, values, PROMPTS, Map.of());
		var run = new SampleRun(RunFolder.create(project.resolve("runs"), settings));
		run.base();
		for (int epoch = 1; epoch <= epochs; epoch++) {
			run.epoch(epoch, epoch == epochs);
		}
		return run;
	}

	void base() throws IOException {
		draw(0);
	}

	/** An epoch's file, its pictures and its event. */
	void epoch(int epoch, boolean last) throws IOException {
		var file = folder.lora("ink", epoch, last);
		var tensors = List.of(TensorData.of("b.lora_up.weight", DType.F32, List.of(2L), new float[] { epoch, 2 }), TensorData.of("a.alpha", DType.F16, List.of(), new float[] { 1 }));
		var metadata = new LinkedHashMap<>(Map.of("ss_output_name", "ink", "ss_epoch", String.valueOf(epoch), "modelspec.title", "Ink", "sshs_model_hash", SafetensorsWriter.modelHash(tensors)));
		metadata.put("sshs_legacy_hash", SafetensorsWriter.legacyHash(metadata, tensors));
		SafetensorsWriter.write(file, metadata, tensors);
		draw(epoch);
		try (var log = EventLog.appender(folder.events())) {
			log.append(new RunEvent.EpochEnd(TIME, epoch, file.getFileName().toString(), 1.0 / epoch));
		}
	}

	private void draw(int epoch) throws IOException {
		Files.createDirectories(folder.samples(epoch));
		for (int i = 0; i < PROMPTS.size(); i++) {
			draw(folder.sample(epoch, i, PROMPTS.get(i).seed()), PROMPTS.get(i));
		}
	}

	/** A picture with the text that other programs write. */
	static void draw(Path file, SamplePrompt prompt) throws IOException {
		PngText.write(picture(prompt), file, Map.of(GenerationText.KEYWORD, text(prompt)));
	}

	/** A picture that Easel drew again for a person. */
	void again(SampleColumn column, SamplePrompt prompt) throws IOException {
		var file = SampleFiles.again(folder, column, prompt);
		Files.createDirectories(file.getParent());
		PngText.write(picture(prompt), file, Map.of(GenerationText.KEYWORD, text(prompt), SampleFiles.KEYWORD, prompt.toJson().toString()));
	}

	private static BufferedImage picture(SamplePrompt prompt) {
		var picture = new BufferedImage(prompt.width(), prompt.height(), BufferedImage.TYPE_INT_RGB);
		var graphics = picture.createGraphics();
		graphics.setColor(Color.getHSBColor(prompt.seed() % 17 / 17f, 0.5f, 0.8f));
		graphics.fillRect(0, 0, prompt.width(), prompt.height());
		graphics.dispose();
		return picture;
	}

	private static String text(SamplePrompt prompt) {
		var settings = new LinkedHashMap<String, String>();
		settings.put("Steps", String.valueOf(prompt.steps()));
		settings.put("Sampler", "Euler");
		settings.put("CFG scale", String.valueOf(prompt.cfg()));
		settings.put("Seed", String.valueOf(prompt.seed()));
		settings.put("Size", prompt.width() + "x" + prompt.height());
		return new GenerationText(prompt.prompt(), prompt.negative(), settings).format();
	}

	SampledRun read() throws IOException {
		return new SampledRunReader(folder).read();
	}

	SampleColumn column(int epoch) {
		return epoch == 0 ? SampleColumn.base("easel.small") : SampleColumn.epoch(folder.name(), epoch);
	}
}
