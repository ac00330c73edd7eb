package org.easel.core.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Function;

import org.easel.core.image.ContactSheet;
import org.easel.core.image.UnreadablePictureException;

/**
 * A grid as one picture.
 *
 * @param grid with a picture at least
 * @param titles names columns for people
 * @param cell side of the square that each picture is fitted into, in pixels, 16 to 2048
 */
public record GridSheet(SampleGrid grid, Function<SampleColumn, String> titles, int cell) {

	/** Larger ones are made smaller unless a person asks for it. */
	public static final int USUAL_MOST = 256;

	/** The side that suits a grid: as large as its pictures, 64 to 256. */
	public static int usualCell(SampleGrid grid) {
		int side = grid.rows().stream().mapToInt(row -> Math.max(row.width(), row.height())).max().orElse(USUAL_MOST);
		return Math.clamp(side, 64, USUAL_MOST);
	}

	/**
	 * Draws it into a PNG file.
	 *
	 * @throws UnreadablePictureException if a picture cannot be read
	 * @throws IOException if Java finds no font, the picture would be larger than Easel opens, or the file cannot be written
	 */
	public void write(Path file) throws IOException {
		sheet().write(file);
	}

	ContactSheet sheet() {
		var rows = new ArrayList<ContactSheet.Row>();
		for (int i = 0; i < grid.rows().size(); i++) {
			var row = grid.rows().get(i);
			var pictures = grid.columns().stream().map(column -> grid.find(row, column).map(DrawnSample::file)).toList();
			boolean alone = grid.beginsGroup(i) && (i + 1 == grid.rows().size() || grid.beginsGroup(i + 1));
			rows.add(new ContactSheet.Row(alone ? row.prompt() : row.prompt() + " (" + row.seed() + ")", pictures));
		}
		return new ContactSheet(grid.columns().stream().map(titles).toList(), rows, cell);
	}
}
