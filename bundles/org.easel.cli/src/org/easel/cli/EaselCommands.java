package org.easel.cli;

import java.io.IOException;

import org.easel.core.io.FileFailure;
import org.easel.core.settings.InvalidSettingsException;
import org.easel.tagging.TaggingException;
import org.easel.training.optimizer.UnusableOptimizerException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands under one name, and what happens when one fails. */
final class EaselCommands {

	private static final int HELP_WIDTH = 100;

	private final Session session;

	EaselCommands(Session session) {
		this.session = session;
	}

	/** What stands before a command's name. */
	@Command(name = "easel", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
	static final class Root implements Runnable {

		@Spec
		private CommandSpec spec;

		@Override
		public void run() {
			throw new ParameterException(spec.commandLine(), spec.resourceBundle().getString("command.missing"));
		}
	}

	/** Runs one command; gives its exit code. */
	int run(String... arguments) {
		return commandLine().execute(arguments);
	}

	CommandLine commandLine() {
		var line = new CommandLine(new Root());
		line.getCommandSpec().versionProvider((IVersionProvider) () -> new String[] { "Easel " + session.installation().version() });
		line.addSubcommand("demo", new DemoCommand(session));
		line.addSubcommand("new", new NewCommand(session));
		line.addSubcommand("check", new CheckCommand(session));
		line.addSubcommand("tag", TagCommand.create(session));
		line.addSubcommand("train", TrainCommand.create(session));
		line.addSubcommand("resume", new ResumeCommand(session));
		line.addSubcommand("queue", new QueueCommand(session));
		line.addSubcommand("sample", new SampleCommand(session));
		line.addSubcommand("grid", new GridCommand(session));
		line.addSubcommand("keep", new KeepCommand(session));
		line.addSubcommand("advise", new AdviseCommand(session));
		line.addSubcommand("models", new ModelsCommand(session));
		line.addSubcommand("plugins", new PluginsCommand(session));
		line.addSubcommand("train-base", new TrainBaseCommand(session));
		line.addSubcommand("train-tagger", new TrainTaggerCommand(session));
		line.addSubcommand("evaluate", EvaluateCommand.create(session));
		line.getCommandSpec().resourceBundle(session.messages());
		explain(line);
		line.setOut(session.terminal().out()).setErr(session.terminal().err());
		line.setUsageHelpWidth(Math.clamp(session.terminal().width(), 60, HELP_WIDTH));
		line.setUsageHelpAutoWidth(false);
		line.setExecutionExceptionHandler(this::failed);
		line.setParameterExceptionHandler(this::wrongUse);
		return line;
	}

	private void explain(CommandLine line) {
		for (var command : line.getSubcommands().values()) {
			command.getCommandSpec().resourceBundle(session.messages());
			command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(line.getCommandSpec().versionProvider());
			explain(command);
		}
	}

	/** What is wrong stands alone: it would drown in a list of all options. */
	private int wrongUse(ParameterException wrong, String[] arguments) {
		var err = session.terminal().err();
		var command = wrong.getCommandLine();
		err.println(wrong.getMessage());
		if (command.getParent() == null) {
			command.usage(err);
		} else if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
			err.println(session.text("failure.wrong.use", command.getCommandSpec().qualifiedName()));
		}
		err.flush();
		return ExitCodes.WRONG_USE;
	}

	/** Known failures are told in their own words, others with a hint how to learn more. */
	private int failed(Exception thrown, CommandLine command, ParseResult parsed) {
		var failure = FileFailure.unwrapped(thrown);
		var err = session.terminal().err();
		if (failure instanceof InterruptedException) {
			Thread.currentThread().interrupt();
			return ExitCodes.STOPPED;
		}
		if (isForPeople(failure) && failure.getMessage() != null) {
			err.println(failure instanceof IOException file ? FileFailure.message(file) : failure.getMessage());
		} else {
			err.println(session.text("failure.unexpected", failure));
		}
		if (System.getenv("EASEL_TRACE") != null) {
			failure.printStackTrace(err);
		}
		err.flush();
		return ExitCodes.FAILED;
	}

	private static boolean isForPeople(Exception failure) {
		return failure instanceof IOException || failure instanceof TaggingException || failure instanceof UnusableOptimizerException
				|| failure instanceof InvalidSettingsException || failure instanceof IllegalArgumentException;
	}
}
