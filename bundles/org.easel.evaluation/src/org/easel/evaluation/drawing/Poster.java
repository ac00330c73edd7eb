package org.easel.evaluation.drawing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.easel.core.image.PngText;

/**
 * Drawings in rows, one below the other.
 *
 * @param rows at least one, each with drawings side by side
 */
public record Poster(List<List<BufferedImage>> rows) {

	private static final int GAP = 16;

	public Poster {
		rows = rows.stream().map(List::copyOf).toList();
		if (rows.isEmpty() || rows.stream().anyMatch(List::isEmpty)) {
			throw new IllegalArgumentException("A poster needs a drawing in each row.");
		}
	}

	/** @throws IOException if Java finds no font */
	public BufferedImage draw() throws IOException {
		int width = rows.stream().mapToInt(Poster::width).max().orElseThrow();
		int height = GAP + rows.stream().mapToInt(row -> height(row) + GAP).sum();
		try (var page = new Page(width, height)) {
			int y = GAP;
			for (var row : rows) {
				int x = GAP;
				for (var drawing : row) {
					page.graphics().drawImage(drawing, x, y, null);
					x += drawing.getWidth() + GAP;
				}
				y += height(row) + GAP;
			}
			return page.picture();
		}
	}

	/** Draws it into a PNG, whole or not at all. */
	public void write(Path file) throws IOException {
		PngText.write(draw(), file, Map.of());
	}

	private static int width(List<BufferedImage> row) {
		return GAP + row.stream().mapToInt(drawing -> drawing.getWidth() + GAP).sum();
	}

	private static int height(List<BufferedImage> row) {
		return row.stream().mapToInt(BufferedImage::getHeight).max().orElse(0);
	}
}
