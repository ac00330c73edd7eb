package org.easel.training.base.pictures;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** Reads pictures of packages; drawings are brought to 64 pixels. */
final class Drawn {

	private static final int SIDE = 64;

	private Drawn() {
	}

	/** The picture in a file, empty where there is no such file. */
	static Optional<BufferedImage> file(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		var picture = ImageIO.read(file.toFile());
		if (picture == null) {
			throw new IOException(file + ": not a picture. Unpack the npm package anew.");
		}
		return Optional.of(picture);
	}

	/** The drawing in an SVG file, empty where there is no such file. */
	static Optional<BufferedImage> svg(Path file) throws IOException {
		return Files.isRegularFile(file) ? Optional.of(svg(Files.readAllBytes(file), file.toString())) : Optional.empty();
	}

	/**
	 * A drawing.
	 *
	 * @param where it comes from, for messages
	 */
	static BufferedImage svg(byte[] text, String where) throws IOException {
		var document = new SVGLoader().load(new ByteArrayInputStream(text), null, LoaderContext.createDefault());
		if (document == null) {
			throw new IOException(where + ": no SVG. Unpack the npm package anew.");
		}
		var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
		var graphics = picture.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		document.render(null, graphics, new ViewBox(0, 0, SIDE, SIDE));
		graphics.dispose();
		return picture;
	}
}
