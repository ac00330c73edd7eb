package org.easel.core.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another Java process that holds a lock on a file until it is killed. */
public final class OtherProcess implements AutoCloseable {

	private static final String SOURCE = """
			import java.nio.channels.FileChannel;
			import java.nio.file.*;
			class Holder {
				public static void main(String[] args) throws Exception {
					var asks = args.length > 1;
					var channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
					var lock = channel.tryLock(0, Long.MAX_VALUE, asks);
					System.out.println(lock == null ? "refused" : "locked");
					if (asks) {
						Thread.sleep(Long.parseLong(args[1]));
						lock.release();
					}
					System.in.read();
				}
			}
			""";

	private final Process process;
	private final String answer;

	/** Starts the process in a folder of its own and waits until it has tried to lock the file. */
	public OtherProcess(Path folder, Path file) throws IOException {
		this(folder, List.of(file.toString()));
	}

	private OtherProcess(Path folder, List<String> arguments) throws IOException {
		var source = Files.writeString(folder.resolve("Holder.java"), SOURCE);
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", source.toString()));
		command.addAll(arguments);
		process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		answer = process.inputReader().readLine();
	}

	/** Starts a process that asks whether the file is locked, and takes so many milliseconds over it. */
	static OtherProcess asking(Path folder, Path file, long millis) throws IOException {
		return new OtherProcess(folder, List.of(file.toString(), Long.toString(millis)));
	}

	/** Whether it has the lock. */
	public boolean hasLock() {
		return "locked".equals(answer);
	}

	/** Kills the process, as kill -9 does. */
	@Override
	public void close() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}
}
