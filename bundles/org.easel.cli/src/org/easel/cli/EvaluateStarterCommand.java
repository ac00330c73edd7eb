package org.easel.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.easel.core.run.RunSettings;
import org.easel.evaluation.Judge;
import org.easel.evaluation.starter.Course;
import org.easel.evaluation.starter.LoadedStrengths;
import org.easel.evaluation.starter.StarterEvaluation;
import org.easel.evaluation.starter.StarterReport;
import org.easel.evaluation.starter.StarterRuns;
import org.easel.runs.Runners;
import org.easel.tagging.TaggingException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures what LoRAs on the starter pictures learn, epoch by epoch, and shows it beside controls. */
@Command(name = "starter")
final class EvaluateStarterCommand implements Callable<Integer> {

	private static final String SETTINGS = "data/demo.json";
	private static final String PICTURES = "data/dataset";
	private static final String PROMPTS = "data/evaluation/starter-prompts.txt";
	private static final String BASE_PROMPTS = "data/evaluation/base-prompts.txt";

	private final Session session;
	private final EvaluateCommand parent;

	@Spec
	private CommandSpec spec;

	@Mixin
	private EvaluationInputs inputs;

	EvaluateStarterCommand(Session session, EvaluateCommand parent) {
		this.session = session;
		this.parent = parent;
	}

	@Override
	public Integer call() throws IOException, TaggingException, InterruptedException {
		var model = inputs.model(session);
		var pictures = session.installation().starter(PICTURES);
		var real = inputs.real(session, spec, EvaluationInputs.prompts(session, null, BASE_PROMPTS), model.facts().resolution());
		var out = inputs.out(model, "starter");
		var runs = new StarterRuns(session.planner(), session.registries().runners().open(Runners.LOCAL), RunSettings.read(session.installation().starter(SETTINGS)),
				pictures, out);
		var strengths = new LoadedStrengths(session.registries(), session.models(), session.installation().tokenizer());
		try (var tagger = inputs.tagger(session)) {
			var report = new StarterEvaluation(EvaluationInputs.prompts(session, null, PROMPTS), pictures, real, out).run(inputs.model(), runs, strengths,
					new Judge(tagger::look), EvaluationInputs.monitor(session, parent.json()));
			report.ifPresent(this::print);
			return report.isPresent() ? ExitCodes.OK : ExitCodes.STOPPED;
		}
	}

	private void print(StarterReport report) {
		if (parent.json()) {
			EvaluateCommand.print(report.toJson(), session.out());
			return;
		}
		session.say("evaluate.starter.objects", 100 * report.baseObjects(), 100 * report.realObjects());
		report.variations().forEach((variation, course) -> print(variation.title(), course));
		report.strengths().forEach((strength, course) -> print(session.text("evaluate.starter.strength", strength), course));
		session.say("evaluate.starter.picture", report.picture());
	}

	private void print(String title, Course course) {
		session.say("evaluate.starter.title", title);
		for (int i = 0; i < course.styleScore().size(); i++) {
			session.say("evaluate.starter.epoch", i + 1, course.styleScore().get(i), 100 * course.objects().get(i));
		}
	}
}
