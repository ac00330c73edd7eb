package org.easel.core.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of a picture before its pixels are decoded. */
class PictureHeadersTest {

	@TempDir
	Path folder;

	/** So a dataset leaves such pictures out before a training, not in its middle. */
	@ParameterizedTest
	@ValueSource(strings = { "plain.png", "plain.jpg", "lossless.webp", "lossy.webp", "exif-6.png", "exif-6.webp", "cmyk.jpg" })
	void aFileThatLacksItsEndIsRefusedWithoutDecoding(String name) throws IOException {
		byte[] whole = bytes(name);
		var cut = Files.write(folder.resolve(name), Arrays.copyOf(whole, whole.length - 3));
		var told = assertThrows(UnreadablePictureException.class, () -> Pictures.size(cut));
		assertEquals(name + ": breaks off before its end (" + (whole.length - 3) + " bytes are there). Copy or export it again.", told.getMessage());
		assertEquals(cut, told.file());
	}

	@Test
	void aPhoneMayKeepAFilmBehindAJpeg() throws IOException {
		byte[] whole = bytes("plain.jpg");
		var file = Files.write(folder.resolve("a.jpg"), Arrays.copyOf(whole, whole.length + 5000));
		assertEquals(new PictureSize(32, 16), Pictures.size(file));
		assertEquals(32, Pictures.read(file).getWidth());
	}

	@Test
	void theFirstFrameOfAnAnimationLiesWhereItIsMeantTo() throws IOException {
		var file = Files.write(folder.resolve("a.webp"), bytes("animated.webp"));
		assertEquals(new PictureSize(16, 16), Pictures.size(file));
		var picture = Pictures.read(file);
		assertEquals(16, picture.getWidth());
		assertEquals(0xC81E1E, picture.getRGB(4, 6) & 0xFFFFFF);
		assertEquals(0xC81E1E, picture.getRGB(11, 11) & 0xFFFFFF);
		assertEquals(0xFFFFFF, picture.getRGB(3, 6) & 0xFFFFFF);
		assertEquals(0xFFFFFF, picture.getRGB(12, 11) & 0xFFFFFF);
	}

	@Test
	void aGifMayHaveAScreenGreaterThanItsFrame() throws IOException {
		byte[] gif = bytes("plain.gif");
		gif[6] = 40;
		gif[8] = 20;
		int frame = new String(gif, StandardCharsets.ISO_8859_1).indexOf(',', 13);
		while (gif[frame + 5] != 32 || gif[frame + 7] != 16) {
			frame = new String(gif, StandardCharsets.ISO_8859_1).indexOf(',', frame + 1);
		}
		gif[frame + 1] = 8;
		gif[frame + 3] = 4;
		var file = Files.write(folder.resolve("a.gif"), gif);
		assertEquals(new PictureSize(40, 20), Pictures.size(file));
		var picture = Pictures.read(file);
		assertEquals(40, picture.getWidth());
		assertEquals(0xFFFFFF, picture.getRGB(7, 10) & 0xFFFFFF);
		assertEquals(0xC81E1E, picture.getRGB(8, 4) & 0xFFFFFF);
		assertEquals(0xDCDC3C, picture.getRGB(39, 19) & 0xFFFFFF);

		gif[6] = 0;
		Files.write(file, gif);
		assertEquals(new PictureSize(32, 16), Pictures.size(file));
		assertEquals(0xC81E1E, Pictures.read(file).getRGB(0, 0) & 0xFFFFFF);
	}

	/** The colours are Pillow 12.3.0's for the same files; the one of luminance and chroma is the other's with its marker changed. */
	@ParameterizedTest
	@CsvSource({ "cmyk.jpg, C81E1E, DCDC3C", "cmyk-plain.jpg, C81E1E, DCDC3C", "ycck.jpg, C000E5, 821200" })
	void inksBecomeColours(String name, String first, String last) throws IOException {
		var picture = Pictures.read(Files.write(folder.resolve(name), bytes(name)));
		assertEquals(first + " " + last, "%06X %06X".formatted(picture.getRGB(0, 0) & 0xFFFFFF, picture.getRGB(31, 15) & 0xFFFFFF));
	}

	@Test
	void oneGreyMayBeTransparent() throws IOException {
		var picture = Pictures.read(Files.write(folder.resolve("a.png"), bytes("grey-trns.png")));
		assertEquals("808080 FFFFFF", "%06X %06X".formatted(picture.getRGB(0, 0) & 0xFFFFFF, picture.getRGB(7, 3) & 0xFFFFFF));
	}

	@ParameterizedTest
	@CsvSource({ "'\0\0\0 ftypavif', an AVIF picture", "'\0\0\0 ftypheic', a HEIC picture", "'\0\0\0 ftypisom', a film", "'II*\0', a TIFF picture",
			"8BPS, a Photoshop document", "' <html>', a web page or a drawing in XML", "x, no picture" })
	void whatIsThereInsteadIsNamed(String start, String named) throws IOException {
		var file = Files.write(folder.resolve("cat.png"), start.getBytes(StandardCharsets.ISO_8859_1));
		var told = assertThrows(UnreadablePictureException.class, () -> Pictures.size(file));
		assertTrue(told.getMessage().startsWith("cat.png: holds " + named), told.getMessage());
		assertTrue(told.getMessage().contains("PNG, JPEG, WEBP, BMP and GIF"), told.getMessage());
	}

	@Test
	void aBrokenTurnIsNone() throws IOException {
		byte[] jpeg = bytes("exif-6.jpg");
		int exif = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("Exif");
		Arrays.fill(jpeg, exif + 10, exif + 14, (byte) 0xFF);
		assertEquals(new PictureSize(16, 32), Pictures.size(Files.write(folder.resolve("a.jpg"), jpeg)));
	}

	@Test
	void aJpegWithoutPixelsIsRefused() throws IOException {
		var empty = Files.write(folder.resolve("a.jpg"), new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9 });
		assertTrue(assertThrows(UnreadablePictureException.class, () -> Pictures.size(empty)).getMessage().contains("without pixels"));
		byte[] jpeg = bytes("plain.jpg");
		jpeg[4] = 0;
		jpeg[5] = 1;
		var broken = Files.write(folder.resolve("b.jpg"), jpeg);
		assertTrue(assertThrows(UnreadablePictureException.class, () -> Pictures.size(broken)).getMessage().contains("segment of 1 bytes"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.png", "A.PNG", "b.jpg", "b.JPEG", "c.webp", "d.bmp", "e.gif", "f.tar.png" })
	void namesOfPictures(String name) {
		assertTrue(Pictures.isPicture(Path.of("dataset", name)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.txt", "png", "a.png.txt", "a.", "a.tiff" })
	void otherNames(String name) {
		assertFalse(Pictures.isPicture(Path.of("dataset", name)));
	}

	private static byte[] bytes(String name) throws IOException {
		try (var source = PictureHeadersTest.class.getResourceAsStream(name)) {
			return source.readAllBytes();
		}
	}
}
