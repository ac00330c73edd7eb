package org.easel.core.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pictures side by side: a row for each prompt, a column for the base model and each epoch.
 *
 * @param columns headers, such as "base model" and "epoch 3"
 * @param rows each with as many pictures as there are columns
 * @param cell side of the square that each picture is fitted into, in pixels, 16 to 2048
 */
public record ContactSheet(List<String> columns, List<Row> rows, int cell) {

	/**
	 * A row.
	 *
	 * @param prompt in front of the row; a long one is wrapped
	 * @param pictures files; empty where a picture was not made
	 */
	public record Row(String prompt, List<Optional<Path>> pictures) {

		public Row {
			pictures = List.copyOf(pictures);
		}
	}

	public ContactSheet {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		if (columns.isEmpty() || rows.isEmpty()) {
			throw new IllegalArgumentException("A contact sheet needs a picture at least; this one has " + rows.size() + " rows of " + columns.size() + ".");
		}
		if (cell < 16 || cell > 2048) {
			throw new IllegalArgumentException("A contact sheet's cell is " + cell + " pixels; it must be 16 to 2048.");
		}
		for (Row row : rows) {
			if (row.pictures().size() != columns.size()) {
				throw new IllegalArgumentException("The row '" + row.prompt() + "' has " + row.pictures().size() + " pictures for " + columns.size() + " columns.");
			}
		}
	}

	/**
	 * Makes sure that a sheet can be drawn on this machine, before hours of work for one.
	 *
	 * @throws IOException if Java finds no font; the message says what to install
	 */
	public static void requireFont() throws IOException {
		ContactSheetDrawing.metrics();
	}

	/**
	 * Draws the sheet; needs no screen, but a font.
	 *
	 * @throws UnreadablePictureException if a picture cannot be read
	 * @throws IOException if Java finds no font, or the sheet would be larger than Easel opens
	 */
	public BufferedImage draw() throws IOException {
		return new ContactSheetDrawing(this).draw();
	}

	/**
	 * Draws the sheet into a PNG file, whole or not at all.
	 *
	 * @throws IOException as {@link #draw()}, or if the file cannot be written
	 */
	public void write(Path file) throws IOException {
		PngText.write(draw(), file, Map.of());
	}
}
