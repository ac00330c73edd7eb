package org.easel.training.base;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.easel.core.image.PngText;
import org.easel.core.io.Folders;
import org.easel.training.base.pictures.BasePicture;

/**
 * Real pictures of what a base model is asked for, made from those that it learns from: on white, in another colour where
 * the prompt asks for one. A model's drawings are compared with them.
 */
public final class PromptPictures {

	private final Map<String, BasePicture> pictures = new HashMap<>();

	/** @param pictures those of all names that are asked for */
	public PromptPictures(List<BasePicture> pictures) {
		pictures.forEach(picture -> this.pictures.put(picture.name(), picture));
	}

	/** The file's name of a prompt's picture. */
	public static String fileName(String prompt) {
		return prompt.replaceAll("[^A-Za-z0-9-]+", "_") + ".png";
	}

	/**
	 * Writes the picture of a prompt.
	 *
	 * @param prompt a first word such as "blue", other than the name's own, is the colour that the thing is turned to
	 * @param name of the picture, such as "automobile"
	 * @param side in pixels
	 * @throws IOException if there is no such picture, its colour cannot be turned, or the file cannot be written
	 */
	public void write(String prompt, String name, int side, Path folder) throws IOException {
		var picture = pictures.get(name);
		if (picture == null) {
			throw new IOException("There is no picture named \"" + name + "\" for the prompt \"" + prompt + "\". Take a name of the base model's recipe.");
		}
		var image = ImageIO.read(picture.file().toFile());
		var hue = hue(prompt, name);
		if (hue.isPresent()) {
			var own = Recolour.dominant(image).orElseThrow(() -> new IOException("The picture \"" + name + "\" has many colours or none, so there is none of the prompt \""
					+ prompt + "\". Ask for it in its own colours."));
			image = Recolour.turn(image, own, hue.get());
		}
		Folders.create(folder);
		PngText.write(onWhite(image, side), folder.resolve(fileName(prompt)), Map.of());
	}

	private static Optional<Recolour.Hue> hue(String prompt, String name) {
		var first = prompt.split(" ")[0];
		return Recolour.HUES.stream().filter(hue -> hue.word().equals(first) && !name.startsWith(first)).findFirst();
	}

	private static BufferedImage onWhite(BufferedImage image, int side) {
		var canvas = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
		var graphics = canvas.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, side, side);
		graphics.drawImage(image, 0, 0, side, side, null);
		graphics.dispose();
		return canvas;
	}
}
