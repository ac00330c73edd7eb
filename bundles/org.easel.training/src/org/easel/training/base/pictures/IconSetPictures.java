package org.easel.training.base.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The pictures of an Iconify package: the bodies of SVG files in icons.json, by names such as "red-apple". */
final class IconSetPictures implements PictureSource {

	private static final int USUAL_SIZE = 16;

	private final Path file;
	private final Map<String, Icon> icons;

	private IconSetPictures(Path file, Map<String, Icon> icons) {
		this.file = file;
		this.icons = icons;
	}

	/** An icon's drawing and the size that it is drawn for. */
	private record Icon(String body, int width, int height) {
	}

	static IconSetPictures read(Path folder) throws IOException {
		var file = folder.resolve("icons.json");
		var set = JsonFile.read(file).only();
		int width = set.has("width") ? set.whole("width") : USUAL_SIZE;
		int height = set.has("height") ? set.whole("height") : USUAL_SIZE;
		var icons = new HashMap<String, Icon>();
		var all = set.child("icons");
		for (var name : all.object().keySet()) {
			var icon = all.child(name);
			icons.put(plain(name), new Icon(icon.text("body"), icon.has("width") ? icon.whole("width") : width,
					icon.has("height") ? icon.whole("height") : height));
		}
		return new IconSetPictures(file, icons);
	}

	@Override
	public Optional<BufferedImage> picture(EmojiThing thing) throws IOException {
		var icon = icons.get(plain(thing.label()));
		return icon == null ? Optional.empty() : Optional.of(drawn(thing.label(), icon));
	}

	private BufferedImage drawn(String label, Icon icon) throws IOException {
		var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 " + icon.width() + " "
				+ icon.height() + "\">" + icon.body().replace("currentColor", "#000000") + "</svg>";
		return Drawn.svg(svg.getBytes(StandardCharsets.UTF_8), file + ", " + label);
	}

	/** Sets write "cat-face" or "catface" for "cat face". */
	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}
}
