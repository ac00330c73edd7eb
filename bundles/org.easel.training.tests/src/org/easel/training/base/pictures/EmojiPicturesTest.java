package org.easel.training.base.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmojiPicturesTest {

	private static final String GROUPS = """
			{"groups": {"0": "smileys-emotion", "1": "people-body", "4": "food-drink", "8": "symbols"},
			 "subgroups": {"14": "heart", "25": "person-role", "42": "food-fruit", "97": "geometric"}}
			""";

	@TempDir
	Path folder;
	private Path pictures;
	private Path words;

	@BeforeEach
	void makePackages() throws IOException {
		pictures = Files.createDirectories(folder.resolve("pictures"));
		words = Files.createDirectories(folder.resolve("words"));
		Files.createDirectories(pictures.resolve("img/google/64"));
		Files.createDirectories(words.resolve("en"));
		Files.createDirectories(words.resolve("meta"));
		Files.writeString(words.resolve("meta/groups.json"), GROUPS);
		Files.writeString(words.resolve("en/data.json"), """
				[{"label": "man cook", "hexcode": "1F468-200D-1F373", "tags": ["chef"], "order": 3, "group": 1, "subgroup": 25},
				 {"label": "cook", "hexcode": "1F9D1-200D-1F373", "tags": ["chef"], "order": 2, "group": 1, "subgroup": 25},
				 {"label": "red heart", "hexcode": "2764-FE0F", "tags": ["<3", "Love", "love", "red heart"], "order": 1, "group": 0, "subgroup": 14},
				 {"label": "red apple", "hexcode": "1F34E", "order": 4, "group": 4, "subgroup": 42},
				 {"label": "green apple", "hexcode": "1F34F", "order": 5, "group": 4, "subgroup": 42},
				 {"label": "red circle", "hexcode": "1F534", "order": 6, "group": 8, "subgroup": 97},
				 {"label": "regional indicator A", "hexcode": "1F1E6"}]
				""");
		Files.writeString(pictures.resolve("emoji.json"), """
				[{"unified": "1F468-200D-1F373", "image": "man.png", "has_img_google": true},
				 {"unified": "1F9D1-200D-1F373", "image": "cook.png", "has_img_google": true},
				 {"unified": "2764", "image": "heart.png", "has_img_google": true},
				 {"unified": "1F34E", "image": "apple.png", "has_img_google": true},
				 {"unified": "1F34F", "image": "absent.png", "has_img_google": false},
				 {"unified": "1F534", "image": "circle.png", "has_img_google": true}]
				""");
		for (var name : List.of("man.png", "cook.png", "heart.png", "apple.png", "circle.png")) {
			Files.createFile(pictures.resolve("img/google/64").resolve(name));
		}
	}

	@Test
	void takesThingsThatHaveAPictureInTheOrderOfTheData() throws IOException {
		assertEquals(List.of("red heart", "cook", "red apple"),
				EmojiPictures.read(pictures, words).stream().map(BasePicture::name).toList());
	}

	@Test
	void givesEachItsFileGroupsAndCleanTags() throws IOException {
		var heart = EmojiPictures.read(pictures, words).getFirst();
		assertEquals(new BasePicture(pictures.resolve("img/google/64/heart.png"), "red heart", "smileys-emotion", "heart",
				List.of("love")), heart);
		assertEquals(List.of("red"), heart.colours());
	}

	@Test
	void namesThePictureThatIsMissing() throws IOException {
		var apple = pictures.resolve("img/google/64/apple.png");
		Files.delete(apple);
		var failure = assertThrows(IOException.class, () -> EmojiPictures.read(pictures, words));
		assertTrue(failure.getMessage().contains(apple.toString()), failure.getMessage());
	}

	@Test
	void namesTheFolderThatIsNoSuchPackage() {
		var failure = assertThrows(IOException.class, () -> EmojiPictures.read(words, pictures));
		assertTrue(failure.getMessage().startsWith(words.resolve("emoji.json").toString()), failure.getMessage());
	}

	@Test
	void refusesPackagesThatShareNothing() throws IOException {
		Files.writeString(words.resolve("en/data.json"), "[]");
		var failure = assertThrows(IOException.class, () -> EmojiPictures.read(pictures, words));
		assertTrue(failure.getMessage().contains("no picture"), failure.getMessage());
	}

	@Test
	void tellsWhichMemberIsBroken() throws IOException {
		var data = words.resolve("en/data.json");
		Files.writeString(data, "[{\"label\": [], \"subgroup\": 14}]");
		var failure = assertThrows(IOException.class, () -> EmojiPictures.read(pictures, words));
		assertTrue(failure.getMessage().startsWith(data + ": \"label\" is not a text"), failure.getMessage());
		Files.writeString(data, "[{\"label\"");
		failure = assertThrows(IOException.class, () -> EmojiPictures.read(pictures, words));
		assertTrue(failure.getMessage().startsWith(data + ": not JSON"), failure.getMessage());
		Files.writeString(data, "[{\"label\": \"x\", \"hexcode\": \"1\", \"order\": \"soon\", \"group\": 0, \"subgroup\": 14}]");
		failure = assertThrows(IOException.class, () -> EmojiPictures.read(pictures, words));
		assertTrue(failure.getMessage().startsWith(data + ": \"order\" is not a whole number"), failure.getMessage());
	}
}
