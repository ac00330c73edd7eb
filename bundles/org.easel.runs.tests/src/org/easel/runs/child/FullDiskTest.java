package org.easel.runs.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.easel.core.run.RunEvent.Reason;
import org.easel.core.run.RunEvent.Started;
import org.easel.core.run.RunFolder;
import org.easel.core.safetensors.SafetensorsFile;
import org.easel.runs.RunCondition;
import org.easel.runs.TinyModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs on a disk that is full or closed: it is told, what was saved stays, and the run goes on when there is room again. */
class FullDiskTest {

	private static final int KILOBYTES = 8192;
	private static final long PAGE = 4096;

	@TempDir
	Path folder;

	private Path model;

	@BeforeEach
	void model() throws IOException {
		model = TinyModel.write(folder.resolve("tiny.safetensors"));
	}

	@Test
	void aDiskThatFillsUpInTheSecondEpochKeepsTheFirst() throws Exception {
		try (var disk = SmallDisk.mount(folder.resolve("disk"), KILOBYTES)) {
			var project = new TinyProject(disk.folder().resolve("project"), model).withPictures().with("epochs", 3);
			var whole = project.run();
			assertEquals(RunChild.FINISHED, TinyProject.train(whole));
			var wanted = tensors(whole, "ink-000002.safetensors");
			long lora = pages(whole.path().resolve("ink.safetensors"));
			long state = pages(whole.state().resolve("a.safetensors"));
			var run = project.run();
			// Room for the reserve, the events, one epoch's file and one state; not for a second file.
			disk.fill(65_536 + 16 * PAGE + lora + state + lora / 2);
			assertEquals(RunChild.FAILED, TinyProject.train(run));
			var ended = TinyProject.ended(run);
			assertEquals(Reason.FAILED, ended.reason());
			assertTrue(ended.message().contains("the disk is full") && ended.message().contains("Free some space on the disk of "), ended.message());
			assertTrue(ended.message().contains(run.path().toString()), ended.message());
			assertEquals(List.of("ink-000001.safetensors"), TinyProject.loras(run));
			assertTrue(RunCondition.of(run).resumable());
			disk.empty();
			assertEquals(RunChild.FINISHED, TinyProject.train(run));
			assertEquals(4, TinyProject.events(run, Started.class).getLast().fromStep());
			assertEquals(List.of("ink-000001.safetensors", "ink-000002.safetensors", "ink.safetensors"), TinyProject.loras(run));
			assertEquals(wanted, tensors(run, "ink-000002.safetensors"));
		}
	}

	@Test
	void aFullDiskAtTheStartIsTold() throws Exception {
		try (var disk = SmallDisk.mount(folder.resolve("disk"), KILOBYTES)) {
			var run = new TinyProject(disk.folder().resolve("project"), model).withPictures().run();
			disk.fill(3 * PAGE);
			var said = errors(run);
			assertTrue((said + TinyProject.warnings(run) + run.readEvents()).contains("the disk is full"), said);
			disk.empty();
			assertEquals(RunChild.FINISHED, TinyProject.train(run));
		}
	}

	@Test
	void aFolderWithoutWritePermissionIsToldAndLeftAlone() throws Exception {
		try (var disk = SmallDisk.mount(folder.resolve("disk"), KILOBYTES)) {
			var run = new TinyProject(disk.folder().resolve("project"), model).withPictures().run();
			disk.writable(false);
			var said = errors(run);
			assertTrue(said.contains("Easel may not write in the folder " + run.path()) && said.contains("choose another folder"), said);
			assertFalse(said.contains("\tat "), said);
			disk.writable(true);
			assertEquals(RunChild.FINISHED, TinyProject.train(run));
		}
	}

	/** What a failing run leaves on the error stream, its last resort. */
	private static String errors(RunFolder run) throws IOException {
		var bytes = new ByteArrayOutputStream();
		var before = System.err;
		System.setErr(new PrintStream(bytes, true));
		try {
			assertEquals(RunChild.FAILED, TinyProject.train(run));
		} finally {
			System.setErr(before);
		}
		return bytes.toString();
	}

	private static Map<String, ByteBuffer> tensors(RunFolder run, String name) throws IOException {
		var tensors = new TreeMap<String, ByteBuffer>();
		try (var file = SafetensorsFile.open(run.path().resolve(name))) {
			for (var tensor : file.tensors().keySet()) {
				tensors.put(tensor, file.map(tensor));
			}
		}
		return tensors;
	}

	private static long pages(Path file) throws IOException {
		return (Files.size(file) + PAGE - 1) / PAGE * PAGE;
	}
}
