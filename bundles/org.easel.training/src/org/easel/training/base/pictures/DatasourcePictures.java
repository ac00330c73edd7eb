package org.easel.training.base.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures of an emoji-datasource package: 64-pixel PNGs, listed in emoji.json. */
final class DatasourcePictures implements PictureSource {

	private static final String PICTURES = "img";

	private final Map<String, Path> files;

	private DatasourcePictures(Map<String, Path> files) {
		this.files = files;
	}

	static DatasourcePictures read(Path folder) throws IOException {
		var vendor = vendor(folder);
		var files = new HashMap<String, Path>();
		for (var emoji : JsonFile.read(folder.resolve("emoji.json")).each()) {
			if (emoji.flag("has_img_" + vendor.getFileName())) {
				files.put(EmojiThing.key(emoji.text("unified")), vendor.resolve("64").resolve(emoji.text("image")));
			}
		}
		return new DatasourcePictures(files);
	}

	/** Each package holds one vendor's folder. */
	private static Path vendor(Path folder) throws IOException {
		try (var vendors = Files.list(folder.resolve(PICTURES))) {
			return vendors.filter(each -> Files.isDirectory(each.resolve("64"))).findFirst()
					.orElseThrow(() -> new IOException(folder.resolve(PICTURES) + ": no vendor's folder with 64-pixel pictures."));
		}
	}

	@Override
	public Optional<BufferedImage> picture(EmojiThing thing) throws IOException {
		var file = files.get(thing.key());
		return file == null ? Optional.empty() : Drawn.file(file);
	}
}
