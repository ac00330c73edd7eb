package org.easel.core.image;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no picture, or a broken or hostile one, is refused with a message that names the file. */
class BrokenPicturesTest {

	@TempDir
	Path folder;

	@Test
	void aBombIsRefusedByItsHeader() throws IOException {
		var bomb = png(30_000, 30_000, 30_000L * 3_751);
		assertTrue(Files.size(bomb) < 1 << 20, "a bomb is small");
		assertRefused(bomb, "30000 x 30000");
	}

	@Test
	void aSideBeyondTheLimitIsRefused() throws IOException {
		assertRefused(png(20_001, 1, 2_502), "20001 x 1");
		assertRefused(png(Integer.MAX_VALUE, Integer.MAX_VALUE, 8), "2147483647 x 2147483647");
	}

	@Test
	void aPictureWithoutPixelsIsRefused() throws IOException {
		assertRefused(png(0, 5, 8), "0 x 5");
	}

	@Test
	void anEmptyFileIsRefused() throws IOException {
		assertRefused(Files.write(folder.resolve("empty.png"), new byte[0]), "empty");
	}

	@Test
	void aTextWithTheNameOfAPictureIsRefused() throws IOException {
		assertRefused(Files.writeString(folder.resolve("text.png"), "no picture at all"), "PNG, JPEG, WEBP, BMP and GIF");
	}

	@Test
	void aMissingFileAndAFolderAreRefused() throws IOException {
		assertRefused(folder.resolve("missing.png"), "no such file");
		assertRefused(Files.createDirectory(folder.resolve("folder.png")), "folder");
	}

	@ParameterizedTest
	@ValueSource(strings = { "plain.png", "plain.jpg", "lossless.webp", "lossy.webp", "plain.bmp", "plain.gif", "cmyk.jpg" })
	void aFileCutShortAnywhereIsRefusedWhenItIsRead(String name) throws IOException {
		byte[] whole;
		try (var source = BrokenPicturesTest.class.getResourceAsStream(name)) {
			whole = source.readAllBytes();
		}
		for (int tenths = 1; tenths <= 9; tenths++) {
			var cut = Files.write(folder.resolve(tenths + name), Arrays.copyOf(whole, whole.length * tenths / 10));
			var refused = assertThrows(UnreadablePictureException.class, () -> Pictures.read(cut), cut.toString());
			assertTrue(refused.getMessage().contains(cut.getFileName().toString()), refused.getMessage());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "plain.png", "plain.jpg", "lossless.webp", "plain.bmp", "plain.gif", "exif-6.png" })
	void noDamageEscapesAsAnotherException(String name) throws IOException {
		byte[] whole;
		try (var source = BrokenPicturesTest.class.getResourceAsStream(name)) {
			whole = source.readAllBytes();
		}
		var file = folder.resolve("damaged");
		for (int at = 0; at < whole.length; at += 3) {
			byte[] damaged = whole.clone();
			damaged[at] ^= (byte) 0xFF;
			Files.write(file, damaged);
			try {
				Pictures.size(file);
				Pictures.read(file);
			} catch (UnreadablePictureException told) {
				assertTrue(told.getMessage().contains("damaged"), told.getMessage());
			}
		}
	}

	private void assertRefused(Path file, String reason) {
		var bySize = assertThrows(UnreadablePictureException.class, () -> Pictures.size(file)).getMessage();
		assertTrue(bySize.contains(file.getFileName().toString()) && bySize.contains(reason), bySize);
		var byRead = assertThrows(UnreadablePictureException.class, () -> Pictures.read(file)).getMessage();
		assertTrue(byRead.contains(file.getFileName().toString()) && byRead.contains(reason), byRead);
	}

	/** A PNG of one bit a pixel whose packed pixels are so many zeros. */
	private Path png(int width, int height, long zeros) throws IOException {
		var header = new ByteArrayOutputStream();
		var fields = new DataOutputStream(header);
		fields.writeInt(width);
		fields.writeInt(height);
		fields.write(new byte[] { 1, 0, 0, 0, 0 });
		var pixels = new ByteArrayOutputStream();
		try (var packed = new DeflaterOutputStream(pixels)) {
			byte[] row = new byte[1 << 16];
			for (long left = zeros; left > 0; left -= row.length) {
				packed.write(row, 0, (int) Math.min(left, row.length));
			}
		}
		var png = new ByteArrayOutputStream();
		png.write(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' });
		chunk(png, "IHDR", header.toByteArray());
		chunk(png, "IDAT", pixels.toByteArray());
		chunk(png, "IEND", new byte[0]);
		return Files.write(folder.resolve(width + "x" + height + ".png"), png.toByteArray());
	}

	private static void chunk(ByteArrayOutputStream png, String type, byte[] data) throws IOException {
		var stream = new DataOutputStream(png);
		var checksum = new CRC32();
		checksum.update(type.getBytes());
		checksum.update(data);
		stream.writeInt(data.length);
		stream.writeBytes(type);
		stream.write(data);
		stream.writeInt((int) checksum.getValue());
	}
}
