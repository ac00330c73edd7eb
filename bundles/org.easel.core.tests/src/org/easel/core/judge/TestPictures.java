package org.easel.core.judge;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Pictures as they come: flat drawings with clean edges, and ones with the grain, gradients and textures of photos. */
final class TestPictures {

	private TestPictures() {
	}

	/** A drawing of few colours and smooth outlines. */
	static BufferedImage drawing(int width, int height, long seed) {
		var random = new Random(seed);
		var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		var graphics = picture.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setColor(new Color(0xF4EFE6));
		graphics.fillRect(0, 0, width, height);
		graphics.setStroke(new BasicStroke(Math.max(1, width / 200f)));
		for (int i = 0; i < 12; i++) {
			int side = width / 8 + random.nextInt(width / 4);
			int x = random.nextInt(width) - side / 2;
			int y = random.nextInt(height) - side / 2;
			graphics.setColor(new Color(random.nextInt(0x1000000)));
			graphics.fillOval(x, y, side, side * 2 / 3);
			graphics.setColor(Color.DARK_GRAY);
			graphics.drawOval(x, y, side, side * 2 / 3);
		}
		graphics.dispose();
		return picture;
	}

	/** Like a photo: a sky of one gradient, things with shading, fine texture, and the grain of a camera. */
	static BufferedImage photo(int width, int height, long seed) {
		var random = new Random(seed);
		var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		var graphics = picture.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setPaint(new GradientPaint(0, 0, new Color(0x6E8FBF), 0, height, new Color(0xC9C2B0)));
		graphics.fillRect(0, 0, width, height);
		for (int i = 0; i < 40; i++) {
			int side = width / 16 + random.nextInt(width / 4);
			int x = random.nextInt(width) - side / 2;
			int y = height / 3 + random.nextInt(height) - side / 2;
			graphics.setPaint(new GradientPaint(x, y, new Color(random.nextInt(0x1000000)), x + side, y + side, new Color(random.nextInt(0x1000000))));
			graphics.fillOval(x, y, side, side);
		}
		graphics.dispose();
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				double texture = y > height / 2 ? 12 * Math.sin(x * 0.9) * Math.sin(y * 0.7 + x * 0.1) : 0;
				int add = (int) Math.round(texture + 2 * random.nextGaussian());
				int rgb = picture.getRGB(x, y);
				picture.setRGB(x, y, clamp((rgb >> 16 & 0xFF) + add) << 16 | clamp((rgb >> 8 & 0xFF) + add) << 8 | clamp((rgb & 0xFF) + add));
			}
		}
		return picture;
	}

	/** Blurred over so many pixels (the deviation of a bell curve). */
	static BufferedImage blurred(BufferedImage picture, double deviation) {
		int reach = (int) Math.ceil(3 * deviation);
		var weights = new double[2 * reach + 1];
		double sum = 0;
		for (int i = 0; i < weights.length; i++) {
			weights[i] = Math.exp(-(i - reach) * (i - reach) / (2 * deviation * deviation));
			sum += weights[i];
		}
		for (int i = 0; i < weights.length; i++) {
			weights[i] /= sum;
		}
		return across(across(picture, weights, reach), weights, reach);
	}

	/** Blurs the rows and exchanges rows and columns. */
	private static BufferedImage across(BufferedImage picture, double[] weights, int reach) {
		var turned = new BufferedImage(picture.getHeight(), picture.getWidth(), BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < picture.getHeight(); y++) {
			int[] row = picture.getRGB(0, y, picture.getWidth(), 1, null, 0, picture.getWidth());
			for (int x = 0; x < row.length; x++) {
				double red = 0;
				double green = 0;
				double blue = 0;
				for (int i = 0; i < weights.length; i++) {
					int rgb = row[Math.clamp(x + i - reach, 0, row.length - 1)];
					red += weights[i] * (rgb >> 16 & 0xFF);
					green += weights[i] * (rgb >> 8 & 0xFF);
					blue += weights[i] * (rgb & 0xFF);
				}
				turned.setRGB(y, x, clamp(Math.round(red)) << 16 | clamp(Math.round(green)) << 8 | clamp(Math.round(blue)));
			}
		}
		return turned;
	}

	static BufferedImage grain(BufferedImage picture, double deviation) {
		var random = new Random(5);
		var grained = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < picture.getHeight(); y++) {
			for (int x = 0; x < picture.getWidth(); x++) {
				int add = (int) Math.round(deviation * random.nextGaussian());
				int rgb = picture.getRGB(x, y);
				grained.setRGB(x, y, clamp((rgb >> 16 & 0xFF) + add) << 16 | clamp((rgb >> 8 & 0xFF) + add) << 8 | clamp((rgb & 0xFF) + add));
			}
		}
		return grained;
	}

	static Path png(Path file, BufferedImage picture) throws IOException {
		Files.createDirectories(file.getParent());
		ImageIO.write(picture, "png", file.toFile());
		return file;
	}

	/** @param quality 0 to 1 */
	static Path jpeg(Path file, BufferedImage picture, double quality) throws IOException {
		Files.createDirectories(file.getParent());
		var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		try (var stream = ImageIO.createImageOutputStream(Files.newOutputStream(file))) {
			var parameters = writer.getDefaultWriteParam();
			parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			parameters.setCompressionQuality((float) quality);
			writer.setOutput(stream);
			writer.write(null, new IIOImage(picture, null, null), parameters);
		} finally {
			writer.dispose();
		}
		return file;
	}

	private static int clamp(double value) {
		return (int) Math.clamp(value, 0, 255);
	}
}
