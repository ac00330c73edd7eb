package org.easel.training.base.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The drawings of one hand: a package of pictures of many things. */
public interface PictureSource {

	/**
	 * Its picture of a thing, with alpha; empty where it has none.
	 *
	 * @throws IOException if the picture is there and cannot be read; the message names the file
	 */
	Optional<BufferedImage> picture(EmojiThing thing) throws IOException;

	/**
	 * The pictures of an unpacked npm package, of a kind that its files tell: emoji-datasource-*, openmoji or @iconify-json/*.
	 *
	 * @throws IOException if the folder is none of these
	 */
	static PictureSource of(Path folder) throws IOException {
		if (Files.isRegularFile(folder.resolve("icons.json"))) {
			return IconSetPictures.read(folder);
		}
		if (Files.isRegularFile(folder.resolve("emoji.json"))) {
			return DatasourcePictures.read(folder);
		}
		var drawings = folder.resolve("color/svg");
		if (Files.isDirectory(drawings)) {
			return thing -> Drawn.svg(drawings.resolve(thing.key() + ".svg"));
		}
		throw new IOException(folder + ": no package of emoji pictures. Unpack an npm package emoji-datasource-*, openmoji or "
				+ "@iconify-json/* there.");
	}
}
