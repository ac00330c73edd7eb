package org.easel.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.easel.core.image.GenerationText;
import org.easel.core.image.PngText;
import org.easel.core.run.SamplePrompt;
import org.easel.core.samples.SampleFiles;
import org.easel.diffusion.Adapters;
import org.easel.diffusion.DiffusionModel;
import org.easel.diffusion.sampling.ImageGenerator;
import org.easel.diffusion.sampling.Sampler;
import org.easel.training.SampleDrawer;

/** Draws sample pictures as PNG files that say in themselves how they were drawn, as other picture generators do. */
public final class SamplePainter implements SampleDrawer {

	private final DiffusionModel model;
	private final int clipSkip;
	private final Map<String, String> more;

	/**
	 * @param clipSkip as in training
	 * @param more further facts for the files, by name
	 */
	public SamplePainter(DiffusionModel model, int clipSkip, Map<String, String> more) {
		this.model = model;
		this.clipSkip = clipSkip;
		this.more = new LinkedHashMap<>(more);
	}

	@Override
	public boolean draw(SamplePrompt prompt, Adapters adapters, Path file, BooleanSupplier cancelled) throws IOException {
		var picture = new ImageGenerator(model).generate(prompt, clipSkip, adapters, cancelled);
		if (picture == null) {
			return false;
		}
		PngText.write(picture, file, Map.of(GenerationText.KEYWORD, text(prompt).format(), SampleFiles.KEYWORD, prompt.toJson().toString()));
		return true;
	}

	private GenerationText text(SamplePrompt prompt) {
		var settings = new LinkedHashMap<String, String>();
		settings.put("Steps", String.valueOf(prompt.steps()));
		settings.put("Sampler", Sampler.of(prompt.sampler()).title());
		settings.put("CFG scale", String.valueOf(prompt.cfg()));
		settings.put("Seed", String.valueOf(prompt.seed()));
		settings.put("Size", prompt.width() + "x" + prompt.height());
		settings.put("Model", model.path().getFileName().toString().replaceFirst("\\.safetensors$", ""));
		settings.put("Clip skip", String.valueOf(clipSkip));
		settings.putAll(more);
		return new GenerationText(prompt.prompt(), prompt.negative(), settings);
	}
}
