package org.easel.core.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenPngTextTest {

	private static final String PARAMETERS = "a cat\nNegative prompt: dog\nSteps: 20, Seed: 7";

	@TempDir
	Path folder;

	/** tEXt, iTXt, zTXt and a compressed iTXt, written by Pillow 12.3.0. */
	@Test
	void everyKindOfTextOfAnotherProgramIsRead() throws IOException {
		var file = folder.resolve("texts.png");
		try (var source = GoldenPngTextTest.class.getResourceAsStream("texts.png")) {
			Files.copy(source, file);
		}
		assertEquals(Map.of("parameters", PARAMETERS, "titel", "kawäii 猫", "packed", "long ".repeat(200), "packed-i",
				"猫".repeat(200)), PngText.read(file));
	}

	@Test
	void textsComeBackInOrderAndThePictureWithThem() throws IOException {
		var picture = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
		picture.setRGB(1, 1, 0x123456);
		var texts = new LinkedHashMap<String, String>();
		texts.put("parameters", PARAMETERS);
		texts.put("Title", "猫 and ü");
		texts.put("Author", "Zoë");
		var file = folder.resolve("a.png");
		PngText.write(picture, file, texts);
		assertEquals(texts, PngText.read(file));
		assertEquals(List.copyOf(texts.keySet()), List.copyOf(PngText.read(file).keySet()));
		assertEquals(0x123456, Pictures.read(file).getRGB(1, 1) & 0xFFFFFF);
	}

	@Test
	void latinTextIsPlainWhereOtherProgramsLookForIt() throws IOException {
		var file = folder.resolve("a.png");
		PngText.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), file, Map.of("parameters", PARAMETERS));
		var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
		assertTrue(bytes.contains("tEXtparameters\0" + PARAMETERS));
		assertTrue(bytes.indexOf("tEXt") < bytes.indexOf("IDAT"), "texts stand before the pixels");
	}

	@Test
	void aPictureWithoutTextsHasNone() throws IOException {
		var file = folder.resolve("a.png");
		PngText.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), file, Map.of());
		assertEquals(Map.of(), PngText.read(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "猫", "a\0b",
			"12345678901234567890123456789012345678901234567890123456789012345678901234567890" })
	void aKeywordThatNoPngCanHoldIsRefused(String keyword) {
		assertThrows(IllegalArgumentException.class,
				() -> PngText.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), folder.resolve("a.png"),
						Map.of(keyword, "x")));
		assertTrue(Files.notExists(folder.resolve("a.png")));
	}

	@Test
	void whatIsNoPngIsToldWithTheFile() throws IOException {
		var file = Files.writeString(folder.resolve("a.png"), "no picture");
		var refused = assertThrows(UnreadablePictureException.class, () -> PngText.read(file));
		assertTrue(refused.getMessage().contains("a.png"), refused.getMessage());
	}
}
