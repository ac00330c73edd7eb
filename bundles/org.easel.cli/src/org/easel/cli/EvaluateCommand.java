package org.easel.cli;

import java.io.PrintWriter;

import org.easel.core.io.JsonFile;

import com.google.gson.JsonObject;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What stands before the name of what is measured; a subcommand for each. */
@Command(name = "evaluate", synopsisSubcommandLabel = "WHAT")
final class EvaluateCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "evaluate.json")
	private boolean json;

	private EvaluateCommand() {
	}

	static CommandLine create(Session session) {
		var command = new EvaluateCommand();
		var line = new CommandLine(command);
		line.addSubcommand("base", new EvaluateBaseCommand(session, command));
		line.addSubcommand("tagger", new EvaluateTaggerCommand(session, command));
		line.addSubcommand("starter", new EvaluateStarterCommand(session, command));
		return line;
	}

	/** Whether the result is wanted as one JSON object and nothing else on standard output. */
	boolean json() {
		return json;
	}

	/** Prints a result as the one JSON object of standard output. */
	static void print(JsonObject result, PrintWriter out) {
		out.print(JsonFile.format(result));
		out.flush();
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), spec.resourceBundle().getString("evaluate.missing"));
	}
}
