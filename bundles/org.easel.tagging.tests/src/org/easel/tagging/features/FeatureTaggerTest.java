package org.easel.tagging.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import org.easel.tagging.TaggingException;
import org.easel.tagging.onnx.OnnxEngine;
import org.easel.tagging.wd14.SmallWd14;
import org.easel.tagging.wd14.Wd14Tagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureTaggerTest {

	@TempDir
	Path folder;

	@Test
	void oneLookEqualsTagsAndFeaturesApart() throws IOException {
		SmallWd14.write(folder);
		var picture = filled(new Color(10, 60, 250));
		try (var looking = FeatureTagger.open(folder, 1); var apart = Wd14Tagger.open(folder, OnnxEngine.start(), 1)) {
			var looked = looking.look(picture);
			assertEquals(apart.tag(picture), looked.tags());
			assertArrayEquals(apart.features(picture).orElseThrow(), looked.features());
			assertEquals(apart.labels(), looking.labels());
		}
	}

	@Test
	void aNetworkWithoutFeaturesIsRefusedWithTheWayOut() throws IOException {
		SmallWd14.writeWithoutFeatures(folder);
		var failure = assertThrows(TaggingException.class, () -> FeatureTagger.open(folder, 1));
		assertTrue(failure.getMessage().contains("built-in tagger"), failure.getMessage());
		assertTrue(failure.getMessage().contains(folder.toString()), failure.getMessage());
	}

	private static BufferedImage filled(Color colour) {
		var picture = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB);
		var graphics = picture.createGraphics();
		graphics.setColor(colour);
		graphics.fillRect(0, 0, 9, 9);
		graphics.dispose();
		return picture;
	}
}
