package org.easel.evaluation.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.easel.core.image.Pictures;
import org.easel.core.run.SamplePrompt;
import org.easel.evaluation.HeardMonitor;
import org.easel.evaluation.Judge;
import org.easel.evaluation.NamedPrompt;
import org.easel.evaluation.PaintedPictures;
import org.easel.tagging.TaggingException;
import org.easel.training.SampleDrawer;
import org.easel.training.base.PromptPictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseEvaluationTest {

	private static final SamplePrompt FORM = new SamplePrompt("", "", 0, 64, 32, 20, 5, "euler");

	@TempDir
	Path temp;

	private final PaintedPictures pictures = PaintedPictures.usual();
	private final List<NamedPrompt> prompts = List.of(new NamedPrompt("red apple", "red apple"), new NamedPrompt("cat", "cat"), new NamedPrompt("blue car", "automobile"),
			new NamedPrompt("owl", "owl"));
	private final HeardMonitor monitor = new HeardMonitor();
	private final List<SamplePrompt> drawn = new ArrayList<>();

	@BeforeEach
	void paintRealPictures() throws IOException {
		for (var prompt : prompts) {
			pictures.paint(real().resolve(PromptPictures.fileName(prompt.prompt())), prompt.label(), 0);
		}
	}

	@Test
	void countsWhatIsNamedAndMeasuresTheDistance() throws IOException, TaggingException {
		// The owl turns out a bear.
		var report = evaluate(drawing("apple", "cat", "automobile", "bear")).orElseThrow();
		assertEquals(0.75, report.namedInTop5());
		assertEquals(1, report.namedInTop5Real());
		assertTrue(report.frechet() > 0);
		assertTrue(report.secondsPerPicture().isPresent());
		assertTrue(Pictures.read(report.sheet()).getWidth() > 4 * 96);
		assertEquals(List.of(1L, 2L, 3L, 4L), drawn.stream().map(SamplePrompt::seed).toList());
		assertEquals(new SamplePrompt("blue car", "", 3, 64, 32, 20, 5, "euler"), drawn.get(2));
		var json = report.toJson();
		assertEquals(0.75, json.get("namedInTop5").getAsDouble());
		assertEquals(1, json.get("namedInTop5Real").getAsDouble());
		assertEquals(report.frechet(), json.get("frechet").getAsDouble());
		assertEquals(report.seconds(), json.get("seconds").getAsDouble());
	}

	@Test
	void whatIsDrawnIsNotDrawnAgain() throws IOException, TaggingException {
		var first = evaluate(drawing("apple", "cat", "automobile", "owl")).orElseThrow();
		var second = evaluate((prompt, adapters, file, cancelled) -> {
			throw new IOException("nothing is left to draw");
		}).orElseThrow();
		assertEquals(first.frechet(), second.frechet());
		assertTrue(second.secondsPerPicture().isEmpty());
	}

	@Test
	void stopsBetweenPicturesAndGoesOn() throws IOException, TaggingException {
		var whole = drawing("apple", "cat", "automobile", "owl");
		SampleDrawer stopped = (prompt, adapters, file, cancelled) -> drawn.size() < 2 && whole.draw(prompt, adapters, file, cancelled);
		assertTrue(evaluate(stopped).isEmpty());
		assertEquals(2, drawn.size());
		assertTrue(evaluate(whole).isPresent());
		assertEquals(4, drawn.size());
	}

	@Test
	void aMissingRealPictureIsToldBeforeAnythingIsDrawn() throws IOException {
		Files.delete(real().resolve("blue_car.png"));
		var failure = assertThrows(IOException.class, () -> evaluate(drawing("apple", "cat", "automobile", "owl")));
		assertTrue(failure.getMessage().contains("\"blue car\""), failure.getMessage());
		assertEquals(0, drawn.size());
	}

	private Path real() {
		return temp.resolve("real");
	}

	private Optional<BaseReport> evaluate(SampleDrawer drawer) throws IOException, TaggingException {
		return new BaseEvaluation(prompts, real(), FORM, temp.resolve("out")).run(drawer, new Judge(pictures), monitor);
	}

	/** Draws these things in the order of the prompts. */
	private SampleDrawer drawing(String... things) {
		return (prompt, adapters, file, cancelled) -> {
			drawn.add(prompt);
			pictures.paint(file, things[(int) prompt.seed() - 1], 0.3);
			return true;
		};
	}
}
