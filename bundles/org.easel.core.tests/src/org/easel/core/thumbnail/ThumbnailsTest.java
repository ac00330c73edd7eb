package org.easel.core.thumbnail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailsTest {

	private static final int RED = 0xFFC80A0A;
	private static final int BLUE = 0xFF0A0AC8;

	/** What the listener heard: a file, the thumbnail or the failure, the generation. */
	private record News(Path file, Thumbnail thumbnail, String failure, long generation) {
	}

	@TempDir
	Path folder;

	private final LinkedBlockingQueue<News> news = new LinkedBlockingQueue<>();
	private Thumbnails thumbnails;
	private ThumbnailClient client;

	@BeforeEach
	void open() {
		thumbnails = thumbnails(1 << 20, 1 << 20);
		client = thumbnails.client(listener());
	}

	@AfterEach
	void close() {
		thumbnails.close();
	}

	private Thumbnails thumbnails(long memory, long disk) {
		return new Thumbnails(folder.resolve("cache"), folder, new ThumbnailOptions(1, memory, disk));
	}

	private ThumbnailListener listener() {
		return new ThumbnailListener() {
			@Override
			public void ready(Thumbnail thumbnail, long generation) {
				news.add(new News(thumbnail.file(), thumbnail, null, generation));
			}

			@Override
			public void failed(Path file, String message, long generation) {
				news.add(new News(file, null, message, generation));
			}
		};
	}

	private News next() throws InterruptedException {
		var heard = news.poll(20, TimeUnit.SECONDS);
		assertTrue(heard != null, "the thumbnail came in time");
		return heard;
	}

	private Path picture(String name, int width, int height, int rgb) throws IOException {
		var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		var graphics = picture.createGraphics();
		graphics.setColor(new Color(rgb));
		graphics.fillRect(0, 0, width, height);
		graphics.dispose();
		var file = folder.resolve(name);
		ImageIO.write(picture, "png", file.toFile());
		return file;
	}

	private List<Path> kept() throws IOException {
		if (!Files.isDirectory(folder.resolve("cache"))) {
			return List.of();
		}
		try (var files = Files.walk(folder.resolve("cache"))) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	@Test
	void aThumbnailKeepsShapeAndColourAndIsKeptInMemoryAndOnDisk() throws Exception {
		var file = picture("a.png", 600, 300, RED);
		assertEquals(1, client.want(ThumbnailSize.SMALL, List.of(file), List.of()));
		var heard = next();
		assertEquals(1, heard.generation());
		assertEquals(128, heard.thumbnail().width());
		assertEquals(64, heard.thumbnail().height());
		assertEquals(RED, heard.thumbnail().argb()[64 * 64]);
		assertEquals(heard.thumbnail(), client.get(file, ThumbnailSize.SMALL).orElseThrow());
		assertEquals(heard.thumbnail(), client.standIn(file).orElseThrow());
		assertEquals(1, kept().size());
		assertTrue(thumbnails.memoryBytes() > 0);
	}

	@Test
	void aSmallPictureIsNotEnlarged() throws Exception {
		client.want(ThumbnailSize.LARGE, List.of(picture("a.png", 40, 20, RED)), List.of());
		assertEquals(40, next().thumbnail().width());
	}

	@Test
	void whatLiesOnDiskIsNotMadeAgain() throws Exception {
		var file = picture("a.png", 600, 300, RED);
		client.want(ThumbnailSize.MEDIUM, List.of(file), List.of());
		var first = next().thumbnail();
		// Another picture of the same length and time shows where the thumbnail comes from.
		var bytes = Files.readAllBytes(file);
		var time = Files.getLastModifiedTime(file);
		Files.write(file, new byte[bytes.length]);
		Files.setLastModifiedTime(file, time);
		try (var later = thumbnails(1 << 20, 1 << 20)) {
			var other = later.client(listener());
			other.want(ThumbnailSize.MEDIUM, List.of(file), List.of());
			assertArrayEquals(first.argb(), next().thumbnail().argb());
			other.want(ThumbnailSize.SMALL, List.of(file), List.of());
			assertEquals(128, next().thumbnail().width(), "a smaller one is made of the larger one");
		}
	}

	@Test
	void aChangedPictureIsMadeAnew() throws Exception {
		var file = picture("a.png", 300, 300, RED);
		client.want(ThumbnailSize.SMALL, List.of(file), List.of());
		assertEquals(RED, next().thumbnail().argb()[0]);
		picture("a.png", 300, 300, BLUE);
		Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
		thumbnails.changed(file);
		client.want(ThumbnailSize.SMALL, List.of(file), List.of());
		assertEquals(BLUE, next().thumbnail().argb()[0]);
	}

	@Test
	void aBrokenPictureIsToldEachTimeItIsWantedAndMendedOnceItsFileIs() throws Exception {
		var file = Files.write(folder.resolve("a.png"), new byte[] { 1, 2, 3 });
		client.want(ThumbnailSize.SMALL, List.of(file), List.of());
		assertTrue(next().failure().startsWith("a.png: "));
		client.want(ThumbnailSize.MEDIUM, List.of(file), List.of());
		assertTrue(next().failure().startsWith("a.png: "));
		picture("a.png", 30, 30, RED);
		client.want(ThumbnailSize.SMALL, List.of(file), List.of());
		assertEquals(RED, next().thumbnail().argb()[0]);
		Files.delete(file);
		thumbnails.changed(file);
		client.want(ThumbnailSize.SMALL, List.of(file), List.of());
		assertTrue(next().failure().contains("there is no such file"));
	}

	@Test
	void aThumbnailThatBrokeOnDiskIsMadeAnew() throws Exception {
		var file = picture("a.png", 300, 300, RED);
		client.want(ThumbnailSize.SMALL, List.of(file), List.of());
		next();
		Files.write(kept().getFirst(), new byte[0]);
		thumbnails.changed(file);
		client.want(ThumbnailSize.SMALL, List.of(file), List.of());
		assertEquals(RED, next().thumbnail().argb()[0]);
		assertTrue(Files.size(kept().getFirst()) > 0);
	}

	@Test
	void memoryAndDiskStayBelowTheirBounds() throws Exception {
		int one = 128 * 128 * 4;
		try (var small = thumbnails(3 * one, 1000)) {
			var mine = small.client(listener());
			for (int i = 0; i < 12; i++) {
				mine.want(ThumbnailSize.SMALL, List.of(picture(i + ".png", 200, 200, RED + i)), List.of());
				next();
				assertTrue(small.memoryBytes() <= 3 * one);
			}
			assertEquals(3 * one, small.memoryBytes());
			assertTrue(mine.get(folder.resolve("11.png"), ThumbnailSize.SMALL).isPresent());
			assertTrue(mine.get(folder.resolve("8.png"), ThumbnailSize.SMALL).isEmpty());
			long bytes = 0;
			for (var each : kept()) {
				bytes += Files.size(each);
			}
			assertTrue(bytes <= 1000 && bytes > 0, bytes + " bytes on disk");
		}
	}

	@Test
	void aCacheThatCannotBeWrittenIsToldAndStopsNothing() throws Exception {
		Files.writeString(folder.resolve("cache"), "a file where the folder should be");
		client.want(ThumbnailSize.SMALL, List.of(picture("a.png", 300, 300, RED)), List.of());
		assertEquals(RED, next().thumbnail().argb()[0]);
		assertTrue(thumbnails.diskFailure().contains("Cannot write"), thumbnails.diskFailure());
	}

	@Test
	void aListenerThatFailsTakesNothingFromTheOthers() throws Exception {
		var file = picture("a.png", 300, 300, RED);
		var faulty = thumbnails.client(new ThumbnailListener() {
			@Override
			public void ready(Thumbnail thumbnail, long generation) {
				throw new IllegalStateException("a fault of the test");
			}

			@Override
			public void failed(Path failed, String message, long generation) {
				throw new IllegalStateException("a fault of the test");
			}
		});
		faulty.want(ThumbnailSize.SMALL, List.of(file), List.of());
		client.want(ThumbnailSize.SMALL, List.of(file), List.of());
		client.want(ThumbnailSize.MEDIUM, List.of(file), List.of());
		while (next().thumbnail().size() != ThumbnailSize.MEDIUM) {
			// the small one may come first
		}
	}
}
