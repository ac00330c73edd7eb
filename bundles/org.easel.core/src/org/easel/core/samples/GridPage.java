package org.easel.core.samples;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.Function;

import org.easel.core.image.AreaAverage;
import org.easel.core.image.PictureWriter;
import org.easel.core.image.Pictures;
import org.easel.core.io.AtomicFile;
import org.easel.core.io.Progress;

/**
 * A grid as one HTML page that holds all its pictures, so that it can be sent to someone. It needs no network and loads nothing.
 *
 * @param title of the page
 * @param grid with a picture at least
 * @param titles names columns for people
 * @param marks of its pictures
 * @param side pictures whose longer side is more than so many pixels are made smaller
 */
public record GridPage(String title, SampleGrid grid, Function<SampleColumn, String> titles, Function<DrawnSample, SampleMark> marks, int side) {

	/** The longer side that pictures are brought down to unless a person asks for another. */
	public static final int USUAL_SIDE = 512;

	/** @throws IllegalArgumentException for a side below 16 */
	public GridPage {
		if (side < 16) {
			throw new IllegalArgumentException("Pictures of " + side + " pixels show nothing. Give 16 or more.");
		}
	}

	/**
	 * Writes the page, whole or not at all.
	 *
	 * @throws IOException if a picture cannot be read or the file cannot be written
	 * @throws java.util.concurrent.CancellationException if it is cancelled; no file is left then
	 */
	public void write(Path file, Progress progress) throws IOException {
		AtomicFile.write(file, (OutputStream out) -> {
			text(out, start());
			int done = 0;
			for (int row = 0; row < grid.rows().size(); row++) {
				text(out, head(row));
				for (int column = 0; column < grid.columns().size(); column++) {
					progress.check();
					var drawn = grid.find(row, column);
					text(out, "<td>");
					if (drawn.isPresent()) {
						picture(out, drawn.get(), column);
						progress.worked(++done, grid.cells().size());
					}
					text(out, "</td>");
				}
				text(out, "</tr>\n");
			}
			text(out, end());
		});
	}

	private String start() throws IOException {
		var columns = new StringBuilder();
		grid.columns().forEach(column -> columns.append("<th>").append(escaped(titles.apply(column))).append("</th>"));
		return part("grid-start.html").replace("${title}", escaped(title)).replace("${columns}", columns);
	}

	private static String end() throws IOException {
		return part("grid-end.html");
	}

	private String head(int row) {
		var prompt = grid.rows().get(row);
		var text = new StringBuilder("<tr><th>");
		if (grid.beginsGroup(row)) {
			text.append("<p>").append(escaped(prompt.prompt())).append("</p>");
			if (!prompt.negative().isEmpty()) {
				text.append("<p class=\"quiet\">not: ").append(escaped(prompt.negative())).append("</p>");
			}
			text.append("<p class=\"quiet\">").append(prompt.width()).append(" x ").append(prompt.height()).append(", ").append(prompt.steps()).append(" steps, cfg ")
					.append(SampleFiles.number(prompt.cfg())).append(", ").append(escaped(prompt.sampler())).append("</p>");
		}
		return text.append("<p class=\"quiet\">seed ").append(prompt.seed()).append("</p></th>").toString();
	}

	private void picture(OutputStream out, DrawnSample drawn, int column) throws IOException {
		var mark = marks.apply(drawn);
		var caption = titles.apply(grid.columns().get(column)) + " · " + drawn.prompt().prompt() + " · seed " + drawn.prompt().seed();
		text(out, "<figure><img loading=\"lazy\" alt=\"" + escaped(caption) + "\" src=\"data:");
		embed(out, drawn);
		text(out, "\">");
		if (mark.starred() || !mark.note().isEmpty()) {
			text(out, "<figcaption>" + (mark.starred() ? "<b>★</b> " : "") + escaped(mark.note()) + "</figcaption>");
		}
		text(out, "</figure>");
	}

	/** A small picture as it is, with what it says of itself; a larger one made smaller. */
	private void embed(OutputStream out, DrawnSample drawn) throws IOException {
		var size = Pictures.size(drawn.file());
		byte[] bytes;
		String kind;
		if (Math.max(size.width(), size.height()) <= side) {
			bytes = Files.readAllBytes(drawn.file());
			kind = "image/png";
		} else {
			BufferedImage smaller = AreaAverage.fit(Pictures.read(drawn.file()), side);
			bytes = PictureWriter.jpeg(smaller);
			kind = "image/jpeg";
		}
		text(out, kind + ";base64,");
		out.write(Base64.getEncoder().encode(bytes));
	}

	private static String part(String name) throws IOException {
		try (var stream = GridPage.class.getResourceAsStream(name)) {
			if (stream == null) {
				throw new IOException(name + " is missing in this Easel. Install it again.");
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static void text(OutputStream out, String text) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
	}

	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
