package org.easel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.easel.core.io.Folders;
import org.easel.core.run.SamplePrompt;
import org.easel.diffusion.Adapters;
import org.easel.diffusion.LoadOptions;
import org.easel.diffusion.sampling.Sampler;
import org.easel.djl.Torch;
import org.easel.runs.BaseModelFile;
import org.easel.runs.BaseModelFiles;
import org.easel.runs.SamplePainter;
import org.easel.training.lora.LoadedLora;
import org.easel.training.lora.LoraFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws pictures with a LoRA at one strength or several, or with the base model alone. */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {

	private final Session session;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "sample.dir")
	private Path folder;

	@Option(names = "--lora", paramLabel = "FILE")
	private Path lora;

	@Option(names = "--base", paramLabel = "ID|FILE", defaultValue = BaseModelFiles.BUILT_IN)
	private String base;

	@Option(names = "--prompt", paramLabel = "TEXT")
	private List<String> prompts = List.of();

	@Option(names = "--negative", paramLabel = "TEXT", defaultValue = "")
	private String negative;

	@Option(names = "--seed", paramLabel = "N", defaultValue = "1001")
	private long seed;

	@Option(names = "--strength", paramLabel = "X", split = ",", defaultValue = "1")
	private List<Double> strengths;

	@Option(names = "--width", paramLabel = "N")
	private Integer width;

	@Option(names = "--height", paramLabel = "N")
	private Integer height;

	@Option(names = "--steps", paramLabel = "N", defaultValue = "20")
	private int steps;

	@Option(names = "--cfg", paramLabel = "X", defaultValue = "7")
	private double cfg;

	@Option(names = "--sampler", paramLabel = "ID", defaultValue = "euler")
	private String sampler;

	@Option(names = "--clip-skip", paramLabel = "N", defaultValue = "1")
	private int clipSkip;

	@Option(names = "--out", paramLabel = "DIR")
	private Path out;

	SampleCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		var subject = subject();
		if (subject.prompts().isEmpty()) {
			throw new ParameterException(spec.commandLine(), session.text("sample.no.prompt"));
		}
		subject.prompts().forEach(prompt -> Sampler.of(prompt.sampler()));
		Folders.create(subject.out());
		try (var torch = Torch.start();
				var model = session.registries().baseModels().load(subject.base().file(), subject.options(), session.installation().tokenizer(), torch)) {
			if (subject.lora().isEmpty()) {
				return draw(subject, new SamplePainter(model, subject.clipSkip(), Map.of()), null);
			}
			var file = subject.lora().get();
			try (var loaded = LoraFile.read(file, model.config(), torch)) {
				if (!loaded.unusedLayers().isEmpty()) {
					session.say("sample.unused", file, loaded.unusedLayers().size());
				}
				return draw(subject, new SamplePainter(model, subject.clipSkip(), Map.of("Lora", file.getFileName().toString())), loaded);
			}
		}
	}

	private int draw(SampleSubject subject, SamplePainter painter, LoadedLora loaded) throws IOException {
		for (int i = 0; i < subject.prompts().size(); i++) {
			var prompt = subject.prompts().get(i);
			for (double strength : loaded == null ? List.of(0.0) : strengths) {
				var file = subject.out().resolve("%02d-%d-%s.png".formatted(i, prompt.seed(), strength));
				var adapters = loaded == null ? Adapters.NONE : loaded.network().at(strength);
				if (!painter.draw(prompt, adapters, file, session.interrupts()::requested)) {
					return ExitCodes.STOPPED;
				}
				session.say("sample.drawn", file, prompt.prompt());
			}
		}
		return ExitCodes.OK;
	}

	private SampleSubject subject() throws IOException {
		if (folder != null) {
			if (lora != null) {
				throw new ParameterException(spec.commandLine(), session.text("sample.two.subjects"));
			}
			var subject = SampleSubject.ofRun(session, folder, out);
			return prompts.isEmpty() ? subject : subject.withPrompts(prompts(subject.base()));
		}
		var found = session.models().find(base);
		return new SampleSubject(found, LoadOptions.NONE, Optional.ofNullable(lora), clipSkip, prompts(found),
				out == null ? Path.of("samples") : out);
	}

	private List<SamplePrompt> prompts(BaseModelFile model) {
		int side = model.facts().resolution();
		int wide = width == null ? side : width;
		int high = height == null ? side : height;
		return prompts.stream().map(prompt -> new SamplePrompt(prompt, negative, seed, wide, high, steps, cfg, sampler)).toList();
	}
}
