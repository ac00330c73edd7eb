package org.easel.core.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.easel.core.dataset.BucketRules;
import org.easel.core.io.FileStamp;
import org.easel.core.io.Progress;
import org.easel.core.project.Kind;
import org.easel.core.settings.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeTest {

	@TempDir
	Path folder;

	private final List<Subject> subjects = new ArrayList<>();
	private Path cacheFile;

	@BeforeEach
	void pictures() throws IOException {
		cacheFile = folder.resolve("own").resolve("measurements.bin");
		for (int i = 0; i < 20; i++) {
			subjects.add(new Subject(TestPictures.png(folder.resolve(i + ".png"), TestPictures.drawing(96, 96, i)), "inski, cat", true));
		}
	}

	private Optional<List<Finding>> judge(MeasurementCache cache, Progress progress) {
		return new Judge(new JudgeOptions(Kind.CHARACTER, "inski", new BucketRules(64, 32, 128, 32, true), String::length), cache).judge(subjects, progress);
	}

	private MeasurementCache cache() {
		return MeasurementCache.open(cacheFile, folder);
	}

	@Test
	void aGoodDatasetGetsNoWord() {
		assertEquals(List.of(), judge(cache(), Progress.NONE).orElseThrow());
	}

	@Test
	void everyRuleHasAnIdOfItsOwn() {
		var ids = Stream.concat(Judge.PICTURE_RULES.stream().map(PictureRule::id), Judge.DATASET_RULES.stream().map(DatasetRule::id)).toList();
		assertEquals(ids.size(), Set.copyOf(ids).size());
		assertTrue(ids.stream().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*")), ids.toString());
	}

	@Test
	void judgingAgainMeasuresOnlyWhatChanged() throws IOException {
		judge(cache(), Progress.NONE);
		var again = cache();
		assertEquals(20, again.size());
		// A file of the same length and time that holds no picture shows what is measured anew.
		for (int i : new int[] { 3, 5 }) {
			var file = subjects.get(i).file();
			var time = Files.getLastModifiedTime(file);
			Files.write(file, new byte[(int) Files.size(file)]);
			Files.setLastModifiedTime(file, i == 3 ? time : FileTime.fromMillis(1000));
		}
		var found = judge(again, Progress.NONE).orElseThrow();
		assertEquals(List.of(subjects.get(5).file()), found.stream().filter(each -> each.rule().equals(Judge.UNREADABLE)).findFirst().orElseThrow().pictures());
		assertEquals(1, found.stream().filter(each -> each.rule().equals(Judge.UNREADABLE)).count());
	}

	@Test
	void aCacheGivesBackWhatWasPutIntoIt() throws IOException {
		judge(cache(), Progress.NONE);
		var kept = cache();
		for (var subject : subjects) {
			var now = Measurer.measure(subject.file());
			var then = kept.find(subject.file(), FileStamp.of(subject.file())).orElseThrow();
			assertEquals(now.size(), then.size());
			assertEquals(now.across(), then.across());
			assertEquals(now.down(), then.down());
			assertTrue(Arrays.equals(now.sharpness(), then.sharpness()) && Arrays.equals(now.tiny(), then.tiny()) && now.sameFile(then));
		}
	}

	@Test
	void picturesThatAreGoneLeaveTheCache() throws IOException {
		judge(cache(), Progress.NONE);
		Files.delete(subjects.removeLast().file());
		TestPictures.png(subjects.getFirst().file(), TestPictures.drawing(90, 90, 40));
		judge(cache(), Progress.NONE);
		assertEquals(19, cache().size());
	}

	@Test
	void aCacheThatBrokeIsMadeAnew() throws IOException {
		judge(cache(), Progress.NONE);
		var whole = Files.readAllBytes(cacheFile);
		for (int length : new int[] { 0, 5, 16, whole.length / 2, whole.length - 1 }) {
			Files.write(cacheFile, Arrays.copyOf(whole, length));
			assertEquals(0, cache().size(), length + " bytes");
		}
		whole[11]++;
		Files.write(cacheFile, whole);
		assertEquals(0, cache().size(), "of another version");
		assertEquals(List.of(), judge(cache(), Progress.NONE).orElseThrow());
		assertEquals(20, cache().size());
	}

	@Test
	void aCacheThatCannotBeWrittenIsToldAndStopsNothing() throws IOException {
		Files.writeString(folder.resolve("own"), "a file where the folder should be");
		var found = judge(cache(), Progress.NONE).orElseThrow();
		assertEquals(List.of(Judge.CACHE), found.stream().map(Finding::rule).toList());
		assertTrue(found.getFirst().message().contains("Cannot write"), found.toString());
	}

	@Test
	void cancellingKeepsWhatWasMeasured() {
		var seen = new HashSet<Integer>();
		var monitor = new Progress() {
			@Override
			public boolean cancelled() {
				synchronized (seen) {
					return seen.size() >= 7;
				}
			}

			@Override
			public void worked(int done, int total) {
				synchronized (seen) {
					assertEquals(20, total);
					seen.add(done);
				}
			}
		};
		assertEquals(Optional.empty(), judge(cache(), monitor));
		int kept = cache().size();
		assertTrue(kept >= 7 && kept < 20, kept + " are kept");
	}

	@Test
	void brokenPixelsBehindASoundHeaderAndAFileThatIsGoneAreErrors() throws IOException {
		var torn = TestPictures.png(folder.resolve("torn.png"), TestPictures.drawing(96, 96, 50));
		byte[] bytes = Files.readAllBytes(torn);
		Arrays.fill(bytes, 45, bytes.length - 20, (byte) 0x55);
		Files.write(torn, bytes);
		subjects.add(new Subject(torn, "inski", true));
		subjects.add(new Subject(folder.resolve("gone.png"), "inski", true));
		var found = judge(cache(), Progress.NONE).orElseThrow();
		assertEquals(List.of(Severity.ERROR, Severity.ERROR), found.stream().map(Finding::severity).toList());
		assertTrue(found.getFirst().message().startsWith("torn.png") && found.getLast().message().contains("there is no such file"), found.toString());
	}

	@Test
	void tinyPicturesAreMeasured() throws IOException {
		subjects.clear();
		for (int side : new int[] { 1, 2, 7, 9, 17, 47 }) {
			subjects.add(new Subject(TestPictures.png(folder.resolve("tiny" + side + ".png"), new BufferedImage(side, 2 * side, BufferedImage.TYPE_INT_RGB)), "", false));
		}
		var found = judge(cache(), Progress.NONE).orElseThrow();
		assertFalse(found.stream().anyMatch(each -> each.severity() == Severity.ERROR), found.toString());
	}
}
