package org.easel.ui.testing;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * What a control shows, as the screen has it.
 *
 * @param picture in pixels of the device
 */
public record Screenshot(BufferedImage picture) {

	/** Takes a picture of a control; nothing may lie over it. */
	public static Screenshot of(Control control) {
		var display = control.getDisplay();
		while (display.readAndDispatch()) {
			// All that waits to be drawn is drawn.
		}
		control.update();
		var place = control.toDisplay(0, 0);
		var size = control.getSize();
		if (control instanceof Shell shell) {
			// its frame too, but not the shadow that some managers count in
			var content = shell.getClientArea();
			var frame = shell.getLocation();
			int side = place.x - frame.x;
			size = new Point(content.width + 2 * side, place.y - frame.y + content.height + side);
			place = frame;
		}
		var image = new Image(display, size.x, size.y);
		// from the screen: a control that is asked to print itself leaves out the ground that it lets through
		var gc = new GC(display);
		try {
			gc.copyArea(image, place.x, place.y);
			return new Screenshot(buffered(image.getImageData(zoom(display))));
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/** How many of its pixels differ from the one in its corner, from 0 to 1: a blank one has 0. */
	public double drawn() {
		int corner = picture.getRGB(0, 0);
		long different = 0;
		for (int y = 0; y < picture.getHeight(); y += 2) {
			for (int x = 0; x < picture.getWidth(); x += 2) {
				different += picture.getRGB(x, y) == corner ? 0 : 1;
			}
		}
		return 4.0 * different / ((double) picture.getWidth() * picture.getHeight());
	}

	/** The mean brightness, from 0 (black) to 1 (white). */
	public double brightness() {
		long sum = 0;
		long count = 0;
		for (int y = 0; y < picture.getHeight(); y += 4) {
			for (int x = 0; x < picture.getWidth(); x += 4) {
				int rgb = picture.getRGB(x, y);
				sum += (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
				count += 3 * 255;
			}
		}
		return (double) sum / count;
	}

	/** Writes it as PNG, made smaller where it is wider than this. */
	public void save(Path file, int widest) throws IOException {
		Files.createDirectories(file.getParent());
		ImageIO.write(picture.getWidth() > widest ? smaller(widest) : picture, "png", file.toFile());
	}

	private BufferedImage smaller(int width) {
		var target = new BufferedImage(width, picture.getHeight() * width / picture.getWidth(), BufferedImage.TYPE_INT_RGB);
		var graphics = target.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		graphics.drawImage(picture, 0, 0, target.getWidth(), target.getHeight(), null);
		graphics.dispose();
		return target;
	}

	private static int zoom(Display display) {
		return display.getPrimaryMonitor().getZoom();
	}

	private static BufferedImage buffered(ImageData data) {
		var picture = new BufferedImage(data.width, data.height, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				var rgb = data.palette.getRGB(data.getPixel(x, y));
				picture.setRGB(x, y, rgb.red << 16 | rgb.green << 8 | rgb.blue);
			}
		}
		return picture;
	}
}
