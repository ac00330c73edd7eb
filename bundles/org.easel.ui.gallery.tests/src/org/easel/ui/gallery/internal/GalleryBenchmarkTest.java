package org.easel.ui.gallery.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;

import javax.imageio.ImageIO;

import org.easel.core.project.Kind;
import org.easel.core.project.Project;
import org.easel.core.project.ProjectFolder;
import org.easel.core.run.RunFolder;
import org.easel.core.run.RunSettings;
import org.easel.core.run.SamplePrompt;
import org.easel.core.settings.SettingValues;
import org.easel.ui.EaselViews;
import org.easel.ui.gallery.internal.grid.Detail;
import org.easel.ui.gallery.internal.pictures.PictureFeed;
import org.easel.ui.testing.Conditions;
import org.easel.ui.testing.TestProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Prints how fluently 20 epochs of 20 prompts with 4 seeds of 1024 x 1024 are looked at: times of the thread of the user interface by the clock, and by the
 * processor, which hardly depend on what else the machine does. Runs only where the system property names a folder; the pictures are made there at first.
 */
@EnabledIfSystemProperty(named = GalleryBenchmarkTest.PROJECT, matches = ".+")
class GalleryBenchmarkTest {

	static final String PROJECT = "easel.benchmark.samples";
	private static final int EPOCHS = 20;
	private static final int PROMPTS = 20;
	private static final int SEEDS = 4;
	private static final int SIDE = 1024;
	private static final int FRAMES = 120;

	private int paints;

	/** Times of frames, in microseconds. */
	private record Times(String what, long[] clock, long[] processor) {

		static Times of(String what, int steps, IntConsumer step) {
			var threads = ManagementFactory.getThreadMXBean();
			var clock = new long[steps];
			var processor = new long[steps];
			for (int i = 0; i < steps; i++) {
				long began = System.nanoTime();
				long computed = threads.getCurrentThreadCpuTime();
				step.accept(i);
				clock[i] = (System.nanoTime() - began) / 1000;
				processor[i] = (threads.getCurrentThreadCpuTime() - computed) / 1000;
			}
			Arrays.sort(clock);
			Arrays.sort(processor);
			var times = new Times(what, clock, processor);
			times.print();
			return times;
		}

		private void print() {
			System.out.printf("%-34s clock: median %.1f, 95%% %.1f, longest %.1f ms; processor: median %.1f, 95%% %.1f, longest %.1f ms; over 50 ms: %d and %d of %d%n", what,
					at(clock, 0.5), at(clock, 0.95), at(clock, 1), at(processor, 0.5), at(processor, 0.95), at(processor, 1), over(clock), over(processor), clock.length);
		}

		private static double at(long[] sorted, double part) {
			return sorted[(int) Math.min(sorted.length - 1, part * sorted.length)] / 1000.0;
		}

		private static long over(long[] times) {
			return Arrays.stream(times).filter(time -> time > 50_000).count();
		}
	}

