package org.easel.diffusion.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.easel.core.run.RunSettings;
import org.easel.diffusion.tokenizer.ClipTokenizer;
import org.easel.diffusion.words.WordAnalyser;
import org.junit.jupiter.api.Test;

/** The starter dataset and the demo's settings fit together. */
class StarterDataTest {

	private static final Path DATA = Path.of("../org.easel.starter/data");

	@Test
	void everyPictureHasACaptionThatStartsWithTheTriggerWord() throws IOException {
		var trigger = demo().triggerWord();
		var pictures = files(".png");
		assertTrue(pictures.size() >= 30 && pictures.size() <= 50, pictures.size() + " pictures");
		for (var picture : pictures) {
			var caption = Files.readString(DATA.resolve("dataset").resolve(picture + ".txt")).strip();
			assertTrue(caption.matches(trigger + "(, [a-z]+( [a-z]+)*){2,}"), picture + ": " + caption);
		}
		assertEquals(pictures, files(".txt"));
	}

	@Test
	void everyPictureIsSquareOnCreamPaper() throws IOException {
		for (var picture : files(".png")) {
			var image = ImageIO.read(DATA.resolve("dataset").resolve(picture + ".png").toFile());
			assertEquals(List.of(256, 256), List.of(image.getWidth(), image.getHeight()), picture);
			assertEquals(0xFFFFF1D6, image.getRGB(0, 0), picture);
			assertFalse(image.getColorModel().hasAlpha(), picture);
		}
	}

	@Test
	void theTriggerWordIsOneThatTheAnalyserWouldTake() throws IOException {
		try (var merges = Files.newInputStream(DATA.resolve("clip/merges.txt"))) {
			var analysis = new WordAnalyser(ClipTokenizer.of(merges)).analyse(demo().triggerWord());
			assertTrue(analysis.verdict().isFine(), analysis.sentence());
		}
	}

	@Test
	void theDemoAsksForThingsInTheDatasetAndOutsideIt() throws IOException {
		var demo = demo();
		var names = files(".png").stream().map(name -> name.replace('_', ' ')).toList();
		var asked = demo.samples().stream().map(sample -> sample.prompt().split(", ")[1]).toList();
		assertEquals(12, asked.size());
		assertEquals(6, asked.stream().filter(names::contains).count());
		assertTrue(demo.samples().stream().allMatch(sample -> sample.prompt().startsWith(demo.triggerWord() + ", ")));
		assertEquals(12, demo.samples().stream().map(sample -> sample.seed()).distinct().count());
	}

	@Test
	void theDemoTakesFiveHundredStepsAtMost() throws IOException {
		var settings = demo().trainerSettings();
		var pictures = files(".png").size() * settings.whole("repeats");
		var steps = Math.ceilDiv(pictures, settings.whole("batch_size")) * settings.whole("epochs");
		assertTrue(steps > 0 && steps <= 500, steps + " steps");
	}

	private static RunSettings demo() throws IOException {
		return RunSettings.read(DATA.resolve("demo.json"));
	}

	/** Names of the dataset's files with this ending, without it, in order. */
	private static List<String> files(String ending) throws IOException {
		try (var files = Files.list(DATA.resolve("dataset"))) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending))
					.map(name -> name.substring(0, name.length() - ending.length())).sorted().collect(Collectors.toList());
		}
	}
}
