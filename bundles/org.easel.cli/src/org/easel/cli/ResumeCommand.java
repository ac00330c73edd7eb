package org.easel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.easel.core.extension.Contribution;
import org.easel.core.project.ProjectFolder;
import org.easel.core.run.RunFolder;
import org.easel.runs.RunCondition;
import org.easel.runs.Runners;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Goes on with a run that was left; without an argument, lists those that can be. */
@Command(name = "resume")
final class ResumeCommand implements Callable<Integer> {

	private final Session session;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "resume.dir")
	private Path folder;

	@Option(names = "--runner", paramLabel = "ID", defaultValue = Runners.LOCAL)
	private String runner;

	ResumeCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException, InterruptedException {
		var runners = session.registries().runners();
		if (runners.find(runner).isEmpty()) {
			var known = runners.all().stream().map(Contribution::id).collect(Collectors.joining(", "));
			throw new ParameterException(spec.commandLine(), session.text("unknown.id", "runner", runner, known));
		}
		if (folder == null) {
			return list(ProjectFolder.open(session.installation().here()));
		}
		if (Projects.isRun(folder)) {
			return resume(RunFolder.open(folder));
		}
		var project = ProjectFolder.open(folder);
		var runs = Projects.resumable(project);
		if (runs.isEmpty()) {
			throw new IOException(session.text("resume.none", project.path()));
		}
		return resume(runs.getFirst());
	}

	private int list(ProjectFolder project) throws IOException {
		var runs = Projects.resumable(project);
		if (runs.isEmpty()) {
			session.say("resume.none", project.path());
		}
		for (var run : runs) {
			var condition = RunCondition.of(run);
			session.say("resume.line", run.name(), condition.step(), condition.steps(), condition.state().name().toLowerCase(Locale.ROOT),
					run.path());
		}
		return ExitCodes.OK;
	}

	private int resume(RunFolder run) throws IOException, InterruptedException {
		var condition = RunCondition.of(run);
		if (condition.state() == RunCondition.State.FINISHED) {
			session.say("resume.finished", run.path());
			return ExitCodes.OK;
		}
		session.say("resume.from", run.path(), condition.step());
		return new RunFollower(session, session.registries().runners().open(runner)).follow(run);
	}
}
