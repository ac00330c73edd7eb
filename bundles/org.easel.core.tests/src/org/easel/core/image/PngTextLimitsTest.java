package org.easel.core.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile and broken texts inside a PNG. */
class PngTextLimitsTest {

	@TempDir
	Path folder;

	@Test
	void aTextThatFillsTheMemoryIsRefused() throws IOException {
		var text = new ByteArrayOutputStream();
		text.writeBytes("parameters\0\0".getBytes(StandardCharsets.ISO_8859_1));
		try (var packed = new DeflaterOutputStream(text)) {
			packed.write(new byte[(16 << 20) + 1]);
		}
		var bomb = png("zTXt", text.toByteArray());
		assertTrue(Files.size(bomb) < 1 << 17, "a bomb is small");
		assertTrue(assertThrows(UnreadablePictureException.class, () -> PngText.read(bomb)).getMessage().contains("more than 16 MiB"));
	}

	@Test
	void aTextWithoutItsPartsIsRefused() throws IOException {
		var told = assertThrows(UnreadablePictureException.class, () -> PngText.read(png("tEXt", new byte[] { 'a' })));
		assertTrue(told.getMessage().startsWith("a.png: is broken: a PNG text"), told.getMessage());
		assertThrows(UnreadablePictureException.class, () -> PngText.read(png("iTXt", "a\0\0".getBytes(StandardCharsets.ISO_8859_1))));
		assertThrows(UnreadablePictureException.class, () -> PngText.read(png("iTXt", "a\0\0\0en".getBytes(StandardCharsets.ISO_8859_1))));
		assertThrows(UnreadablePictureException.class, () -> PngText.read(png("zTXt", "a\0\0notpacked".getBytes(StandardCharsets.ISO_8859_1))));
		assertEquals(Map.of("a", ""), PngText.read(png("tEXt", new byte[] { 'a', 0 })));
	}

	@Test
	void aPngThatBreaksOffIsRefused() throws IOException {
		var file = png("tEXt", new byte[] { 'a', 0, 'b' });
		byte[] whole = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(whole, 40));
		assertTrue(assertThrows(UnreadablePictureException.class, () -> PngText.read(file)).getMessage().contains("breaks off"));
	}

	@Test
	void aNulIsRefusedAndXmpIsAlwaysUnicode() throws IOException {
		var picture = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
		var file = folder.resolve("b.png");
		assertThrows(IllegalArgumentException.class, () -> PngText.write(picture, file, Map.of("a", "b\0c")));
		assertTrue(Files.notExists(file));
		PngText.write(picture, file, Map.of("XML:com.adobe.xmp", "<x/>"));
		assertTrue(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("iTXtXML:com.adobe.xmp"));
		assertEquals(Map.of("XML:com.adobe.xmp", "<x/>"), PngText.read(file));
	}

	/** A picture of one pixel with one more chunk behind its header. */
	private Path png(String kind, byte[] data) throws IOException {
		var file = folder.resolve("a.png");
		PngText.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), file, Map.of());
		byte[] plain = Files.readAllBytes(file);
		var crc = new CRC32();
		crc.update(kind.getBytes(StandardCharsets.US_ASCII));
		crc.update(data);
		var whole = new ByteArrayOutputStream();
		var out = new DataOutputStream(whole);
		out.write(plain, 0, PngChunks.HEADER_BYTES);
		out.writeInt(data.length);
		out.writeBytes(kind);
		out.write(data);
		out.writeInt((int) crc.getValue());
		out.write(plain, PngChunks.HEADER_BYTES, plain.length - PngChunks.HEADER_BYTES);
		return Files.write(file, whole.toByteArray());
	}
}
