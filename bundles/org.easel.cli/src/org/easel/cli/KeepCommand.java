package org.easel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.easel.core.project.LoraName;
import org.easel.core.samples.EpochCopy;
import org.easel.core.samples.RunEpoch;
import org.easel.core.samples.SampledRun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies an epoch's file to where other programs look for LoRAs. */
@Command(name = "keep")
final class KeepCommand implements Callable<Integer> {

	private static final String LAST = "last";

	private final Session session;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "RUN", index = "0", descriptionKey = "keep.run")
	private Path folder;

	@Parameters(paramLabel = "EPOCH", index = "1", descriptionKey = "keep.epoch")
	private String epoch;

	@Option(names = "--to", paramLabel = "DIR", required = true)
	private Path to;

	@Option(names = "--name", paramLabel = "NAME")
	private String name;

	@Option(names = "--replace")
	private boolean replace;

	KeepCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		var run = new SampledRuns(session).find(folder);
		var kept = find(run);
		var copy = new EpochCopy(kept.file(), to, LoraName.of(name == null ? EpochCopy.usualName(kept) : name));
		Problems.print(session, copy.name().warnings());
		if (copy.isTaken() && !replace) {
			throw new IOException(session.text("keep.taken", copy.target()));
		}
		session.say("keep.done", kept.number(), run.run().name(), copy.write(replace));
		return ExitCodes.OK;
	}

	private RunEpoch find(SampledRun run) throws IOException {
		if (run.epochs().isEmpty()) {
			throw new IOException(session.text("sample.no.epoch", run.run().path()));
		}
		if (epoch.equals(LAST)) {
			return run.epochs().getLast();
		}
		return run.epochs().stream().filter(each -> String.valueOf(each.number()).equals(epoch)).findFirst()
				.orElseThrow(() -> new ParameterException(spec.commandLine(), session.text("keep.no.epoch", run.run().path(), epoch,
						run.epochs().stream().map(each -> String.valueOf(each.number())).collect(Collectors.joining(", ")))));
	}
}
