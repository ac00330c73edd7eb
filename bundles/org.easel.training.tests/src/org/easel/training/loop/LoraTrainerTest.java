package org.easel.training.loop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.easel.core.run.RunEvent.Reason;
import org.easel.core.run.RunEvent;
import org.easel.core.run.RunFolder;
import org.easel.core.safetensors.Floats;
import org.easel.core.safetensors.SafetensorsFile;
import org.easel.core.settings.SettingValues;
import org.easel.diffusion.DiffusionModel;
import org.easel.djl.Torch;
import org.easel.training.SampleDrawer;
import org.easel.training.TrainingException;
import org.easel.training.files.ModelHashes;
import org.easel.training.optimizer.AdamWFactory;
import org.easel.training.optimizer.OptimizerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoraTrainerTest {

	private static Torch torch;
	private static DiffusionModel model;

	@TempDir
	static Path shared;

	@TempDir
	Path folder;

	@BeforeAll
	static void start() throws IOException {
		torch = Torch.start(1);
		model = TinyRun.model(torch, shared);
	}

	@AfterAll
	static void stop() throws IOException {
		model.close();
		torch.close();
	}

	@Test
	void writesAFileAnEpochAndTellsWhatHappens() throws Exception {
		var tiny = new TinyRun(model, folder).with("epochs", 3);
		var run = tiny.create();
		tiny.train(run);
		assertEquals(List.of("ink-000001.safetensors", "ink-000002.safetensors", "ink.safetensors"), loras(run));
		var started = assertInstanceOf(RunEvent.Started.class, tiny.events.getFirst());
		assertEquals(List.of(15L, 3L, 5L, 0L), List.of(started.steps(), (long) started.epochs(), started.stepsPerEpoch(), started.fromStep()));
		var steps = tiny.events(RunEvent.Step.class);
		assertEquals(15, steps.size());
		assertTrue(steps.stream().allMatch(step -> step.loss() > 0 && Double.isFinite(step.loss()) && step.secondsPerStep() > 0));
		var epochs = tiny.events(RunEvent.EpochEnd.class);
		assertEquals(List.of("ink-000001.safetensors", "ink-000002.safetensors", "ink.safetensors"), epochs.stream().map(RunEvent.EpochEnd::file).toList());
		assertEquals(steps.subList(5, 10).stream().mapToDouble(RunEvent.Step::loss).average().orElseThrow(), epochs.get(1).meanLoss(), 1e-12);
		assertEquals(List.of(5L, 10L, 15L), tiny.events(RunEvent.StateSaved.class).stream().map(RunEvent.StateSaved::step).toList());
		assertEquals(Reason.FINISHED, ((RunEvent.Ended) tiny.events.getLast()).reason());
		assertNotEquals(0, new TreeMap<>(tensors(run, "ink.safetensors")).firstEntry().getValue().length);
		assertTrue(tensors(run, "ink.safetensors").entrySet().stream().filter(tensor -> tensor.getKey().endsWith("up.weight") && tensor.getKey().contains("unet"))
				.allMatch(tensor -> tensor.getValue()[0] != 0), "every layer of the UNet has learnt");
	}

	@Test
	void aRunThatWasKilledGoesOnToTheSameBits() throws Exception {
		var straight = new TinyRun(model, folder).with("epochs", 4);
		var whole = straight.create();
		straight.train(whole);
		var broken = new TinyRun(model, folder).with("epochs", 4).killAfter(TinyRun.step(13));
		var again = broken.create();
		assertThrows(TinyRun.Killed.class, () -> broken.train(again));
		var resumed = new TinyRun(model, folder).with("epochs", 4);
		resumed.train(again);
		assertEquals(10, resumed.events(RunEvent.Started.class).getFirst().fromStep());
		assertEquals(10, resumed.events(RunEvent.Step.class).size());
		assertSameRun(straight, whole, resumed, again);
	}

	@Test
	void aRunThatWasStoppedWithinAnEpochGoesOnToTheSameBits() throws Exception {
		var straight = new TinyRun(model, folder).with("gradient_accumulation_steps", 2).with("cache_latents", false);
		var whole = straight.create();
		straight.train(whole);
		var stopped = new TinyRun(model, folder).with("gradient_accumulation_steps", 2).with("cache_latents", false).stopAfter(TinyRun.step(4));
		var again = stopped.create();
		stopped.train(again);
		assertEquals(new Ending(Reason.STOPPED, 4), Ending.of(stopped));
		assertEquals(4, stopped.events(RunEvent.StateSaved.class).getLast().step());
		var resumed = new TinyRun(model, folder).with("gradient_accumulation_steps", 2).with("cache_latents", false);
		resumed.train(again);
		assertEquals(new Ending(Reason.FINISHED, 6), Ending.of(resumed));
		assertSameRun(straight, whole, resumed, again);
	}

	@Test
	void aRunAskedToStopAfterItsEpochEndsWithItAndItsSamples() throws Exception {
		var drawn = new AtomicInteger();
		SampleDrawer drawer = (prompt, adapters, file, cancelled) -> drawn.incrementAndGet() < 0;
		var tiny = new TinyRun(model, folder).with("epochs", 3).with("sample_every_n_epochs", 1).with(drawer).stopAfterEpochOf(TinyRun.step(8));
		tiny.train(tiny.create());
		assertEquals(new Ending(Reason.STOPPED, 10), Ending.of(tiny));
		assertEquals(10, tiny.events(RunEvent.StateSaved.class).getLast().step());
		assertEquals(3, drawn.get(), "the base model's, and those of two epochs");
	}

	@Test
	void aTornStateIsPassedOverAndTheOneBeforeGivesTheSameBits() throws Exception {
		var straight = new TinyRun(model, folder).with("epochs", 3);
		var whole = straight.create();
		straight.train(whole);
		var broken = new TinyRun(model, folder).with("epochs", 3).killAfter(TinyRun.step(11));
		var again = broken.create();
		assertThrows(TinyRun.Killed.class, () -> broken.train(again));
		tear(again.state().resolve("b.safetensors"));
		var resumed = new TinyRun(model, folder).with("epochs", 3);
		resumed.train(again);
		assertEquals(5, resumed.events(RunEvent.Started.class).getFirst().fromStep());
		assertTrue(resumed.events(RunEvent.Warning.class).getFirst().message().contains("b.safetensors"));
		assertSameRun(straight, whole, resumed, again);
	}

	@Test
	void anotherBaseModelInThePlaceOfTheFirstIsNoticed() throws Exception {
		var stopped = new TinyRun(model, folder).stopAfter(TinyRun.step(5));
		var run = stopped.create();
		stopped.train(run);
		byte[] first = Files.readAllBytes(model.path());
		try {
			Files.writeString(model.path(), "other weights");
			var refused = assertThrows(TrainingException.class, () -> new TinyRun(model, folder).train(run));
			assertTrue(Stream.of("tiny.safetensors", "13 bytes", first.length + " bytes", ModelHashes.of(model.path()).full(), "start a new run")
					.allMatch(refused.getMessage()::contains), refused.getMessage());
		} finally {
			Files.write(model.path(), first);
		}
		// The same bytes again, of another time.
		Files.setLastModifiedTime(model.path(), FileTime.from(Instant.EPOCH));
		var resumed = new TinyRun(model, folder);
		resumed.train(run);
		assertEquals(5, resumed.events(RunEvent.Started.class).getFirst().fromStep());
	}

	@Test
	void stopsWhileCaptionsAreEncoded() throws Exception {
		var asked = new AtomicInteger();
		var tiny = constantText().with("cache_latents", false).stopWhen(() -> asked.incrementAndGet() > 2);
		tiny.train(tiny.create());
		assertEquals(new Ending(Reason.STOPPED, 0), Ending.of(tiny));
		assertTrue(((RunEvent.Ended) tiny.events.getLast()).message().contains("captions"));
		assertEquals(3, asked.get());
	}

	@Test
	void neverBeginsAnewWhereAllStatesAreTorn() throws Exception {
		var tiny = new TinyRun(model, folder);
		var run = tiny.create();
		tiny.train(run);
		tear(run.state().resolve("a.safetensors"));
		tear(run.state().resolve("b.safetensors"));
		var refused = assertThrows(TrainingException.class, () -> new TinyRun(model, folder).train(run));
		assertTrue(refused.getMessage().contains("a.safetensors") && refused.getMessage().contains("delete"), refused.getMessage());
	}

	@Test
	void aLossThatTurnsNanStopsTheRunAndKeepsTheLastGoodEpoch() throws Exception {
		var tiny = new TinyRun(model, folder).with("epochs", 3).with(poisoned(8));
		var run = tiny.create();
		var stopped = assertThrows(TrainingException.class, () -> tiny.train(run));
		assertEquals(8, stopped.step());
		assertTrue(Stream.of("NaN", "step 9", "epoch 2", "ink-000001.safetensors", "state of step 5", "0.01").allMatch(stopped.getMessage()::contains),
				stopped.getMessage());
		assertEquals(List.of("ink-000001.safetensors"), loras(run));
		var sound = new TinyRun(model, folder).with("epochs", 3);
		sound.train(run);
		assertEquals(5, sound.events(RunEvent.Started.class).getFirst().fromStep());
	}

	@Test
	void parametersThatAreNotFiniteAreNeverWritten() throws Exception {
		var tiny = new TinyRun(model, folder).with("epochs", 3).with(poisoned(10));
		var run = tiny.create();
		var stopped = assertThrows(TrainingException.class, () -> tiny.train(run));
		assertTrue(stopped.getMessage().contains("ink-000002.safetensors was not written"), stopped.getMessage());
		assertEquals(List.of("ink-000001.safetensors"), loras(run));
		assertEquals(List.of(5L), tiny.events(RunEvent.StateSaved.class).stream().map(RunEvent.StateSaved::step).toList());
	}

	@Test
	void savesTheLastEpochBeforeItIsSampledAndAFailingSampleEndsNothing() throws Exception {
		var seen = new ArrayList<String>();
		var tiny = new TinyRun(model, folder);
		var run = tiny.create();
		tiny.with((prompt, adapters, file, cancelled) -> {
			seen.add(run.path().relativize(file) + " " + loras(run));
			throw new IllegalStateException("no memory for samples");
		});
		tiny.train(run);
		assertEquals(List.of("samples/000000/00-11.png []", "samples/000001/00-11.png [ink-000001.safetensors]",
				"samples/000002/00-11.png [ink-000001.safetensors, ink.safetensors]"), seen);
		assertEquals(3, tiny.events(RunEvent.Warning.class).stream().filter(warning -> warning.message().contains("no memory for samples")).count());
		assertEquals(new Ending(Reason.FINISHED, 10), Ending.of(tiny));
	}

	@Test
	void drawsTheBaseModelThenEachEpochAndWhatIsMissingAfterABreak() throws Exception {
		SampleDrawer drawer = (prompt, adapters, file, cancelled) -> Files.write(file, new byte[1]) != null;
		var tiny = new TinyRun(model, folder).with(drawer);
		var run = tiny.create();
		tiny.train(run);
		assertEquals(List.of("0 samples/000000/00-11.png 0.0", "1 samples/000001/00-11.png 1.0", "2 samples/000002/00-11.png 1.0"),
				tiny.events(RunEvent.Sample.class).stream().map(sample -> sample.epoch() + " " + sample.file() + " " + sample.strength()).toList());
		Files.delete(run.sample(2, 0, 11));
		var again = new TinyRun(model, folder).with(drawer);
		again.train(run);
		assertEquals(List.of(2), again.events(RunEvent.Sample.class).stream().map(RunEvent.Sample::epoch).toList());
	}

	@Test
	void keptTextGivesTheSameAsTextEncodedEachTime() throws Exception {
		var kept = constantText().with("cache_text_encoder_outputs", true);
		kept.train(kept.create());
		var live = constantText().with("cache_text_encoder_outputs", false);
		live.train(live.create());
		assertArrayEquals(losses(live), losses(kept), 1e-6);
	}

	@Test
	void aTextEncoderOfRateZeroIsNotTrained() throws Exception {
		var tiny = new TinyRun(model, folder).with("text_encoder_lr", 0.0);
		var run = tiny.create();
		tiny.train(run);
		assertTrue(tensors(run, "ink.safetensors").keySet().stream().allMatch(name -> name.startsWith("lora_unet_")));
		var both = new TinyRun(model, folder);
		var second = both.create();
		both.train(second);
		assertTrue(tensors(second, "ink.safetensors").entrySet().stream()
				.anyMatch(tensor -> tensor.getKey().startsWith("lora_te_") && tensor.getKey().endsWith("up.weight") && tensor.getValue()[0] != 0));
	}

	@Test
	void checkpointingTrainsTheSameLora() throws Exception {
		var plain = new TinyRun(model, folder);
		plain.train(plain.create());
		var checkpointed = new TinyRun(model, folder).with("gradient_checkpointing", true);
		checkpointed.train(checkpointed.create());
		assertArrayEquals(losses(plain), losses(checkpointed), 1e-4);
	}

	@Test
	void writesAStateWhenItIsTimeWithinAnEpoch() throws Exception {
		var tiny = new TinyRun(model, folder).with(new LoraTrainer(Duration.ZERO));
		tiny.train(tiny.create());
		var states = tiny.events(RunEvent.StateSaved.class);
		assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L), states.stream().map(RunEvent.StateSaved::step).toList());
		assertEquals(List.of(0, 1, 0, 1), states.subList(0, 4).stream().map(RunEvent.StateSaved::slot).toList());
	}

	@Test
	void aFileThatCannotBeWrittenEndsTheRunWithTheReason() throws Exception {
		var tiny = new TinyRun(model, folder);
		var run = tiny.create();
		Files.createDirectory(run.path().resolve("ink.safetensors"));
		var failed = assertThrows(TrainingException.class, () -> tiny.train(run));
		assertEquals(10, failed.step());
		assertTrue(failed.getMessage().contains("Cannot write") && failed.getMessage().contains("ink.safetensors"), failed.getMessage());
		Files.delete(run.path().resolve("ink.safetensors"));
		var resumed = new TinyRun(model, folder);
		resumed.train(run);
		assertEquals(5, resumed.events(RunEvent.Started.class).getFirst().fromStep());
		assertTrue(Files.isRegularFile(run.path().resolve("ink.safetensors")));
	}

	@Test
	void aFileTellsOfItsRun() throws Exception {
		var tiny = new TinyRun(model, folder);
		var run = tiny.create();
		tiny.train(run);
		try (var file = SafetensorsFile.open(run.path().resolve("ink-000001.safetensors"))) {
			var texts = file.metadata();
			assertEquals(List.of("1", "5", "10", "10", "4", "4.0", "tiny_v1", "inski"), Stream.of("ss_epoch", "ss_steps", "ss_max_train_steps", "ss_num_train_images",
					"ss_network_dim", "ss_network_alpha", "ss_base_model_version", "modelspec.trigger_phrase").map(texts::get).toList());
			assertEquals(64, texts.get("sshs_model_hash").length());
			assertTrue(texts.get("ss_tag_frequency").startsWith("{\"dataset\":{\"inski\":5,"), texts.get("ss_tag_frequency"));
		}
	}

	@Test
	void refusesSettingsThatCannotTrain() throws IOException {
		assertRefused("Network dim (network_dim) is 0", new TinyRun(model, folder).with("network_dim", 0));
		assertRefused("Learning rate (learning_rate) is NaN", new TinyRun(model, folder).with("learning_rate", Double.NaN));
		assertRefused("Nothing would be trained", new TinyRun(model, folder).with("unet_lr", 0.0).with("train_text_encoder", false));
		assertRefused("The optimizer adamw has no learning rate of its own. Set learning_rate.",
				new TinyRun(model, folder).with("learning_rate", null).withOptimizer(SettingValues.empty()));
		assertRefused("multiples of 4", new TinyRun(model, folder).with("bucket_upscale", false).with("resolution", 34).withBucketStep(2));
	}

	@Test
	void tellsWhatAnOptimizerRefusesFromWhatBreaksInIt() throws IOException {
		assertRefused("Take another beta", new TinyRun(model, folder).with((groups, settings, torch) -> {
			throw new IllegalArgumentException("Take another beta.");
		}));
		var broken = new TinyRun(model, folder).with((groups, settings, torch) -> {
			throw new IllegalStateException("a bug");
		});
		var run = broken.create();
		assertEquals("a bug", assertThrows(IllegalStateException.class, () -> broken.train(run)).getMessage());
		var none = new TinyRun(model, folder).with((groups, settings, torch) -> null);
		assertTrue(assertThrows(NullPointerException.class, () -> none.train(run)).getMessage().contains("the optimizer adamw gave none"));
	}

	private void assertRefused(String reason, TinyRun tiny) throws IOException {
		var run = RunFolder.create(folder.resolve("runs"), new TinyRun(model, folder).create().readSettings());
		var refused = assertThrows(TrainingException.class, () -> tiny.train(run));
		assertTrue(refused.getMessage().contains(reason), refused.getMessage());
		assertEquals(List.of(), tiny.events);
	}

	private TinyRun constantText() throws IOException {
		return new TinyRun(model, folder).with("train_text_encoder", false).with("shuffle_tags", false);
	}

	private static double[] losses(TinyRun tiny) {
		return tiny.events(RunEvent.Step.class).stream().mapToDouble(RunEvent.Step::loss).toArray();
	}

	/** AdamW whose so manieth step makes a parameter infinite. */
	private static OptimizerFactory poisoned(long step) {
		return (groups, settings, torch) -> new PoisonedOptimizer(new AdamWFactory().create(groups, settings, torch), step);
	}

	private static void assertSameRun(TinyRun straight, RunFolder whole, TinyRun resumed, RunFolder again) throws IOException {
		for (String file : loras(whole)) {
			assertSameTensors(tensors(whole, file), tensors(again, file), file);
		}
		var last = straight.events(RunEvent.EpochEnd.class).getLast();
		assertEquals(last.meanLoss(), resumed.events(RunEvent.EpochEnd.class).getLast().meanLoss());
		for (String slot : List.of("state/a.safetensors", "state/b.safetensors")) {
			assertEquals(tensors(whole, slot).keySet(), tensors(again, slot).keySet());
		}
	}

	private static void assertSameTensors(TreeMap<String, float[]> wanted, TreeMap<String, float[]> found, String file) {
		assertEquals(wanted.keySet(), found.keySet());
		wanted.forEach((name, values) -> assertArrayEquals(values, found.get(name), name + " of " + file));
	}

	private static TreeMap<String, float[]> tensors(RunFolder run, String name) throws IOException {
		var tensors = new TreeMap<String, float[]>();
		try (var file = SafetensorsFile.open(run.path().resolve(name))) {
			for (var tensor : file.tensors().values()) {
				tensors.put(tensor.name(), Floats.decode(tensor.type(), file.map(tensor.name())));
			}
		}
		return tensors;
	}

	private static List<String> loras(RunFolder run) throws IOException {
		try (var files = Files.list(run.path())) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".safetensors")).sorted().toList();
		}
	}

	private static void tear(Path state) throws IOException {
		byte[] bytes = Files.readAllBytes(state);
		assertFalse(bytes.length < 1000);
		Files.write(state, Arrays.copyOf(bytes, bytes.length - 500));
	}

	private record Ending(Reason reason, long step) {

		static Ending of(TinyRun tiny) {
			var ended = (RunEvent.Ended) tiny.events.getLast();
			return new Ending(ended.reason(), ended.step());
		}
	}
}
