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

	private static final long SEED = 1001;
	private static final int STEPS = 20;
	private static final double CFG = 7;
	private static final String USUAL_SAMPLER = "euler";

	private final Session session;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "sample.dir")
	private Path folder;

	@Option(names = "--lora", paramLabel = "FILE")
	private Path lora;

	@Option(names = "--base", paramLabel = "ID|FILE")
	private String base;

	@Option(names = "--prompt", paramLabel = "TEXT")
	private List<String> prompts = List.of();

	@Option(names = "--negative", paramLabel = "TEXT")
	private String negative;

	@Option(names = "--seed", paramLabel = "N")
	private Long seed;

	@Option(names = "--strength", paramLabel = "X", split = ",", defaultValue = "1")
	private List<Double> strengths;

	@Option(names = "--width", paramLabel = "N")
	private Integer width;

	@Option(names = "--height", paramLabel = "N")
	private Integer height;

	@Option(names = "--steps", paramLabel = "N")
	private Integer steps;

	@Option(names = "--cfg", paramLabel = "X")
	private Double cfg;

	@Option(names = "--sampler", paramLabel = "ID")
	private String sampler;

	@Option(names = "--clip-skip", paramLabel = "N")
	private Integer clipSkip;

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

	/** What is asked for, from the options as they were parsed. */
	SampleSubject subject() throws IOException {
		if (folder != null) {
			if (lora != null || base != null) {
				throw new ParameterException(spec.commandLine(), session.text("sample.two.subjects"));
			}
			var subject = SampleSubject.ofRun(session, folder, out);
			var drawn = prompts.isEmpty() ? subject.prompts().stream().map(this::asAsked).toList() : prompts(subject.base());
			return subject.with(drawn, clipSkip == null ? subject.clipSkip() : clipSkip);
		}
		var found = session.models().find(base == null ? BaseModelFiles.BUILT_IN : base);
		return new SampleSubject(found, LoadOptions.NONE, Optional.ofNullable(lora), clipSkip == null ? 1 : clipSkip, prompts(found),
				out == null ? Path.of("samples") : out);
	}

	private List<SamplePrompt> prompts(BaseModelFile model) {
		int side = model.facts().resolution();
		return prompts.stream().map(prompt -> asAsked(new SamplePrompt(prompt, "", SEED, side, side, STEPS, CFG, USUAL_SAMPLER))).toList();
	}

	/** A picture with what was asked for otherwise; the rest stays. */
	private SamplePrompt asAsked(SamplePrompt usual) {
		return new SamplePrompt(usual.prompt(), either(negative, usual.negative()), either(seed, usual.seed()), either(width, usual.width()),
				either(height, usual.height()), either(steps, usual.steps()), either(cfg, usual.cfg()), either(sampler, usual.sampler()));
	}

	private static <T> T either(T asked, T usual) {
		return asked == null ? usual : asked;
	}
}
