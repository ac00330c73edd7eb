package org.easel.evaluation.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** A white picture that is drawn on; needs no screen, but a font. */
final class Page implements AutoCloseable {

	static final Color INK = new Color(0x202020);
	static final Color FAINT = new Color(0xD0D0D0);

	private static final int FONT_SIZE = 13;

	private final BufferedImage picture;
	private final Graphics2D graphics;

	/** @throws IOException if Java finds no font */
	Page(int width, int height) throws IOException {
		picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		graphics = picture.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, width, height);
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		graphics.setColor(INK);
		try {
			graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, FONT_SIZE));
			graphics.getFontMetrics();
		} catch (RuntimeException | LinkageError | InternalError e) {
			graphics.dispose();
			throw new IOException("Java finds no font (" + e.getMessage()
					+ "). Install fontconfig and a font, on Debian the packages fontconfig and fonts-dejavu-core.", e);
		}
	}

	Graphics2D graphics() {
		return graphics;
	}

	/** What was drawn. */
	BufferedImage picture() {
		return picture;
	}

	/** A text whose middle is at x, cut with an ellipsis where it is wider than allowed. */
	void centred(String text, double x, double base, int mostWidth) {
		var metrics = graphics.getFontMetrics();
		var shown = text;
		while (metrics.stringWidth(shown) > mostWidth && shown.length() > 2) {
			shown = shown.substring(0, shown.length() - 2) + "\u2026";
		}
		graphics.drawString(shown, (float) (x - metrics.stringWidth(shown) / 2.0), (float) base);
	}

	@Override
	public void close() {
		graphics.dispose();
	}
}
