package org.easel.core.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;

import org.easel.core.image.Pictures;
import org.easel.core.io.Progress;
import org.easel.core.run.SamplePrompt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridExportTest {

	private static final Pattern EMBEDDED = Pattern.compile("src=\"data:(image/\\w+);base64,([^\"]+)\"");

	@TempDir
	private Path project;

	private static String title(SampleColumn column) {
		return column.isBase() ? "base <model>" : "epoch " + column.epoch();
	}

	private static GridPage page(SampleGrid grid, int side) {
		return new GridPage("Ink & more", grid, GridExportTest::title, drawn -> drawn.column().epoch() == 2 ? new SampleMark(true, "a < b") : SampleMark.NONE, side);
	}

	@Test
	void thePageHoldsAllPicturesAsTheyAre() throws IOException {
		var run = SampleRun.create(project, 2);
		var file = project.resolve("grid.html");
		page(SampleGrid.ofEpochs(List.of(run.read())), 512).write(file, Progress.NONE);
		var html = Files.readString(file);
		var embedded = EMBEDDED.matcher(html).results().toList();
		assertEquals(9, embedded.size());
		assertEquals("image/png", embedded.getFirst().group(1));
		assertArrayEquals(Files.readAllBytes(run.folder().sample(0, 0, 1001)), Base64.getDecoder().decode(embedded.getFirst().group(2)), "with the texts inside");
		assertTrue(html.contains("<title>Ink &amp; more</title>") && html.contains("<th>base &lt;model&gt;</th><th>epoch 1</th>"), "what people wrote is no markup");
		assertTrue(html.contains("<figcaption><b>★</b> a &lt; b</figcaption>"));
		assertEquals(2, html.split("trg, cat</p>", -1).length, "a prompt stands once for its seeds: one line splits the page into two");
		assertFalse(html.contains("http"), "it loads nothing");
	}

	@Test
	void largePicturesAreMadeSmaller() throws IOException {
		var run = SampleRun.create(project, 1);
		var large = new SamplePrompt("trg, wide", "", 4, 400, 200, 20, 5, "euler");
		run.again(run.column(1), large);
		var file = project.resolve("grid.html");
		page(SampleGrid.ofEpochs(List.of(run.read())).filter(large::equals, column -> true), 100).write(file, Progress.NONE);
		var embedded = EMBEDDED.matcher(Files.readString(file)).results().toList();
		assertEquals("image/jpeg", embedded.getFirst().group(1));
		var picture = project.resolve("picture.jpg");
		Files.write(picture, Base64.getDecoder().decode(embedded.getFirst().group(2)));
		assertEquals(100, Pictures.size(picture).width());
		assertEquals(50, Pictures.size(picture).height());
	}

	@Test
	void aCancelledPageLeavesNothing() throws IOException {
		var run = SampleRun.create(project, 1);
		var file = project.resolve("grid.html");
		var cancelled = new Progress() {
			@Override
			public void worked(int done, int total) {
				// Nobody looks.
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		};
		assertThrows(CancellationException.class, () -> page(SampleGrid.ofEpochs(List.of(run.read())), 512).write(file, cancelled));
		assertFalse(Files.exists(file));
	}

	@Test
	void onePictureShowsTheWholeGrid() throws IOException {
		var run = SampleRun.create(project, 2);
		var grid = SampleGrid.ofEpochs(List.of(run.read()));
		assertEquals(64, GridSheet.usualCell(grid), "small pictures are made a little larger");
		var sheet = new GridSheet(grid, GridExportTest::title, 64);
		assertEquals(List.of("trg, red apple", "trg, cat (1002)", "trg, cat (1003)"), sheet.sheet().rows().stream().map(row -> row.prompt()).toList());
		var file = project.resolve("grid.png");
		sheet.write(file);
		assertTrue(Pictures.size(file).width() > 3 * 64);
	}
}
