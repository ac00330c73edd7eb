package org.easel.tagging.autolabel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.easel.core.dataset.Dataset;
import org.easel.core.dataset.TrainingPicture;
import org.easel.core.image.PictureSize;
import org.easel.core.image.PngText;
import org.easel.core.settings.Problem;
import org.easel.core.settings.Severity;
import org.easel.tagging.autolabel.PictureOutcome.Failed;
import org.easel.tagging.autolabel.PictureOutcome.Kept;
import org.easel.tagging.autolabel.PictureOutcome.Labelled;
import org.easel.tagging.autolabel.PictureOutcome.Reason;
import org.easel.tagging.rules.AutoLabelRules;
import org.easel.tagging.rules.Existing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutoLabelTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

	@TempDir
	Path folder;

	private final FakeTagger tagger = new FakeTagger();
	private Path red;
	private Path blue;

	@BeforeEach
	void pictures() throws IOException {
		red = picture("red.png", FakeTagger.RED, Map.of());
		blue = picture("blue.png", FakeTagger.BLUE, Map.of());
	}

	@Test
	void captionsAppearBesideThePictures() throws IOException {
		var report = label(AutoLabelRules.defaults(), red, blue);
		assertEquals("red", caption("red"));
		assertEquals("blue", caption("blue"));
		assertEquals(2, report.of(Labelled.class).size());
		assertFalse(report.cancelled());
		assertEquals(folder.resolve(".easel/captions-20261124-100000.jsonl"), report.history().orElseThrow());
	}

	@Test
	void aPreviewShowsTheSameAndWritesNothing() throws IOException {
		Files.writeString(folder.resolve("red.txt"), "mine\n");
		var preview = new AutoLabel(tagger, AutoLabelRules.defaults(), "trigger").preview(dataset(red, blue), watching(9));
		var labelled = preview.of(Labelled.class).getFirst();
		assertEquals(Optional.of("mine\n"), labelled.before());
		assertEquals("trigger, mine, red", labelled.after().caption());
		assertEquals(0.9, labelled.after().added().getFirst().score().orElseThrow());
		assertEquals("mine\n", caption("red"));
		assertFalse(Files.exists(folder.resolve("blue.txt")));
		assertFalse(Files.exists(folder.resolve(".easel")));
		assertEquals(Optional.empty(), preview.history());
	}

	@Test
	void whatWasThereComesBack() throws IOException {
		Files.writeString(folder.resolve("red.txt"), "mine, and  more\n");
		var report = label(AutoLabelRules.defaults().withExisting(Existing.OVERWRITE), red, blue);
		assertEquals("red", caption("red"));
		var restored = CaptionHistory.restore(report.history().orElseThrow());
		assertEquals(2, restored.restored().size());
		assertEquals("mine, and  more\n", caption("red"));
		assertFalse(Files.exists(folder.resolve("blue.txt")));
	}

	@Test
	void cancellingKeepsWhatIsDoneAndLeavesTheRest() throws IOException {
		var report = run(AutoLabelRules.defaults(), watching(1), red, blue);
		assertTrue(report.cancelled());
		assertEquals("red", caption("red"));
		assertFalse(Files.exists(folder.resolve("blue.txt")));
	}

	@Test
	void progressNamesEveryPicture() throws IOException {
		var seen = new ArrayList<String>();
		run(AutoLabelRules.defaults(), new AutoLabelMonitor() {

			@Override
			public boolean cancelled() {
				return false;
			}

			@Override
			public void finished(PictureOutcome outcome, int done, int total) {
				seen.add(outcome.picture().getFileName() + " " + done + "/" + total);
			}
		}, red, blue);
		assertEquals(List.of("red.png 1/2", "blue.png 2/2"), seen);
	}

	@Test
	void brokenPicturesAndFailuresArePassedOver() throws IOException {
		var broken = Files.write(folder.resolve("broken.png"), new byte[] {1, 2, 3});
		var green = picture("green.png", FakeTagger.GREEN, Map.of());
		var report = label(AutoLabelRules.defaults(), broken, green, blue);
		var failed = report.of(Failed.class);
		assertEquals(List.of(broken, green), failed.stream().map(Failed::picture).toList());
		assertTrue(failed.getFirst().message().contains("broken.png"), failed.getFirst().message());
		assertEquals("no green please", failed.getLast().message());
		assertEquals("blue", caption("blue"));
	}

	@Test
	void whatTheReaderSkippedIsInTheReport() throws IOException {
		var problem = new Problem(Severity.WARNING, "x.png", "skipped");
		var dataset = new Dataset(folder, dataset(red).pictures(), List.of(problem));
		assertEquals(List.of(problem),
				new AutoLabel(tagger, AutoLabelRules.defaults(), "").preview(dataset, watching(9)).problems());
	}

	@Test
	void ignoredPicturesAreNotEvenTagged() throws IOException {
		Files.writeString(folder.resolve("red.txt"), "mine");
		var report = label(AutoLabelRules.defaults().withExisting(Existing.IGNORE), red);
		assertEquals(new Kept(red, Reason.HAS_CAPTION), report.outcomes().getFirst());
		assertEquals(0, tagger.calls());
		assertEquals(Optional.empty(), report.history());
	}

	@Test
	void aSecondTimeChangesNothing() throws IOException {
		label(AutoLabelRules.defaults(), red);
		assertEquals(new Kept(red, Reason.NOTHING_NEW), label(AutoLabelRules.defaults(), red).outcomes().getFirst());
	}

	@Test
	void tagsOfThePictureFileAreTakenWhenAsked() throws IOException {
		var prompted = picture("prompted.png", FakeTagger.RED, Map.of("parameters", "(1girl:1.2), beach\nSteps: 20"));
		label(AutoLabelRules.defaults(), prompted);
		assertEquals("red", caption("prompted"));
		label(AutoLabelRules.defaults().withExisting(Existing.OVERWRITE).withMetadata(true), prompted);
		assertEquals("1girl, beach, red", caption("prompted"));
	}

	@Test
	void furtherLinesOfACaptionAreKeptAsTags() throws IOException {
		Files.writeString(folder.resolve("red.txt"), "mine, too\r\n\nand this\n");
		label(AutoLabelRules.defaults(), red);
		assertEquals("mine, too, and this, red", caption("red"));
	}

	@Test
	void aCaptionInAnotherEncodingIsLeftAlone() throws IOException {
		var latin = Files.write(folder.resolve("red.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
		var failed = assertInstanceOf(Failed.class, label(AutoLabelRules.defaults(), red).outcomes().getFirst());
		assertTrue(failed.message().contains("UTF-8"), failed.message());
		assertEquals(4, Files.size(latin));
	}

	@Test
	void aCaptionThatChangedMeanwhileIsLeftAlone() throws IOException {
		var caption = folder.resolve("red.txt");
		var meddling = new FakeTagger(() -> writeMeanwhile(caption));
		try (var history = new CaptionHistory(folder.resolve(".easel"), CLOCK)) {
			var report = new AutoLabel(meddling, AutoLabelRules.defaults(), "").label(dataset(red), history, watching(9));
			assertInstanceOf(Failed.class, report.outcomes().getFirst());
		}
		assertEquals("typed meanwhile", caption("red"));
	}

	@Test
	void aHistoryThatCannotBeWrittenStopsBeforeTheCaptionChanges() throws IOException {
		Files.writeString(folder.resolve("red.txt"), "mine");
		var blocked = Files.writeString(folder.resolve("a-file"), "in the way").resolve(".easel");
		try (var history = new CaptionHistory(blocked, CLOCK)) {
			var autoLabel = new AutoLabel(tagger, AutoLabelRules.defaults(), "");
			assertThrows(IOException.class, () -> autoLabel.label(dataset(red), history, watching(9)));
		}
		assertEquals("mine", caption("red"));
	}

	private AutoLabelReport label(AutoLabelRules rules, Path... pictures) throws IOException {
		return run(rules, watching(Integer.MAX_VALUE), pictures);
	}

	private AutoLabelReport run(AutoLabelRules rules, AutoLabelMonitor monitor, Path... pictures) throws IOException {
		try (var history = new CaptionHistory(folder.resolve(".easel"), CLOCK)) {
			return new AutoLabel(tagger, rules, "").label(dataset(pictures), history, monitor);
		}
	}

	/** A monitor that cancels after some pictures. */
	private static AutoLabelMonitor watching(int pictures) {
		var finished = new ArrayList<PictureOutcome>();
		return new AutoLabelMonitor() {

			@Override
			public boolean cancelled() {
				return finished.size() >= pictures;
			}

			@Override
			public void finished(PictureOutcome outcome, int done, int total) {
				finished.add(outcome);
			}
		};
	}

	private Dataset dataset(Path... pictures) {
		var entries = new ArrayList<TrainingPicture>();
		for (var picture : pictures) {
			var name = picture.getFileName().toString().replace(".png", ".txt");
			var caption = Optional.of(folder.resolve(name)).filter(Files::exists);
			entries.add(new TrainingPicture(picture, new PictureSize(2, 2), caption, "", 1, ""));
		}
		return new Dataset(folder, entries, List.of());
	}

	private Path picture(String name, int colour, Map<String, String> texts) throws IOException {
		var picture = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
		picture.setRGB(0, 0, 2, 2, new int[] {colour, colour, colour, colour}, 0, 2);
		PngText.write(picture, folder.resolve(name), texts);
		return folder.resolve(name);
	}

	private String caption(String name) throws IOException {
		return Files.readString(folder.resolve(name + ".txt"));
	}

	private static void writeMeanwhile(Path caption) {
		try {
			Files.writeString(caption, "typed meanwhile");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
