package org.easel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.easel.diffusion.LoadOptions;
import org.easel.djl.Torch;
import org.easel.evaluation.Judge;
import org.easel.evaluation.base.BaseEvaluation;
import org.easel.evaluation.base.BaseReport;
import org.easel.runs.SamplePainter;
import org.easel.tagging.TaggingException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures a base model by what a tagger sees in its pictures. */
@Command(name = "base")
final class EvaluateBaseCommand implements Callable<Integer> {

	private static final String PROMPTS = "data/evaluation/base-prompts.txt";

	private final Session session;
	private final EvaluateCommand parent;

	@Spec
	private CommandSpec spec;

	@Mixin
	private EvaluationInputs inputs;

	@Option(names = "--prompts", paramLabel = "FILE")
	private Path prompts;

	@Option(names = "--steps", paramLabel = "N", defaultValue = "20")
	private int steps;

	@Option(names = "--cfg", paramLabel = "X", defaultValue = "5")
	private double cfg;

	@Option(names = "--threads", paramLabel = "N")
	private int threads = Runtime.getRuntime().availableProcessors();

	EvaluateBaseCommand(Session session, EvaluateCommand parent) {
		this.session = session;
		this.parent = parent;
	}

	@Override
	public Integer call() throws IOException, TaggingException {
		var model = inputs.model(session);
		var asked = EvaluationInputs.prompts(session, prompts, PROMPTS);
		var form = EvaluationInputs.form(model, steps, cfg);
		var out = inputs.out(model, "base-%d-%s".formatted(steps, cfg));
		var evaluation = new BaseEvaluation(asked, inputs.real(session, spec, asked, form.width()), form, out);
		try (var tagger = inputs.tagger(session);
				var torch = Torch.start(threads);
				var loaded = session.registries().baseModels().load(model.file(), LoadOptions.NONE, session.installation().tokenizer(), torch)) {
			var painter = new SamplePainter(loaded, 1, Map.of());
			var report = evaluation.run(painter, new Judge(tagger::look), EvaluationInputs.monitor(session, parent.json()));
			report.ifPresent(this::print);
			return report.isPresent() ? ExitCodes.OK : ExitCodes.STOPPED;
		}
	}

	private void print(BaseReport report) {
		if (parent.json()) {
			EvaluateCommand.print(report.toJson(), session.out());
			return;
		}
		session.say("evaluate.base.named", 100 * report.namedInTop5(), report.prompts(), 100 * report.namedInTop5Real());
		session.say("evaluate.base.frechet", report.frechet());
		report.secondsPerPicture().ifPresent(each -> session.say("evaluate.base.pace", each));
		session.say("evaluate.base.sheet", report.sheet());
	}
}
