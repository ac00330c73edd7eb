package org.easel.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

import org.easel.core.settings.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, or may only be read. Only root can mount one for a test. */
class FullDiskTest {

	@TempDir
	Path temp;
	private Path disk;

	@BeforeEach
	void mount() throws Exception {
		disk = Files.createDirectory(temp.resolve("disk"));
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", disk.toString()), "a small disk can be mounted by root only");
	}

	@AfterEach
	void unmount() throws Exception {
		run("umount", disk.toString());
	}

	/** Leaves so many bytes on the disk. */
	private Path fill(int left) throws IOException {
		var file = disk.resolve("filler");
		Files.write(file, new byte[(int) (disk.toFile().getUsableSpace() - left)]);
		return file;
	}

	@Test
	void anEditThatTheJournalHasNoRoomForNeverWas() throws IOException {
		var made = TestProject.in(disk).picture("a.png", "cat");
		try (var project = made.open()) {
			project.apply(new Rate(Scope.ALL, 1));
			var filler = fill(4096);
			var state = project.state();
			var refused = assertThrows(IOException.class, () -> project.apply(new SetNote(Scope.ALL, "long ".repeat(20_000))));
			assertTrue(refused.getMessage().contains("Nothing was changed. Free some space"), refused.getMessage());
			assertEquals(state.revision(), project.state().revision());
			Files.delete(filler);
			project.apply(new SetNote(Scope.ALL, "short"));
		}
		try (var project = made.open()) {
			assertEquals("short", project.state().find("a.png").orElseThrow().marks().note());
			assertEquals(List.of(), project.problems());
		}
	}

	@Test
	void captionsThatCannotBeWrittenAreToldAndFollowLater() throws Exception {
		var made = TestProject.in(disk).picture("a.png", "cat");
		var heard = new LinkedBlockingQueue<Problem>();
		try (var project = made.open()) {
			project.addListener(new ProjectListener() {
				@Override
				public void changed(StateChange change) {
					// The test is of the files.
				}

				@Override
				public void problem(Problem problem) {
					heard.add(problem);
				}
			});
			var text = "a tag, ".repeat(15_000) + "end";
			// Room for the journal's line, and none for the caption behind it.
			var filler = fill(text.length() * 3 / 2);
			project.apply(new SetText(Scope.ALL, text));
			var failed = assertThrows(IOException.class, project::flush);
			assertTrue(failed.getMessage().contains("a.txt") && failed.getMessage().contains("not lost"), failed.getMessage());
			assertTrue(heard.take().message().contains("Free some space"));
			assertEquals("cat", made.caption("a.png"));
			Files.delete(filler);
			project.flush();
			assertTrue(made.caption("a.png").endsWith("a tag, end"));
		}
	}

	@Test
	void aFolderThatMayOnlyBeReadIsNamed() throws Exception {
		var made = TestProject.in(disk).picture("a.png", "cat");
		made.open().close();
		assertTrue(run("mount", "-o", "remount,ro", disk.toString()));
		var refused = assertThrows(IOException.class, made::open);
		assertTrue(refused.getMessage().contains(made.folder().own().toString()) && refused.getMessage().contains("may not write"), refused.getMessage());
		assertTrue(run("mount", "-o", "remount,rw", disk.toString()));
		made.open().close();
	}

	private static boolean run(String... command) throws Exception {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException noSuchCommand) {
			return false;
		}
	}
}
