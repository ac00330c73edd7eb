package org.easel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.easel.core.dataset.BucketRules;
import org.easel.core.dataset.DatasetOptions;
import org.easel.core.dataset.DatasetReader;
import org.easel.core.judge.Judge;
import org.easel.core.judge.JudgeOptions;
import org.easel.core.judge.MeasurementCache;
import org.easel.core.judge.Subject;
import org.easel.core.project.ProjectFolder;
import org.easel.core.settings.Problem;
import org.easel.diffusion.BaseModelFacts;
import org.easel.runs.BaseModelFiles;
import org.easel.runs.RunChoices;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is worth a word about a project's pictures, and how long a run with the defaults would be. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "DIR", descriptionKey = "check.dir")
	private Path folder;

	@Option(names = "--base", paramLabel = "ID|FILE", defaultValue = BaseModelFiles.BUILT_IN)
	private String base;

	CheckCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		var project = ProjectFolder.open(folder);
		var facts = session.models().find(base).facts();
		var tokenizer = session.installation().tokenizer();
		var dataset = DatasetReader.read(project.dataset(), DatasetOptions.PLAIN);
		var known = project.project();
		var judge = new Judge(new JudgeOptions(known.kind(), known.triggerWord(), rules(facts), caption -> tokenizer.encode(caption).length),
				MeasurementCache.of(project));
		var findings = judge.judge(dataset.pictures().stream().map(Subject::of).toList(), new CheckProgress(session));
		if (findings.isEmpty()) {
			return ExitCodes.STOPPED;
		}
		var problems = new ArrayList<>(dataset.problems());
		findings.get().forEach(finding -> problems.add(finding.problem(dataset.root())));
		session.say("check.pictures", dataset.pictures().size(), project.dataset());
		Problems.print(session, problems);
		if (problems.isEmpty()) {
			session.say("check.fine");
		}
		var plan = session.planner().plan(project, new RunChoices(RunChoices.TRAINER, RunChoices.OPTIMIZER, base, Optional.empty(), Map.of(), Map.of(),
				List.of()));
		plan.steps().ifPresent(steps -> {
			session.say("check.steps", facts.title(), steps.steps(), steps.epochs(), steps.stepsPerEpoch());
			steps.proposals().forEach(proposal -> session.out().println("  " + proposal));
		});
		return Problem.anyError(problems) ? ExitCodes.FAILED : ExitCodes.OK;
	}

	private static BucketRules rules(BaseModelFacts facts) {
		return new BucketRules(facts.resolution(), facts.bucketMin(), facts.bucketMax(), facts.bucketStep(), true);
	}
}
