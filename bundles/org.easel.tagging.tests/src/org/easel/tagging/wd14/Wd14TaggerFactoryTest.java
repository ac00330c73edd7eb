package org.easel.tagging.wd14;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.easel.core.settings.SettingValues;
import org.easel.tagging.Availability;
import org.easel.tagging.TaggingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Wd14TaggerFactoryTest {

	@TempDir
	Path folder;

	private final Wd14TaggerFactory factory = new Wd14TaggerFactory();

	@Test
	void aCompleteFolderIsReadyAndOpens() throws IOException {
		SmallWd14.write(folder);
		assertEquals(Availability.ready(), factory.availability(settings(folder.toString())));
		try (var tagger = factory.create(settings(folder.toString()).with(Wd14Settings.THREADS, 1))) {
			assertEquals(SmallWd14.TAG_LINES.size(), tagger.labels().size());
		}
	}

	@Test
	void aFolderWithoutModelIsMissingWithTheReason() throws IOException {
		SmallWd14.write(folder);
		Files.delete(folder.resolve(Wd14Tagger.MODEL_FILE));
		var missing = assertInstanceOf(Availability.Missing.class, factory.availability(settings(folder.toString())));
		assertTrue(missing.reason().contains("model.onnx"), missing.reason());
		assertThrows(TaggingException.class, () -> factory.create(settings(folder.toString())));
	}

	@Test
	void withoutAFolderTheSettingIsNamed() {
		for (var settings : new SettingValues[] {SettingValues.empty(), settings(" "), settings("bad\0path")}) {
			var missing = assertInstanceOf(Availability.Missing.class, factory.availability(settings));
			assertTrue(missing.reason().contains(Wd14Settings.MODEL_FOLDER), missing.reason());
		}
	}

	@Test
	void theDescriptionWantsAFolder() {
		var description = new Wd14Settings().describe();
		assertEquals(1, description.check(SettingValues.empty()).size());
		assertEquals(0, description.check(settings("anywhere")).size());
	}

	private static SettingValues settings(String modelFolder) {
		return SettingValues.of(Map.of(Wd14Settings.MODEL_FOLDER, modelFolder));
	}
}
