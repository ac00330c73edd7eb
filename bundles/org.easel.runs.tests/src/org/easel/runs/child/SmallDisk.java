package org.easel.runs.child;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A disk of a few megabytes, mounted on a folder. Only root can mount one; elsewhere the test is skipped.
 *
 * @param folder where it is mounted
 */
record SmallDisk(Path folder) implements AutoCloseable {

	static SmallDisk mount(Path folder, int kilobytes) throws Exception {
		Files.createDirectories(folder);
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString()), "a small disk can be mounted by root only");
		return new SmallDisk(folder);
	}

	/** Takes all room but so many bytes. */
	void fill(long left) throws IOException {
		long bytes = Files.getFileStore(folder).getUsableSpace() - left;
		try (var channel = FileChannel.open(folder.resolve("filler"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
			for (; bytes > 0; bytes -= 4096) {
				channel.write(ByteBuffer.allocate((int) Math.min(4096, bytes)));
			}
		}
	}

	/** Gives the room back. */
	void empty() throws IOException {
		Files.delete(folder.resolve("filler"));
	}

	/** Whether anything can be written from now on. */
	void writable(boolean writable) throws Exception {
		assumeTrue(run("mount", "-o", "remount," + (writable ? "rw" : "ro"), folder.toString()), "a disk can be remounted by root only");
	}

	@Override
	public void close() throws Exception {
		// Files may still be mapped into memory; the disk goes when they do.
		run("umount", "-l", folder.toString());
	}

	private static boolean run(String... command) throws Exception {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException noSuchCommand) {
			return false;
		}
	}
}
