package org.easel.core.dataset;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** Pictures and captions for tests. */
final class SamplePictures {

	private SamplePictures() {
	}

	/** A picture of one colour. */
	static Path write(Path file, int width, int height, int rgb) throws IOException {
		Files.createDirectories(file.getParent());
		var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				image.setRGB(x, y, rgb);
			}
		}
		ImageIO.write(image, "png", file.toFile());
		return file;
	}

	static Path write(Path file, int width, int height) throws IOException {
		return write(file, width, height, file.hashCode());
	}

	static void caption(Path picture, String text) throws IOException {
		String name = picture.getFileName().toString();
		Files.writeString(picture.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".txt"), text);
	}
}
