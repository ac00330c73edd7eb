package org.easel.training.classifier;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

/** Packages of pictures that are small enough to look through: four things drawn by four families. */
public final class TinyPackages {

	private static final List<String> HEXCODES = List.of("1F34E", "1F34F", "1F431", "1F697");

	private TinyPackages() {
	}

	/** Writes the packages into a folder, and gives a recipe over them. */
	static TaggerRecipe write(Path folder, String training) throws IOException {
		words(folder.resolve("words"));
		datasource(folder.resolve("sheets"));
		icons(folder.resolve("icons"), "red-apple", "green-apple", "cat-face", "automobile");
		icons(folder.resolve("more-icons"), "redapple", "catface");
		openmoji(folder.resolve("openmoji"));
		var recipe = Files.writeString(folder.resolve("recipe.json"), """
				{"seed": 7, "pictures": {"words": "words", "sources": [
				  {"folder": "sheets", "family": "one", "evaluationOnly": false}, {"folder": "icons", "family": "two", "evaluationOnly": false},
				  {"folder": "more-icons", "family": "three", "evaluationOnly": false}, {"folder": "openmoji", "family": "four", "evaluationOnly": true}],
				  "groups": ["food-drink"], "subgroups": ["animal-mammal"], "names": ["automobile"], "tags": ["food", "fruit", "animal", "cat"], "heldOut": 1},
				 "variation": {"whiteShare": 0.5, "recolourShare": 0.5, "greyShare": 0.1, "inkShare": 0.1, "pairShare": 0.2, "blurShare": 0.5, "noiseShare": 0.5,
				  "leastScale": 0.7, "rotation": 10, "shift": 2},
				 "network": {"side": 16, "widths": [16, 16, 32]},
				 "training": %s, "positiveWeight": 1.5, "weightDecay": 0.01, "licence": "none needed"}
				""".formatted(training));
		return TaggerRecipe.read(recipe);
	}

	private static void words(Path folder) throws IOException {
		Files.createDirectories(folder.resolve("en"));
		Files.createDirectories(folder.resolve("meta"));
		Files.writeString(folder.resolve("meta/groups.json"), """
				{"groups": {"3": "animals-nature", "4": "food-drink", "5": "travel-places"},
				 "subgroups": {"40": "animal-mammal", "42": "food-fruit", "50": "transport-ground"}}
				""");
		Files.writeString(folder.resolve("en/data.json"), """
				[{"label": "red apple", "hexcode": "1F34E", "tags": ["fruit", "red"], "order": 1, "group": 4, "subgroup": 42},
				 {"label": "green apple", "hexcode": "1F34F", "tags": ["fruit", "green"], "order": 2, "group": 4, "subgroup": 42},
				 {"label": "cat face", "hexcode": "1F431", "tags": ["pet"], "order": 3, "group": 3, "subgroup": 40},
				 {"label": "automobile", "hexcode": "1F697", "tags": ["car"], "order": 4, "group": 5, "subgroup": 50},
				 {"label": "bus", "hexcode": "1F68C", "tags": ["vehicle"], "order": 5, "group": 5, "subgroup": 50}]
				""");
	}

	private static void datasource(Path folder) throws IOException {
		var pictures = Files.createDirectories(folder.resolve("img/someone/64"));
		var list = new StringBuilder("[");
		for (var hexcode : HEXCODES) {
			ImageIO.write(dot(Color.RED), "png", pictures.resolve(hexcode + ".png").toFile());
			list.append(list.length() > 1 ? "," : "").append("{\"unified\": \"" + hexcode + "\", \"image\": \"" + hexcode + ".png\", \"has_img_someone\": true}");
		}
		Files.writeString(folder.resolve("emoji.json"), list + "]");
	}

	private static void icons(Path folder, String... names) throws IOException {
		Files.createDirectories(folder);
		var icons = new StringBuilder();
		for (var name : names) {
			icons.append(icons.isEmpty() ? "" : ",").append("\"" + name + "\": {\"body\": \"<circle cx='16' cy='16' r='12' fill='currentColor'/>\"}");
		}
		Files.writeString(folder.resolve("icons.json"), "{\"icons\": {" + icons + "}, \"width\": 32, \"height\": 32}");
	}

	private static void openmoji(Path folder) throws IOException {
		Files.createDirectories(folder.resolve("color/svg"));
		Files.writeString(folder.resolve("color/svg/1F34E.svg"),
				"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 72\"><rect x=\"18\" y=\"18\" width=\"36\" height=\"36\" fill=\"#00ff00\"/></svg>");
	}

	/** A disc of one colour on nothing. */
	static BufferedImage dot(Color colour) {
		var image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
		var graphics = image.createGraphics();
		graphics.setColor(colour);
		graphics.fillOval(8, 8, 48, 48);
		graphics.dispose();
		return image;
	}
}
