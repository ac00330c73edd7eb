package org.easel.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.easel.core.settings.SettingValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunSettingsTest {

	@TempDir
	Path folder;

	static RunSettings settings(String optimizer) {
		return new RunSettings(1, "kawaii", "Kawaii 猫", "lora", optimizer, "sd15", "/models/a.safetensors", "dataset",
				"kawaii", SettingValues.of(Map.of("epochs", 20)).with("min_snr_gamma", 5.0),
				SettingValues.of(Map.of("lr", 1.0)).with("growth_rate", Double.POSITIVE_INFINITY),
				List.of(new SamplePrompt("a cat", "", Long.MIN_VALUE, 64, 32, 20, 7.5, "euler")),
				Map.of("easel", "0.1.0"));
	}

	@Test
	void theFileGivesBackWhatWasWritten() throws IOException {
		var file = folder.resolve("settings.json");
		settings("prodigy").write(file);
		assertEquals(settings("prodigy"), RunSettings.read(file));
	}

	/** A file of version 1 as it was first written: it must be read for ever. */
	@Test
	void theFirstVersionIsRead() throws IOException {
		var file = folder.resolve("settings.json");
		try (var golden = RunSettingsTest.class.getResourceAsStream("settings-1.json")) {
			Files.copy(golden, file);
		}
		assertEquals(settings("prodigy"), RunSettings.read(file));
	}

	@Test
	void aNewerVersionIsRefusedWithTheWayOut() {
		assertRefused("\"version\": 1", "\"version\": 2", "Open the run with a newer Easel");
	}

	@Test
	void damageIsNamedWithFileAndField() {
		assertRefused("\"lora\"", "7", "\"trainer\" is 7, not a text");
		assertRefused("\"trainer\"", "\"trainers\"", "has no \"trainer\"");
		assertRefused("\"kawaii\"", "\"../kawaii\"", "is no file name");
		assertRefused("\"width\": 64", "\"width\": 0", "cannot be drawn");
		assertRefused("\"steps\": 20", "\"steps\": 0", "1 step or more");
		assertRefused("7.5", "-1", "cfg must be 0 or more");
		assertRefused("{\n      \"prompt\"", "3, {\n      \"prompt\"", "is no object");
	}

	private void assertRefused(String old, String changed, String reason) {
		var message = assertThrows(IOException.class, () -> {
			var file = folder.resolve("settings.json");
			settings("prodigy").write(file);
			var text = Files.readString(file);
			assertTrue(text.contains(old), text);
			Files.writeString(file, text.replaceFirst(Pattern.quote(old), changed));
			RunSettings.read(file);
		}).getMessage();
		assertTrue(message.contains(reason), message);
		assertTrue(message.startsWith(folder.resolve("settings.json").toString()), message);
	}
}
