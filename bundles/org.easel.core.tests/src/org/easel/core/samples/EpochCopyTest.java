package org.easel.core.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.easel.core.io.FileFailure;
import org.easel.core.project.LoraName;
import org.easel.core.safetensors.SafetensorsFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpochCopyTest {

	@TempDir
	private Path folder;
	private RunEpoch epoch;

	@BeforeEach
	void run() throws IOException {
		epoch = SampleRun.create(folder.resolve("project"), 2).read().epoch(1).orElseThrow();
	}

	private EpochCopy copy(String name) {
		return new EpochCopy(epoch.file(), folder.resolve("models/Lora"), LoraName.of(name));
	}

	@Test
	void theCopyHasItsNameAndAllOtherMetadata() throws IOException {
		var target = copy("My Ink: best").write(false);
		assertEquals(folder.resolve("models/Lora/My_Ink_best.safetensors"), target);
		try (var from = SafetensorsFile.open(epoch.file()); var to = SafetensorsFile.open(target)) {
			assertEquals("My Ink: best", to.metadata().get("modelspec.title"));
			assertEquals("My_Ink_best", to.metadata().get("ss_output_name"));
			assertEquals(from.metadata().get("sshs_model_hash"), to.metadata().get("sshs_model_hash"));
			assertEquals(from.metadata().get("ss_epoch"), to.metadata().get("ss_epoch"));
			assertEquals(List.copyOf(from.tensors().values()), List.copyOf(to.tensors().values()));
			var expected = new byte[8];
			var copied = new byte[8];
			from.map("b.lora_up.weight").get(expected);
			to.map("b.lora_up.weight").get(copied);
			assertArrayEquals(expected, copied);
		}
	}

	@Test
	void aCopyUnderItsOwnNameKeepsTheHashes() throws IOException {
		var copy = new EpochCopy(epoch.file(), folder.resolve("models"), LoraName.of("ink"));
		try (var from = SafetensorsFile.open(epoch.file()); var to = SafetensorsFile.open(copy.write(false))) {
			assertEquals(from.metadata().get("sshs_legacy_hash"), to.metadata().get("sshs_legacy_hash"));
		}
	}

	@Test
	void nothingIsReplacedUnasked() throws IOException {
		var target = copy("ink").target();
		Files.createDirectories(target.getParent());
		Files.writeString(target, "someone's work");
		assertTrue(copy("ink").isTaken());
		var failure = assertThrows(FileAlreadyExistsException.class, () -> copy("ink").write(false));
		assertTrue(FileFailure.message(failure).contains("ink.safetensors"), FileFailure.message(failure));
		assertEquals("someone's work", Files.readString(target));
		copy("ink").write(true);
		assertTrue(Files.size(target) > 100);
	}

	@Test
	void theEpochItselfIsNeverWrittenOver() {
		var itself = new EpochCopy(epoch.file(), epoch.file().getParent(), LoraName.of("ink-000001"));
		assertThrows(IOException.class, () -> itself.write(true));
		assertEquals("ink-000001", EpochCopy.usualName(epoch));
	}

	@Test
	void anEmptyNameIsRefusedAtOnce() {
		assertThrows(IllegalArgumentException.class, () -> copy(" ?? "));
		assertFalse(Files.exists(folder.resolve("models")));
	}
}
