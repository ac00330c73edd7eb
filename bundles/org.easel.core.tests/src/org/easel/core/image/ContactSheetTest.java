package org.easel.core.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactSheetTest {

	private static final int RED = 0xFFFF0000;
	private static final int BLUE = 0xFF0000FF;
	private static final int WHITE = 0xFFFFFFFF;

	@TempDir
	Path folder;

	@Test
	void picturesStandInTheirRowsAndColumns() throws IOException {
		var red = Optional.of(picture("red.png", 64, 64, RED));
		var blue = Optional.of(picture("blue.png", 64, 64, BLUE));
		var file = folder.resolve("sheet.png");
		new ContactSheet(List.of("base model", "epoch 1"), List.of(row("a", red, blue), row("b", blue, red)), 64).write(file);

		var sheet = Pictures.read(file);
		int right = sheet.getWidth() - 8 - 64;
		int below = sheet.getHeight() - 8 - 64;
		assertArrayEquals(new int[] { RED, BLUE, BLUE, RED }, new int[] { sheet.getRGB(right - 72 + 32, below - 72 + 32),
				sheet.getRGB(right + 32, below - 72 + 32), sheet.getRGB(right - 72 + 32, below + 32), sheet.getRGB(right + 32, below + 32) });
		assertEquals(WHITE, sheet.getRGB(right - 4, below + 32), "a gap between columns");
		assertTrue(hasInk(sheet, right - 72, 0, 64, below - 72 - 8), "the base model's header");
		assertTrue(hasInk(sheet, right, 0, 64, below - 72 - 8), "the epoch's header");
		assertTrue(hasInk(sheet, 0, below, 200, 64), "the prompt");
	}

	@Test
	void oblongPicturesKeepTheirShape() throws IOException {
		var sheet = new ContactSheet(List.of("base"), List.of(row("a", Optional.of(picture("wide.png", 20, 10, RED)))), 100).draw();
		int left = sheet.getWidth() - 108;
		int top = sheet.getHeight() - 108;
		assertEquals(List.of(WHITE, RED, RED, WHITE), List.of(sheet.getRGB(left + 50, top + 22), sheet.getRGB(left + 50, top + 28),
				sheet.getRGB(left + 50, top + 71), sheet.getRGB(left + 50, top + 77)));
	}

	@Test
	void longPromptsWrapAndMakeRoom() throws IOException {
		var red = Optional.of(picture("red.png", 8, 8, RED));
		int ofShort = new ContactSheet(List.of("base"), List.of(row("cat", red)), 16).draw().getHeight();
		var sheet = new ContactSheet(List.of("base"), List.of(row("masterpiece, best quality, ".repeat(10), red)), 16).draw();
		assertTrue(sheet.getHeight() > ofShort + 60, ofShort + " and " + sheet.getHeight());
		assertTrue(hasInk(sheet, 0, sheet.getHeight() - 40, 200, 40), "its last lines are there");
	}

	@Test
	void aPictureThatWasNotMadeLeavesItsCellEmpty() throws IOException {
		var sheet = new ContactSheet(List.of("base"), List.of(row("a", Optional.empty())), 64).draw();
		assertEquals(WHITE, sheet.getRGB(sheet.getWidth() - 8 - 60, sheet.getHeight() - 8 - 10));
		assertEquals(0xFFE0E0E0, sheet.getRGB(sheet.getWidth() - 8 - 64, sheet.getHeight() - 8 - 10), "its frame");
	}

	@Test
	void aBrokenPictureIsToldAndNoSheetIsLeft() throws IOException {
		var broken = Optional.of(Files.writeString(folder.resolve("broken.png"), "no picture"));
		var sheet = new ContactSheet(List.of("base"), List.of(row("a", broken)), 64);
		var told = assertThrows(UnreadablePictureException.class, () -> sheet.write(folder.resolve("sheet.png")));
		assertEquals(broken.get(), told.file());
		assertTrue(Files.notExists(folder.resolve("sheet.png")));
	}

	@Test
	void aSheetLargerThanEaselOpensIsRefused() {
		var columns = Collections.nCopies(20, "epoch");
		var rows = Collections.nCopies(1, new ContactSheet.Row("a", Collections.nCopies(20, Optional.<Path>empty())));
		var told = assertThrows(IOException.class, () -> new ContactSheet(columns, rows, 2048).draw());
		assertTrue(told.getMessage().contains("smaller cells"), told.getMessage());
	}

	@Test
	void aSheetThatCannotBeIsRefused() {
		var told = assertThrows(IllegalArgumentException.class, () -> new ContactSheet(List.of("base", "epoch 1"), List.of(row("a", Optional.empty())), 64));
		assertEquals("The row 'a' has 1 pictures for 2 columns.", told.getMessage());
		assertThrows(IllegalArgumentException.class, () -> new ContactSheet(List.of(), List.of(), 64));
		assertThrows(IllegalArgumentException.class, () -> new ContactSheet(List.of("base"), List.of(row("a", Optional.empty())), 15));
	}

	@SafeVarargs
	private static ContactSheet.Row row(String prompt, Optional<Path>... pictures) {
		return new ContactSheet.Row(prompt, List.of(pictures));
	}

	private Path picture(String name, int width, int height, int colour) throws IOException {
		var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		int[] pixels = new int[width * height];
		Arrays.fill(pixels, colour);
		picture.setRGB(0, 0, width, height, pixels, 0, width);
		PngText.write(picture, folder.resolve(name), Map.of());
		return folder.resolve(name);
	}

	private static boolean hasInk(BufferedImage sheet, int x, int y, int width, int height) {
		return Arrays.stream(sheet.getRGB(x, y, width, height, null, 0, width)).anyMatch(pixel -> (pixel & 0xFF) < 0x80);
	}
}
