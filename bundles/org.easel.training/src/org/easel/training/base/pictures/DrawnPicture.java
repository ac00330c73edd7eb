package org.easel.training.base.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A thing as one hand has drawn it.
 *
 * @param image with alpha
 * @param name what is on it, such as "red apple"
 * @param tags further keywords, without the name itself
 * @param style words for the hand, such as "blob style"; empty where it has none
 * @param own whether it is the hand that the model draws in where no style is named
 */
public record DrawnPicture(BufferedImage image, String name, List<String> tags, String style, boolean own) {

	public DrawnPicture {
		Objects.requireNonNull(image, "image");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(style, "style");
		tags = List.copyOf(tags);
	}

	/** @throws IOException if the file is no picture; the message names it */
	public static DrawnPicture of(BasePicture picture, String style) throws IOException {
		var image = Drawn.file(picture.file()).orElseThrow(() -> new IOException(picture.file() + ": not there. Unpack the npm package anew."));
		return new DrawnPicture(image, picture.name(), picture.tags(), style, true);
	}

	/**
	 * What another hand has drawn.
	 *
	 * @param folder an unpacked npm package of a kind that {@link PictureSource#of} knows
	 * @param things what is looked for; what the hand has not drawn is left out
	 * @throws IOException if the folder is no such package, or it has drawn none of the things
	 */
	public static List<DrawnPicture> read(Path folder, String style, List<EmojiThing> things) throws IOException {
		var source = PictureSource.of(folder);
		var drawn = new ArrayList<DrawnPicture>();
		for (var thing : things) {
			source.picture(thing).ifPresent(image -> drawn.add(new DrawnPicture(image, thing.name(), thing.tags(), style, false)));
		}
		if (drawn.isEmpty()) {
			throw new IOException(folder + ": has drawn none of the recipe's things. Check the names in the recipe.");
		}
		return List.copyOf(drawn);
	}

	/** The name without its colour words; the whole name where it is nothing but a colour. */
	public String nameWithoutColour() {
		return BasePicture.withoutColour(name);
	}
}
