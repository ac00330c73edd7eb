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

	private static final int USUAL_VIEW = 16;

	private final Path file;
	private final int view;
	private final Map<String, String> bodies;

	private IconSetPictures(Path file, int view, Map<String, String> bodies) {
		this.file = file;
		this.view = view;
		this.bodies = bodies;
	}

	static IconSetPictures read(Path folder) throws IOException {
		var file = folder.resolve("icons.json");
		var set = JsonFile.read(file).only();
		int view = set.has("height") ? set.whole("height") : USUAL_VIEW;
		var bodies = new HashMap<String, String>();
		var icons = set.child("icons");
		for (var name : icons.object().keySet()) {
			bodies.put(plain(name), icons.child(name).text("body"));
		}
		return new IconSetPictures(file, view, bodies);
	}

	@Override
	public Optional<BufferedImage> picture(EmojiThing thing) throws IOException {
		var body = bodies.get(plain(thing.label()));
		return body == null ? Optional.empty() : Optional.of(drawn(thing.label(), body));
	}

	private BufferedImage drawn(String label, String body) throws IOException {
		var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 " + view + " "
				+ view + "\">" + body.replace("currentColor", "#000000") + "</svg>";
		return Drawn.svg(svg.getBytes(StandardCharsets.UTF_8), file + ", " + label);
	}

	/** Sets write "cat-face" or "catface" for "cat face". */
	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}
}
