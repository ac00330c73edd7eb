package org.easel.runs;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The command line that starts another process of the Easel that is running. All of it comes from this process itself, so
 * that a test's runtime and an installed product need no difference.
 */
public final class EaselProcess {

	private static final int QUIET_UNSAFE_SINCE = 24;
	private static final Path SHELL = Path.of("/bin/sh");

	private final UnaryOperator<String> properties;

	/** @param properties this process's system properties */
	public EaselProcess(UnaryOperator<String> properties) {
		this.properties = properties;
	}

	/**
	 * The command for an application of this Easel.
	 *
	 * @throws IOException if this process does not run as a product or a test of one
	 */
	public List<String> command(String application, String... arguments) throws IOException {
		var command = new ArrayList<String>();
		if (Files.isExecutable(SHELL)) {
			// Ctrl-C and a closed terminal reach every process of the terminal; a run outlives them, from its first moment on.
			command.addAll(List.of(SHELL.toString(), "-c", "trap '' INT HUP; exec \"$0\" \"$@\""));
		}
		command.add(property("easel.java").orElseGet(() -> Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.add("--enable-native-access=ALL-UNNAMED");
		if (Runtime.version().feature() >= QUIET_UNSAFE_SINCE) {
			command.add("--sun-misc-unsafe-memory-access=allow");
		}
		command.add("-Djava.awt.headless=true");
		property("easel.home").ifPresent(home -> command.add("-Deasel.home=" + home));
		property("easel.java").ifPresent(java -> command.add("-Deasel.java=" + java));
		command.addAll(List.of("-cp", launcher(), "org.eclipse.equinox.launcher.Main", "-nosplash"));
		option(command, "-install", "osgi.install.area");
		option(command, "-configuration", "osgi.configuration.area");
		option(command, "-dev", "osgi.dev");
		command.addAll(List.of("-data", "@none", "-application", application));
		command.addAll(List.of(arguments));
		return command;
	}

	private String launcher() throws IOException {
		var path = property("java.class.path").orElse("");
		for (var entry : path.split(File.pathSeparator)) {
			if (entry.contains("org.eclipse.equinox.launcher")) {
				return Path.of(entry).toAbsolutePath().toString();
			}
		}
		throw new IOException("Easel cannot start a process of its own: the class path \"" + path
				+ "\" has no launcher of Equinox. Start Easel by its script.");
	}

	private void option(List<String> command, String option, String property) {
		property(property).ifPresent(value -> command.addAll(List.of(option, value)));
	}

	private Optional<String> property(String name) {
		return Optional.ofNullable(properties.apply(name)).filter(value -> !value.isBlank());
	}
}
