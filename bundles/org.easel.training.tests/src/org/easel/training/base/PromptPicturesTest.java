package org.easel.training.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.easel.core.image.Pictures;
import org.easel.training.base.pictures.BasePicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptPicturesTest {

	@TempDir
	Path temp;

	@Test
	void aPictureInItsOwnColoursStandsOnWhite() throws IOException {
		pictures().write("red apple", "red apple", 32, temp);
		var picture = Pictures.read(temp.resolve("red_apple.png"));
		assertEquals(32, picture.getWidth());
		assertEquals(Color.WHITE.getRGB(), picture.getRGB(1, 1));
		assertTrue(new Color(picture.getRGB(16, 16)).getRed() > 180);
	}

	@Test
	void aColourInThePromptTurnsThePicture() throws IOException {
		pictures().write("blue apple", "red apple", 32, temp);
		var colour = new Color(Pictures.read(temp.resolve("blue_apple.png")).getRGB(16, 16));
		assertTrue(colour.getBlue() > colour.getRed() + 60, colour.toString());
	}

	@Test
	void saysWhatCannotBeMade() throws IOException {
		var unknown = assertThrows(IOException.class, () -> pictures().write("zeppelin", "zeppelin", 32, temp));
		assertTrue(unknown.getMessage().contains("\"zeppelin\""), unknown.getMessage());
		var grey = assertThrows(IOException.class, () -> pictures().write("blue ghost", "ghost", 32, temp));
		assertTrue(grey.getMessage().contains("\"blue ghost\""), grey.getMessage());
	}

	private PromptPictures pictures() throws IOException {
		return new PromptPictures(List.of(picture("red apple", new Color(220, 30, 30)), picture("ghost", new Color(230, 230, 230))));
	}

	private BasePicture picture(String name, Color colour) throws IOException {
		var image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
		var graphics = image.createGraphics();
		graphics.setColor(colour);
		graphics.fillOval(10, 10, 44, 44);
		graphics.dispose();
		var file = temp.resolve("source-" + name + ".png");
		ImageIO.write(image, "png", file.toFile());
		return new BasePicture(file, name, "", "", List.of());
	}
}
