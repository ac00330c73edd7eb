package org.easel.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import org.easel.cli.progress.Terminal;
import org.easel.diffusion.base.StarterFiles;
import org.easel.runs.BaseModelFiles;
import org.easel.runs.Registries;
import org.easel.runs.RunParts;
import org.easel.runs.RunPlanner;

/** What a command works with: where it writes, and what is installed. Plug-ins are read when the first command asks. */
final class Session {

	private final Installation installation;
	private final Terminal terminal;
	private final Interrupts interrupts;
	private final ResourceBundle messages;
	private Registries registries;

	Session(Installation installation, Terminal terminal, Interrupts interrupts) {
		this.installation = installation;
		this.terminal = terminal;
		this.interrupts = interrupts;
		this.messages = ResourceBundle.getBundle("org.easel.cli.messages", Locale.getDefault(), Session.class.getClassLoader());
	}

	Installation installation() {
		return installation;
	}

	Terminal terminal() {
		return terminal;
	}

	Interrupts interrupts() {
		return interrupts;
	}

	ResourceBundle messages() {
		return messages;
	}

	PrintWriter out() {
		return terminal.out();
	}

	/** A sentence for people, with values in its places. */
	String text(String key, Object... values) {
		return String.format(Locale.ROOT, messages.getString(key), values);
	}

	/** Prints a sentence for people. */
	void say(String key, Object... values) {
		out().println(text(key, values));
		out().flush();
	}

	/** All plug-ins. */
	synchronized Registries registries() {
		if (registries == null) {
			registries = Registries.read(installation.registry());
		}
		return registries;
	}

	/** The base models on this computer. */
	BaseModelFiles models() {
		return new BaseModelFiles(registries().baseModels(), () -> installation.starter(StarterFiles.MODEL),
				installation.data().resolve("models"));
	}

	RunPlanner planner() {
		return new RunPlanner(registries(), models(), versions());
	}

	/** What the settings of a run say of the Easel that made them. */
	Map<String, String> versions() {
		return RunParts.versions(installation.version());
	}
}
