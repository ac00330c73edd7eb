package org.easel.training.base.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the pictures of things among the Noto emoji and gives each its name and keywords. */
public final class EmojiPictures {

	private EmojiPictures() {
	}

	/**
	 * Reads the pictures that the base model is trained on, in the order of the emoji data.
	 *
	 * @param emojiDatasource folder of the unpacked npm package emoji-datasource-google
	 * @param emojibase       folder of the unpacked npm package emojibase-data
	 * @throws IOException if a folder is not that package, or it leaves no picture
	 */
	public static List<BasePicture> read(Path emojiDatasource, Path emojibase) throws IOException {
		var files = files(emojiDatasource);
		var pictures = new ArrayList<BasePicture>();
		for (var thing : EmojiThing.read(emojibase)) {
			var file = files.get(thing.key());
			if (file != null) {
				pictures.add(new BasePicture(file, thing.name(), thing.group(), thing.subgroup(), thing.tags()));
			}
		}
		if (pictures.isEmpty()) {
			throw new IOException(emojiDatasource + " and " + emojibase + ": no picture is named in both. Take versions 16 and 17.");
		}
		return List.copyOf(pictures);
	}

	private static Map<String, Path> files(Path emojiDatasource) throws IOException {
		var list = emojiDatasource.resolve("emoji.json");
		var files = new HashMap<String, Path>();
		for (var emoji : JsonFile.read(list).each()) {
			if (emoji.flag("has_img_google")) {
				var file = emojiDatasource.resolve("img/google/64").resolve(emoji.text("image"));
				if (!Files.isRegularFile(file)) {
					throw new IOException(file + ": not there, though " + list + " names it. Unpack the npm package anew.");
				}
				files.put(EmojiThing.key(emoji.text("unified")), file);
			}
		}
		return files;
	}
}
