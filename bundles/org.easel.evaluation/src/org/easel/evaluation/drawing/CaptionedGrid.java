package org.easel.evaluation.drawing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.easel.core.image.Pictures;
import org.easel.core.image.PngText;

/**
 * Many pictures in one, each with a caption below it.
 *
 * @param cells in reading order
 * @param columns how many stand side by side, at least 1
 * @param side of a picture's square, in pixels
 */
public record CaptionedGrid(List<Cell> cells, int columns, int side) {

	private static final int GAP = 6;
	private static final int CAPTION = 18;
	private static final Color AMISS = new Color(0xB00020);

	/**
	 * A picture.
	 *
	 * @param picture its file
	 * @param caption cut where it is too long
	 * @param sound whether all is well with it; the caption of another is red
	 */
	public record Cell(Path picture, String caption, boolean sound) {
	}

	public CaptionedGrid {
		cells = List.copyOf(cells);
		if (cells.isEmpty() || columns < 1 || side < 1) {
			throw new IllegalArgumentException("A grid of " + cells.size() + " pictures in " + columns + " columns of " + side + " pixels cannot be drawn.");
		}
	}

	/** @throws IOException if a picture cannot be read, or Java finds no font */
	public BufferedImage draw() throws IOException {
		int rows = (cells.size() + columns - 1) / columns;
		try (var page = new Page(GAP + columns * (side + GAP), GAP + rows * (side + CAPTION + GAP))) {
			for (int i = 0; i < cells.size(); i++) {
				int x = GAP + i % columns * (side + GAP);
				int y = GAP + i / columns * (side + CAPTION + GAP);
				page.graphics().drawImage(Pictures.read(cells.get(i).picture()), x, y, side, side, null);
				page.graphics().setColor(cells.get(i).sound() ? Page.INK : AMISS);
				page.centred(cells.get(i).caption(), x + side / 2.0, y + side + CAPTION - 5.0, side + GAP);
			}
			return page.picture();
		}
	}

	/** Draws it into a PNG, whole or not at all. */
	public void write(Path file) throws IOException {
		PngText.write(draw(), file, Map.of());
	}
}
