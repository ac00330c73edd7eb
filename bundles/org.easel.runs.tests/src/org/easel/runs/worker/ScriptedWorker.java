package org.easel.runs.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Processes that speak the worker's protocol and do as their requests say: count, fail, die, hang, or print rubbish. */
final class ScriptedWorker implements WorkerLauncher {

	private static final String SOURCE = """
			import java.io.*;
			class Scripted {
				public static void main(String[] args) throws Exception {
					System.err.println("hello from the worker");
					var in = new BufferedReader(new InputStreamReader(System.in));
					for (var line = in.readLine(); line != null; line = in.readLine()) {
						var id = line.replaceAll(".*\\"id\\":(\\\\d+).*", "$1");
						if (line.contains("\\"kind\\":\\"cancel\\"")) say(id, "\\"end\\":\\"cancelled\\"");
						else if (line.contains("die")) { say(id, "\\"item\\":{\\"n\\":0}"); Runtime.getRuntime().halt(134); }
						else if (line.contains("fail")) say(id, "\\"end\\":\\"failed\\",\\"message\\":\\"No green please.\\"");
						else if (line.contains("hang")) say(id, "\\"item\\":{\\"n\\":7},\\"done\\":1,\\"total\\":9");
						else if (line.contains("wrong")) say(id, "\\"item\\":{\\"m\\":7}");
						else {
							System.out.println("[W] rubbish of a native library");
							System.out.println("{\\"no\\":\\"id\\"}");
							for (int i = 1; i <= 3; i++) say(id, "\\"item\\":{\\"n\\":" + i + "},\\"done\\":" + i + ",\\"total\\":3");
							say(id, "\\"end\\":\\"finished\\"");
						}
					}
				}
				static void say(String id, String rest) { System.out.println("{\\"id\\":" + id + "," + rest + "}"); System.out.flush(); }
			}
			""";

	private final Path classes;
	private final List<Process> started = new ArrayList<>();

	/** @param classes where {@link #compile} put it */
	ScriptedWorker(Path classes) {
		this.classes = classes;
	}

	/** Compiles it once, since to run a source would take seconds each time. */
	static Path compile(Path folder) throws IOException, InterruptedException {
		var source = Files.writeString(folder.resolve("Scripted.java"), SOURCE);
		int exit = new ProcessBuilder(tool("javac"), "-d", folder.toString(), source.toString()).inheritIO().start().waitFor();
		if (exit != 0) {
			throw new IOException("javac ended with " + exit);
		}
		return folder;
	}

	private static String tool(String name) {
		return Path.of(System.getProperty("java.home"), "bin", name).toString();
	}

	@Override
	public synchronized Process start() throws IOException {
		var process = new ProcessBuilder(tool("java"), "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", classes.toString(), "Scripted").start();
		started.add(process);
		return process;
	}

	/** All processes so far. */
	synchronized List<Process> started() {
		return List.copyOf(started);
	}
}
