package org.easel.core.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Another Java process that holds a lock on a file until it is killed. */
public final class OtherProcess implements AutoCloseable {

	private static final String SOURCE = """
			import java.nio.channels.FileChannel;
			import java.nio.file.*;
			class Holder {
				public static void main(String[] args) throws Exception {
					var channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
					var lock = channel.tryLock();
					System.out.println(lock == null ? "refused" : "locked");
					System.in.read();
				}
			}
			""";

	private final Process process;
	private final String answer;

	/** Starts the process in a folder of its own and waits until it has tried to lock the file. */
	public OtherProcess(Path folder, Path file) throws IOException {
		var source = Files.writeString(folder.resolve("Holder.java"), SOURCE);
		var java = Path.of(System.getProperty("java.home"), "bin", "java");
		process = new ProcessBuilder(java.toString(), "-XX:TieredStopAtLevel=1", source.toString(), file.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		answer = process.inputReader().readLine();
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
