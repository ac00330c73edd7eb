package org.easel.tagging.autolabel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.easel.core.dataset.DatasetOptions;
import org.easel.core.dataset.DatasetReader;
import org.easel.core.settings.SettingValues;
import org.easel.tagging.rules.AutoLabelSettings;
import org.easel.tagging.wd14.SmallWd14;
import org.easel.tagging.wd14.Wd14Settings;
import org.easel.tagging.wd14.Wd14TaggerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of pictures and a tagger's folder in, captions out, and back again. */
class WholeWayTest {

	private static final AutoLabelMonitor SILENT = new AutoLabelMonitor() {

		@Override
		public boolean cancelled() {
			return false;
		}

		@Override
		public void finished(PictureOutcome outcome, int done, int total) {
			// Nobody watches.
		}
	};

	@TempDir
	Path temporary;

	@Test
	void aFolderIsTaggedAndRestored() throws IOException {
		var pictures = Files.createDirectories(temporary.resolve("dataset/10_colours"));
		picture(pictures.resolve("sky.png"), Color.BLUE);
		picture(pictures.resolve("rose.jpg"), Color.RED);
		Files.writeString(pictures.resolve("rose.txt"), "mine\n");
		Files.writeString(pictures.resolve("broken.png"), "no picture");
		var settings = SettingValues
				.of(Map.of(Wd14Settings.MODEL_FOLDER, SmallWd14.write(temporary.resolve("tagger")).toString()));
		var rules = AutoLabelSettings.rules(SettingValues.of(Map.of(AutoLabelSettings.APPEND, "flat colour")));
		var root = temporary.resolve("dataset");
		try (var tagger = new Wd14TaggerFactory().create(settings);
				var history = new CaptionHistory(CaptionHistory.folderFor(root), Clock.systemUTC())) {
			var report = new AutoLabel(tagger, rules, "colours")
					.label(DatasetReader.read(root, DatasetOptions.PLAIN), history, SILENT);
			assertEquals(1, report.problems().size());
			assertEquals(2, report.of(PictureOutcome.Labelled.class).size());
			assertEquals("colours, blue sky, flat colour", Files.readString(pictures.resolve("sky.txt")));
			assertEquals("colours, mine, red rose, flat colour", Files.readString(pictures.resolve("rose.txt")));
			assertEquals(List.of(), CaptionHistory.restore(report.history().orElseThrow()).changedSince());
		}
		assertEquals("mine\n", Files.readString(pictures.resolve("rose.txt")));
		assertFalse(Files.exists(pictures.resolve("sky.txt")));
	}

	private static void picture(Path file, Color colour) throws IOException {
		var picture = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);
		var graphics = picture.createGraphics();
		graphics.setColor(colour);
		graphics.fillRect(0, 0, 32, 32);
		graphics.dispose();
		ImageIO.write(picture, file.toString().endsWith("png") ? "png" : "jpg", file.toFile());
	}
}