	@Test
	void howFluentlyItIsLookedAt() throws Exception {
		var project = project(Path.of(System.getProperty(PROJECT)));
		var view = (SampleGalleryView) OpenSamples.page().showView(EaselViews.GALLERY);
		OpenSamples.page().toggleZoom(OpenSamples.page().getReference(view));
		var canvas = view.canvas();
		canvas.addListener(SWT.Paint, event -> paints++);
		for (var what : List.of("cold", "warm")) {
			var opening = TestProject.projects().open(project);
			while (!opening.isDone()) {
				if (!Display.getCurrent().readAndDispatch()) {
					Display.getCurrent().sleep();
				}
			}
			long began = System.nanoTime();
			Conditions.await("the grid is there", () -> canvas.grid().cells().size() == (EPOCHS + 1) * PROMPTS * SEEDS);
			System.out.printf("%s: headers and places           %.0f ms%n", what, (System.nanoTime() - began) / 1e6);
			Conditions.await("the first picture is painted", () -> canvas.kept()[0] > 0);
			System.out.printf("%s: first picture                %.0f ms%n", what, (System.nanoTime() - began) / 1e6);
			if (what.equals("cold")) {
				TestProject.closeAny();
			}
		}
		for (int side : new int[] { 160, 48, 300 }) {
			canvas.setSide(side);
			settle();
			Times.of(side + " points, down by 40", FRAMES, i -> frame(() -> canvas.scrollBy(0, 40)));
			Times.of(side + " points, right and up by 30", FRAMES, i -> frame(() -> canvas.scrollBy(30, -30)));
			System.out.printf("    kept: %d images, %d MB of pixels%n", canvas.kept()[0], canvas.kept()[1] >> 20);
		}
		canvas.setSide(24);
		settle();
		Conditions.await("what is in sight is painted", () -> canvas.kept()[0] > 200);
		Times.of("24 points, all in sight, pan", FRAMES, i -> frame(() -> canvas.scrollBy(i % 2 == 0 ? 8 : -8, 0)));
		Times.of("zoom from 24 to 600 points", FRAMES, i -> frame(() -> canvas.setSide(24 + i * 5)));
		Times.of("zoom from 600 to 24 points", FRAMES, i -> frame(() -> canvas.setSide(600 - i * 5)));
		canvas.setSide(200);
		settle();
		Times.of("into all pictures, 200 points", FRAMES, i -> frame(() -> canvas.setDetail(new Detail(1.05 + i / 40.0, 0.4, 0.4))));
		settle();
		Times.of("moving inside, 200 points", FRAMES, i -> frame(() -> canvas.setDetail(new Detail(4, 0.2 + i / 200.0, 0.5))));
		System.gc();
		var runtime = Runtime.getRuntime();
		System.out.printf("images kept %d, %d MB of pixels, heap %d MB%n", canvas.kept()[0], canvas.kept()[1] >> 20, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
		assertTrue(canvas.kept()[0] <= PictureFeed.MOST_IMAGES && canvas.kept()[1] <= PictureFeed.MOST_BYTES, "memory is bounded");
		OpenSamples.page().toggleZoom(OpenSamples.page().getReference(view));
		TestProject.closeAny();
	}

	/** Changes something, and waits until it is painted. */
	private void frame(Runnable change) {
		int before = paints;
		change.run();
		long end = System.currentTimeMillis() + 400;
		while (paints == before && System.currentTimeMillis() < end) {
			if (!Display.getCurrent().readAndDispatch()) {
				Display.getCurrent().sleep();
			}
		}
	}

	/** Gives pictures the time to come. */
	private static void settle() {
		long end = System.currentTimeMillis() + 2500;
		Display.getCurrent().timerExec(2600, () -> {
		});
		while (System.currentTimeMillis() < end) {
			if (!Display.getCurrent().readAndDispatch()) {
				Display.getCurrent().sleep();
			}
		}
	}

	/** Twenty different pictures, linked to where they are needed. */
	private static Path project(Path folder) throws IOException {
		if (ProjectFolder.isProject(folder)) {
			return folder;
		}
		var project = ProjectFolder.create(folder, new Project(Project.VERSION, "large", "Large", Kind.STYLE, "trg", true));
		var prompts = new ArrayList<SamplePrompt>();
		for (int i = 0; i < PROMPTS * SEEDS; i++) {
			prompts.add(new SamplePrompt("trg, picture number " + i / SEEDS + " of a scene with a rather long description of what it shows", "", 1000 + i % SEEDS, SIDE, SIDE, 20, 7, "euler"));
		}
		var values = SettingValues.of(Map.of());
		var run = RunFolder.create(project.runs(), new RunSettings(1, "large", "Large", "lora", "adamw", "easel.small", "", "dataset", "trg", values, values, prompts, Map.of()));
		var pictures = new ArrayList<Path>();
		for (int i = 0; i < 20; i++) {
			pictures.add(picture(Files.createDirectories(project.own().resolve("made")).resolve(i + ".png"), i));
		}
		for (int epoch = 0; epoch <= EPOCHS; epoch++) {
			Files.createDirectories(run.samples(epoch));
			for (int i = 0; i < prompts.size(); i++) {
				Files.createLink(run.sample(epoch, i, prompts.get(i).seed()), pictures.get((epoch * 7 + i) % pictures.size()));
			}
		}
		return folder;
	}

	/** As hard to decode as a photo. */
	private static Path picture(Path file, int seed) throws IOException {
		var random = new Random(seed);
		var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < SIDE; y++) {
			for (int x = 0; x < SIDE; x++) {
				int noise = random.nextInt(24);
				picture.setRGB(x, y, (int) (128 + 100 * Math.sin((x + 40 * seed) / 90.0)) << 16 | (int) (128 + 100 * Math.cos(y / 70.0 + seed)) + noise << 8 | 60 + noise * 3);
			}
		}
		ImageIO.write(picture, "png", file.toFile());
		return file;
	}
}
