package org.easel.core.image;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lays a contact sheet out and draws it. */
final class ContactSheetDrawing {

	private static final int GAP = 8;
	private static final int FONT_SIZE = 14;
	private static final int PROMPT_WIDTH = 200;
	private static final int MOST_HEADER_LINES = 3;
	private static final int MOST_PROMPT_LINES = 16;
	private static final Color TEXT = new Color(0x202020);
	private static final Color MISSING = new Color(0xE0E0E0);

	private final ContactSheet sheet;
	private final FontMetrics metrics;
	private final List<List<String>> headers;
	private final List<List<String>> prompts;

	ContactSheetDrawing(ContactSheet sheet) throws IOException {
		this.sheet = sheet;
		metrics = metrics();
		headers = sheet.columns().stream().map(column -> WrappedText.lines(column, metrics::stringWidth, sheet.cell(), MOST_HEADER_LINES)).toList();
		prompts = sheet.rows().stream().map(row -> WrappedText.lines(row.prompt(), metrics::stringWidth, PROMPT_WIDTH, MOST_PROMPT_LINES)).toList();
	}

	BufferedImage draw() throws IOException {
		long width = GAP + PROMPT_WIDTH + GAP + (long) sheet.columns().size() * (sheet.cell() + GAP);
		long height = top();
		for (int row = 0; row < prompts.size(); row++) {
			height += rowHeight(row) + GAP;
		}
		if (width * height > Pictures.MAX_AREA || Math.max(width, height) > Pictures.MAX_SIDE) {
			throw new IOException("The contact sheet would have " + width + " x " + height
					+ " pixels; more than Easel opens. Take fewer epochs or prompts, or smaller cells.");
		}
		var picture = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
		var graphics = picture.createGraphics();
		try {
			prepare(graphics, (int) width, (int) height);
			drawAll(graphics);
		} finally {
			graphics.dispose();
		}
		return picture;
	}

	/** The measures of the sheet's font. */
	static FontMetrics metrics() throws IOException {
		try {
			var graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
			try {
				return graphics.getFontMetrics(new Font(Font.SANS_SERIF, Font.PLAIN, FONT_SIZE));
			} finally {
				graphics.dispose();
			}
		} catch (RuntimeException | LinkageError | InternalError e) {
			throw new IOException("Java finds no font for the contact sheet's headers (" + e.getMessage()
					+ "). Install fontconfig and a font, on Debian the packages fontconfig and fonts-dejavu-core.", e);
		}
	}

	private void prepare(Graphics2D graphics, int width, int height) {
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, width, height);
		graphics.setFont(metrics.getFont());
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
	}

	private void drawAll(Graphics2D graphics) throws IOException {
		for (int column = 0; column < headers.size(); column++) {
			var lines = headers.get(column);
			drawLines(graphics, lines, left(column), top() - GAP - lines.size() * metrics.getHeight(), sheet.cell());
		}
		int y = top();
		for (int row = 0; row < prompts.size(); row++) {
			drawLines(graphics, prompts.get(row), GAP, y, 0);
			var pictures = sheet.rows().get(row).pictures();
			for (int column = 0; column < pictures.size(); column++) {
				drawPicture(graphics, pictures.get(column), left(column), y);
			}
			y += rowHeight(row) + GAP;
		}
	}

	private void drawPicture(Graphics2D graphics, Optional<Path> file, int x, int y) throws IOException {
		int cell = sheet.cell();
		if (file.isEmpty()) {
			graphics.setColor(MISSING);
			graphics.drawRect(x, y, cell - 1, cell - 1);
			graphics.drawLine(x, y, x + cell - 1, y + cell - 1);
			return;
		}
		var picture = Pictures.read(file.get());
		double scale = (double) cell / Math.max(picture.getWidth(), picture.getHeight());
		int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
		graphics.drawImage(picture, x + (cell - width) / 2, y + (cell - height) / 2, width, height, null);
	}

	/** @param centredIn the width to centre each line in; 0: to the left */
	private void drawLines(Graphics2D graphics, List<String> lines, int x, int y, int centredIn) {
		graphics.setColor(TEXT);
		int base = y + metrics.getAscent();
		for (String line : lines) {
			graphics.drawString(line, centredIn == 0 ? x : x + (centredIn - metrics.stringWidth(line)) / 2, base);
			base += metrics.getHeight();
		}
	}

	private int left(int column) {
		return GAP + PROMPT_WIDTH + GAP + column * (sheet.cell() + GAP);
	}

	private int top() {
		return GAP + headers.stream().mapToInt(List::size).max().orElse(0) * metrics.getHeight() + GAP;
	}

	private int rowHeight(int row) {
		return Math.max(sheet.cell(), prompts.get(row).size() * metrics.getHeight());
	}
}
