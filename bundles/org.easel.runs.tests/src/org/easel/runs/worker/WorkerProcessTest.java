package org.easel.runs.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.RegistryFactory;
import org.easel.core.image.Pictures;
import org.easel.core.io.Progress;
import org.easel.core.run.SamplePrompt;
import org.easel.core.settings.SettingValues;
import org.easel.runs.TinyModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The worker as it is: another process of the Easel that runs the test. */
@Timeout(300)
class WorkerProcessTest {

	@TempDir
	Path folder;

	private final Worker worker = new Worker(WorkerLauncher.ofThisEasel(), Duration.ofMinutes(10));

	@AfterEach
	void close() {
		worker.close();
	}

	private Path picture(String name, int width) throws IOException {
		var file = folder.resolve(name);
		ImageIO.write(new BufferedImage(width, 8, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
		return file;
	}

	private static LabelRequest request(Path... pictures) {
		return new LabelRequest(ObedientTaggerFactory.ID, SettingValues.empty(), List.of(pictures), LabelRequest.USUAL_LEAST, true);
	}

	private List<LookedAt> look(Path... pictures) throws IOException, InterruptedException {
		return worker.call(request(pictures), each -> {
		}, Progress.NONE).items();
	}

	private static String processOf(LookedAt looked) {
		return looked.tags().getLast().tag();
	}

	@Test
	void picturesAreLookedAtInOneWarmProcessThatIsNotThisOne() throws Exception {
		var good = picture("a.png", 8);
		Files.writeString(folder.resolve("a.txt"), "mine");
		var done = new ArrayList<String>();
		var looked = worker.call(request(good, picture("b.png", ObedientTaggerFactory.FAIL), folder.resolve("gone.png")), each -> {
		}, (part, all) -> done.add(part + "/" + all)).items();
		assertEquals(List.of("1/3", "2/3", "3/3"), done);
		assertEquals(new FoundTag("square", "general", 0.9), looked.getFirst().tags().getFirst());
		assertEquals("process " + worker.pid().orElseThrow(), processOf(looked.getFirst()));
		assertEquals(2, looked.getFirst().tags().size(), "what is below the least score stays there");
		assertEquals("no such pictures please.", looked.get(1).failure());
		assertTrue(looked.get(2).failure().contains("there is no such file"), looked.get(2).failure());
		assertEquals("mine", Files.readString(folder.resolve("a.txt")), "nothing is applied");
		assertEquals(processOf(looked.getFirst()), processOf(look(good).getFirst()), "the process stays");
	}

	@Test
	void aNativeCrashOnAPictureHarmsNobody() throws Exception {
		var good = picture("a.png", 8);
		var seen = new ArrayList<LookedAt>();
		var failure = assertThrows(WorkerException.class,
				() -> worker.call(request(good, picture("b.png", ObedientTaggerFactory.DIE)), seen::add, Progress.NONE));
		assertTrue(failure.died());
		assertTrue(failure.getMessage().contains("exit code 134"), failure.getMessage());
		assertEquals(1, seen.size(), "what was found before stays");
		assertFalse(processOf(look(good).getFirst()).equals(processOf(seen.getFirst())), "another process goes on");
	}

	@Test
	void killNineBetweenAndUnderRequests() throws Exception {
		var good = picture("a.png", 8);
		look(good);
		ProcessHandle.of(worker.pid().orElseThrow()).orElseThrow().destroyForcibly();
		var waiting = picture("b.png", ObedientTaggerFactory.WAIT);
		var failure = assertThrows(WorkerException.class, () -> {
			// The first may still meet the dying process; then it fails as well.
			look(good);
			worker.call(request(good, waiting), each -> ProcessHandle.of(worker.pid().orElseThrow()).orElseThrow().destroyForcibly(), Progress.NONE);
		});
		assertTrue(failure.died(), failure.getMessage());
		assertEquals(1, look(good).size());
	}

	@Test
	void aTaggerThatHangsIsKilledWhenItIsCancelled() throws Exception {
		var cancelled = new AtomicBoolean();
		var answer = worker.call(request(picture("a.png", 8), picture("b.png", ObedientTaggerFactory.WAIT)), each -> cancelled.set(true), new Progress() {
			@Override
			public void worked(int done, int total) {
				// The cancelling counts.
			}

			@Override
			public boolean cancelled() {
				return cancelled.get();
			}
		});
		assertTrue(answer.cancelled());
		assertEquals(1, answer.items().size());
	}

	@Test
	void aTaggerThatThereIsNotIsToldWithThoseThatThereAre() {
		var failure = assertThrows(WorkerException.class, () -> worker.call(new LabelRequest("nobody", SettingValues.empty(), List.of(), 0, false), each -> {
		}, Progress.NONE));
		assertTrue(failure.getMessage().contains("There is no tagger \"nobody\"") && failure.getMessage().contains(ObedientTaggerFactory.ID), failure.getMessage());
	}

	@Test
	void taggersAreChosenWithoutLoadingThem() {
		var choices = TaggerChoice.all(RegistryFactory.getRegistry(), Map.of());
		assertTrue(choices.stream().anyMatch(each -> each.id().equals(ObedientTaggerFactory.ID) && each.isReady()), choices.toString());
		var wd14 = choices.stream().filter(each -> each.id().equals("wd14")).findFirst().orElseThrow();
		assertTrue(!wd14.isReady() && wd14.missing().contains("model.onnx") && !wd14.settings().settings().isEmpty(), wd14.toString());
	}

	@Test
	void samplesAreDrawnAndTheModelStaysLoaded() throws Exception {
		var model = TinyModel.write(folder.resolve("tiny.safetensors"));
		var prompt = new SamplePrompt("a cat", "", 7, 64, 64, 2, 1, "euler");
		var first = folder.resolve("1.png");
		var second = folder.resolve("2.png");
		var drawn = new ArrayList<Path>();
		worker.call(new SampleRequest(Optional.empty(), model.toString(), 1, Optional.empty(), List.of(new SampleRequest.Picture(prompt, 1, first),
				new SampleRequest.Picture(prompt, 1, second))), drawn::add, Progress.NONE);
		assertEquals(List.of(first, second), drawn);
		assertEquals(64, Pictures.size(first).width());
		assertEquals(Pictures.read(first).getRGB(5, 5), Pictures.read(second).getRGB(5, 5));
		var failure = assertThrows(WorkerException.class, () -> worker.call(new SampleRequest(Optional.empty(), folder.resolve("gone.safetensors").toString(), 1,
				Optional.empty(), List.of()), each -> {
				}, Progress.NONE));
		assertTrue(failure.getMessage().contains("gone.safetensors"), failure.getMessage());
	}
}
