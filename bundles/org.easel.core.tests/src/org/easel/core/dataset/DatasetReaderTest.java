package org.easel.core.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.easel.core.image.PictureSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetReaderTest {

	@TempDir
	Path root;

	@Test
	void picturesComeInTheOrderOfTheirPathsWithTheirCaptions() throws IOException {
		SamplePictures.caption(SamplePictures.write(root.resolve("b.png"), 40, 30), "cat, red hat\nsecond line");
		SamplePictures.write(root.resolve("a.png"), 20, 20);
		var dataset = DatasetReader.read(root, DatasetOptions.repeats(3));
		assertEquals(List.of("a.png", "b.png"), dataset.pictures().stream().map(p -> p.file().getFileName().toString()).toList());
		var b = dataset.pictures().get(1);
		assertEquals(new TrainingPicture(root.resolve("b.png"), new PictureSize(40, 30), Optional.of(root.resolve("b.txt")), "cat, red hat", 3, "."), b);
		assertEquals("", dataset.pictures().getFirst().caption());
		assertTrue(dataset.problems().isEmpty());
	}

	@Test
	void aFoldersNameGivesRepeatsAndTheCaptionOfPicturesWithoutOne() throws IOException {
		SamplePictures.write(root.resolve("10_my cat/a.png"), 20, 20);
		SamplePictures.caption(SamplePictures.write(root.resolve("10_my cat/b.png"), 20, 20), "dog");
		SamplePictures.write(root.resolve("plain/c.png"), 20, 20);
		var pictures = DatasetReader.read(root, DatasetOptions.repeats(2)).pictures();
		assertEquals(List.of(10, 10, 2), pictures.stream().map(TrainingPicture::repeats).toList());
		assertEquals(List.of("my cat", "dog", ""), pictures.stream().map(TrainingPicture::caption).toList());
		assertEquals(List.of("10_my cat", "10_my cat", "plain"), pictures.stream().map(TrainingPicture::folder).toList());
	}

	@Test
	void brokenAndTinyPicturesAreSkippedByName() throws IOException {
		SamplePictures.write(root.resolve("good.png"), 20, 20);
		SamplePictures.write(root.resolve("dot.png"), 1, 1);
		Files.write(root.resolve("broken.png"), new byte[] { 1, 2, 3 });
		var dataset = DatasetReader.read(root, DatasetOptions.PLAIN);
		assertEquals(1, dataset.pictures().size());
		assertEquals(2, dataset.problems().size());
		assertTrue(dataset.problems().get(0).message().startsWith("broken.png"), dataset.problems().toString());
		assertEquals("dot.png: 1 x 1 pixels; too small to learn from (16 at least). Skipped.", dataset.problems().get(1).message());
	}

	@Test
	void hiddenFoldersAndOtherFilesArePassedBy() throws IOException {
		SamplePictures.write(root.resolve("good.png"), 20, 20);
		SamplePictures.write(root.resolve(".thumbs/good.png"), 20, 20);
		Files.writeString(root.resolve("notes.md"), "x");
		assertEquals(1, DatasetReader.read(root, DatasetOptions.PLAIN).pictures().size());
	}

	@Test
	void nothingToReadIsSaidWithTheWayOut() throws IOException {
		var empty = assertThrows(NoPicturesException.class, () -> DatasetReader.read(root, DatasetOptions.PLAIN));
		assertTrue(empty.getMessage().contains(root.toString()) && empty.getMessage().contains("no pictures"), empty.getMessage());
		var missing = assertThrows(NoPicturesException.class, () -> DatasetReader.read(root.resolve("nowhere"), DatasetOptions.PLAIN));
		assertTrue(missing.getMessage().contains("nowhere"), missing.getMessage());
		Files.write(root.resolve("broken.png"), new byte[0]);
		var broken = assertThrows(NoPicturesException.class, () -> DatasetReader.read(root, DatasetOptions.PLAIN));
		assertTrue(broken.getMessage().contains("broken.png"), broken.getMessage());
	}

	@Test
	void aCaptionInAnotherEncodingIsTold() throws IOException {
		Path picture = SamplePictures.write(root.resolve("a.png"), 20, 20);
		Files.write(root.resolve("a.txt"), new byte[] { 'c', (byte) 0xe4, 't' });
		var dataset = DatasetReader.read(root, DatasetOptions.PLAIN);
		assertEquals("", dataset.pictures().getFirst().caption(), picture.toString());
		assertTrue(dataset.problems().getFirst().message().contains("UTF-8"));
	}

	@Test
	void aByteOrderMarkIsNoPartOfTheFirstTag() throws IOException {
		SamplePictures.caption(SamplePictures.write(root.resolve("a.png"), 20, 20), "\uFEFFcat, dog");
		assertEquals("cat, dog", DatasetReader.read(root, DatasetOptions.PLAIN).pictures().getFirst().caption());
	}

	@Test
	void repeatsBelowOneAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> DatasetOptions.repeats(0));
	}
}
