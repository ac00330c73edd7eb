package org.easel.core.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void old() throws IOException {
		file = folder.resolve("a.txt");
		Files.writeString(file, "old");
	}

	@Test
	void aWriteReplacesAndLeavesNothingBeside() throws IOException {
		AtomicFile.writeString(file, "nüü");
		assertEquals("nüü", Files.readString(file));
		AtomicFile.write(file, new byte[] { 1, 2 });
		assertArrayEquals(new byte[] { 1, 2 }, Files.readAllBytes(file));
		AtomicFile.write(file, stream -> stream.write(new byte[100_000]));
		assertEquals(100_000, Files.size(file));
		AtomicFile.writeChannel(file, channel -> channel.write(ByteBuffer.allocate(7)));
		assertEquals(7, Files.size(file));
		AtomicFile.writeString(folder.resolve("new.txt"), "");
		assertEquals(List.of("a.txt", "new.txt"), names(folder));
	}

	@Test
	void aFailureHalfWayLeavesTheOldFile() throws IOException {
		var failure = assertThrows(IOException.class, () -> AtomicFile.write(file, stream -> {
			stream.write(new byte[100_000]);
			throw new IOException("No space left on device");
		}));
		assertEquals("old", Files.readString(file));
		assertEquals(List.of("a.txt"), names(folder));
		assertTrue(failure.getMessage().startsWith("Cannot write " + file + ": the disk is full"),
				failure.getMessage());
		assertTrue(failure.getMessage().contains("Free some space on the disk of " + folder), failure.getMessage());
	}

	@Test
	void aProgramErrorHalfWayLeavesTheOldFile() throws IOException {
		assertThrows(IllegalStateException.class, () -> AtomicFile.write(file, stream -> {
			stream.write(1);
			throw new IllegalStateException();
		}));
		assertEquals("old", Files.readString(file));
		assertEquals(List.of("a.txt"), names(folder));
	}

	@Test
	void aFullDiskLeavesTheOldFile() throws Exception {
		var disk = Files.createDirectory(folder.resolve("disk"));
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()),
				"a small disk can be mounted by root only");
		try {
			var kept = disk.resolve("kept.txt");
			Files.writeString(kept, "old");
			var failure = assertThrows(IOException.class, () -> AtomicFile.write(kept, new byte[1 << 20]));
			assertTrue(failure.getMessage().contains("the disk is full"), failure.getMessage());
			assertEquals("old", Files.readString(kept));
			assertEquals(List.of("kept.txt"), names(disk));
		} finally {
			run("umount", disk.toString());
		}
	}

	@Test
	void aReadOnlyDiskIsNamedWithTheWayOut() throws Exception {
		var disk = Files.createDirectory(folder.resolve("disk"));
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "ro", "tmpfs", disk.toString()),
				"a disk can be mounted by root only");
		try {
			assertRefused(disk);
		} finally {
			run("umount", disk.toString());
		}
	}

	@Test
	void aFolderWithoutPermissionIsNamedWithTheWayOut() throws IOException {
		assumeTrue(!"root".equals(System.getProperty("user.name")), "root may write everywhere");
		var closed = Files.createDirectory(folder.resolve("closed"),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
		assertRefused(closed);
	}

	@Test
	void deniedPermissionIsNamedWithTheWayOut() throws IOException {
		var failure = WriteFailure.explain(file, new AccessDeniedException(file.toString()));
		assertEquals("Cannot write " + file + ": Easel may not write in the folder " + folder
				+ " (permission denied). Allow it there, or choose another folder.", failure.getMessage());
	}

	@Test
	void aMissingFolderAndAFileInItsPlaceAreTold() {
		var missing = folder.resolve("missing").resolve("b.txt");
		var failure = assertThrows(IOException.class, () -> AtomicFile.writeString(missing, ""));
		assertTrue(failure.getMessage().contains("the folder " + missing.getParent() + " does not exist"),
				failure.getMessage());
		var below = file.resolve("b.txt");
		failure = assertThrows(IOException.class, () -> AtomicFile.writeString(below, ""));
		assertTrue(failure.getMessage().contains("Cannot write " + below), failure.getMessage());
	}

	@Test
	void aFolderOfTheSameNameIsNotReplaced() throws IOException {
		var taken = Files.createDirectory(folder.resolve("taken"));
		var failure = assertThrows(IOException.class, () -> AtomicFile.writeString(taken, "x"));
		assertTrue(failure.getMessage().contains("a folder has this name"), failure.getMessage());
		assertTrue(Files.isDirectory(taken));
	}

	@Test
	void permissionsAndLinksAreKept() throws IOException {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "needs POSIX files");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		var link = Files.createSymbolicLink(folder.resolve("link"), file);
		AtomicFile.writeString(link, "through");
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("through", Files.readString(file));
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void leftoversAreKnown() {
		assertTrue(AtomicFile.isLeftover(folder.resolve(".easel-1.tmp")));
		assertFalse(AtomicFile.isLeftover(file));
	}

	private static void assertRefused(Path closed) throws IOException {
		var inside = closed.resolve("b.txt");
		var failure = assertThrows(IOException.class, () -> AtomicFile.writeString(inside, "x"));
		assertTrue(failure.getMessage().contains("Easel may not write in the folder " + closed), failure.getMessage());
		assertTrue(failure.getMessage().contains("choose another folder"), failure.getMessage());
		assertEquals(List.of(), names(closed));
	}

	private static List<String> names(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}

	private static boolean run(String... command) throws Exception {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException noSuchCommand) {
			return false;
		}
	}
}
