package org.easel.training.base.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureSourceTest {

	private static final EmojiThing CAT = new EmojiThing("1F431", "cat face", "cat face", "animals-nature", "animal-mammal", List.of());
	private static final EmojiThing DOG = new EmojiThing("1F436", "dog face", "dog face", "animals-nature", "animal-mammal", List.of());

	@TempDir
	Path folder;

	@Test
	void iconSetsAreFoundByNameAndDrawn() throws IOException {
		Files.writeString(folder.resolve("icons.json"), """
				{"icons": {"cat-face": {"body": "<path fill='#ff0000' d='M0 0h16v32H0z'/><path fill='currentColor' d='M16 0h16v32H16z'/>"}}, "width": 32, "height": 32}
				""");
		var source = PictureSource.of(folder);
		var picture = source.picture(CAT).orElseThrow();
		assertEquals(64, picture.getWidth());
		assertEquals(0xffff0000, picture.getRGB(10, 30));
		assertEquals(0xff000000, picture.getRGB(50, 30));
		assertTrue(source.picture(DOG).isEmpty());
	}

	@Test
	void anIconMayHaveASizeOfItsOwn() throws IOException {
		Files.writeString(folder.resolve("icons.json"), """
				{"icons": {"cat-face": {"body": "<path fill='#ff0000' d='M0 0h8v8H0z'/>", "width": 8, "height": 8}}, "width": 32, "height": 32}
				""");
		var picture = PictureSource.of(folder).picture(CAT).orElseThrow();
		assertEquals(0xffff0000, picture.getRGB(60, 60));
	}

	@Test
	void openmojiIsFoundByCodePointsAndKeepsItsAlpha() throws IOException {
		Files.createDirectories(folder.resolve("color/svg"));
		Files.writeString(folder.resolve("color/svg/1F431.svg"),
				"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 72\"><rect width=\"36\" height=\"72\" fill=\"#0000ff\"/></svg>");
		var picture = PictureSource.of(folder).picture(CAT).orElseThrow();
		assertEquals(0xff0000ff, picture.getRGB(10, 30));
		assertEquals(0, picture.getRGB(50, 30) >>> 24);
	}

	@Test
	void sheetsOfAnyVendorAreRead() throws IOException {
		Files.createDirectories(folder.resolve("img/someone/64"));
		Files.writeString(folder.resolve("emoji.json"), """
				[{"unified": "1F431", "image": "cat.png", "has_img_someone": true}, {"unified": "1F436", "image": "dog.png", "has_img_someone": false}]
				""");
		ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB), "png", folder.resolve("img/someone/64/cat.png").toFile());
		var source = PictureSource.of(folder);
		assertTrue(source.picture(CAT).isPresent());
		assertTrue(source.picture(DOG).isEmpty());
	}

	@Test
	void anotherFolderIsRefusedWithTheWayOut() {
		var failure = assertThrows(IOException.class, () -> PictureSource.of(folder));
		assertTrue(failure.getMessage().startsWith(folder.toString()), failure.getMessage());
		assertTrue(failure.getMessage().contains("npm package"), failure.getMessage());
	}

	@Test
	void aFileThatIsNoPictureIsNamed() throws IOException {
		Files.createDirectories(folder.resolve("img/someone/64"));
		Files.writeString(folder.resolve("emoji.json"), "[{\"unified\": \"1F431\", \"image\": \"cat.png\", \"has_img_someone\": true}]");
		var file = Files.writeString(folder.resolve("img/someone/64/cat.png"), "no picture");
		var source = PictureSource.of(folder);
		var failure = assertThrows(IOException.class, () -> source.picture(CAT));
		assertTrue(failure.getMessage().startsWith(file.toString()), failure.getMessage());
	}

	@Test
	void aHandBringsWhatItHasDrawnOfTheThingsAndNothingElse() throws IOException {
		Files.writeString(folder.resolve("icons.json"), """
				{"icons": {"cat-face": {"body": "<path fill='#ff0000' d='M0 0h32v32H0z'/>"}, "tree": {"body": ""}}, "width": 32, "height": 32}
				""");
		var drawn = DrawnPicture.read(folder, "flat style", List.of(CAT, DOG));
		assertEquals(1, drawn.size());
		assertEquals("cat face", drawn.getFirst().name());
		assertEquals("flat style", drawn.getFirst().style());
		var failure = assertThrows(IOException.class, () -> DrawnPicture.read(folder, "flat style", List.of(DOG)));
		assertTrue(failure.getMessage().startsWith(folder.toString()), failure.getMessage());
	}
}
