package org.easel.tagging.autolabel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import javax.imageio.ImageIO;

import org.easel.core.dataset.Dataset;
import org.easel.core.dataset.DatasetOptions;
import org.easel.core.dataset.DatasetReader;
import org.easel.tagging.rules.AutoLabelRules;
import org.easel.tagging.rules.Existing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Auto-labelling on a disk that is full or closed: no caption is lost or half written. */
class UnwritableFolderTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

	@TempDir
	Path folder;

	private Path disk;

	@BeforeEach
	void disk() throws Exception {
		disk = Files.createDirectory(folder.resolve("disk"));
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()), "a small disk can be mounted by root only");
		for (var name : new String[] { "a", "b" }) {
			ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "png", disk.resolve(name + ".png").toFile());
			Files.writeString(disk.resolve(name + ".txt"), "mine, " + name);
		}
	}

	@AfterEach
	void free() throws Exception {
		run("umount", "-l", disk.toString());
	}

	@Test
	void aClosedDiskIsNamedAndCaptionsStay() throws Exception {
		assumeTrue(run("mount", "-o", "remount,ro", disk.toString()), "a disk can be remounted by root only");
		var message = refusal();
		assertTrue(message.contains("Cannot write " + disk.resolve(".easel")) && message.contains("Easel may not write in the folder " + disk), message);
		assertCaptions();
	}

	@Test
	void aFullDiskIsNamedAndCaptionsStay() throws Exception {
		Files.createDirectory(disk.resolve(".easel"));
		var filler = disk.resolve("filler");
		Files.write(filler, new byte[(int) Files.getFileStore(disk).getUsableSpace()]);
		var message = refusal();
		assertTrue(message.contains("Cannot write " + disk.resolve(".easel/captions-20261124-100000.jsonl")), message);
		assertTrue(message.contains("Free some space"), message);
		assertCaptions();
		Files.delete(filler);
		label();
		assertEquals("blue", Files.readString(disk.resolve("b.txt")));
	}

	private String refusal() {
		return assertThrows(IOException.class, this::label).getMessage();
	}

	private void label() throws IOException {
		Dataset dataset = DatasetReader.read(disk, DatasetOptions.PLAIN);
		var rules = AutoLabelRules.defaults().withExisting(Existing.OVERWRITE);
		try (var history = new CaptionHistory(disk.resolve(".easel"), CLOCK)) {
			new AutoLabel(new FakeTagger(), rules, "").label(dataset, history, new Patient());
		}
	}

	private void assertCaptions() throws IOException {
		assertEquals("mine, a", Files.readString(disk.resolve("a.txt")));
		assertEquals("mine, b", Files.readString(disk.resolve("b.txt")));
	}

	private static final class Patient implements AutoLabelMonitor {

		@Override
		public boolean cancelled() {
			return false;
		}

		@Override
		public void finished(PictureOutcome outcome, int done, int total) {
			assertTrue(done <= total);
		}
	}

	private static boolean run(String... command) throws Exception {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException noSuchCommand) {
			return false;
		}
	}
}
