package org.easel.runs.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.easel.core.run.RunEvent.Reason;
import org.easel.core.run.RunEvent.Started;
import org.easel.core.run.RunEvent.StateSaved;
import org.easel.core.run.RunFolder;
import org.easel.core.safetensors.SafetensorsFile;
import org.easel.runs.TinyModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run's process says to bad pictures, models and settings: its last event and its exit code, and nothing is lost. */
class BadInputTest {

	@TempDir
	static Path shared;

	private static Path model;

	@TempDir
	Path folder;

	private TinyProject project;

	@BeforeAll
	static void model() throws IOException {
		model = TinyModel.write(shared.resolve("tiny.safetensors"));
	}

	@BeforeEach
	void project() throws IOException {
		project = new TinyProject(folder.resolve("project"), model);
	}

	@Test
	void noPictures() throws IOException {
		assertFails(project.run(), project.dataset().toString(), "no pictures", "Put PNG");
	}

	@Test
	void onlyPicturesThatCannotBeUsed() throws IOException {
		project.picture("dot.png", 1, Color.RED);
		assertFails(project.run(), "none of its 1 pictures can be used", "dot.png: 1 x 1 pixels");
	}

	@Test
	void brokenTinyAndHugePicturesAreToldAndTheOthersTrained() throws IOException {
		project.withPictures().picture("dot.png", 1, Color.RED);
		Files.write(project.dataset().resolve("broken.png"), new byte[] { 1, 2, 3 });
		sized(project.picture("bomb.png", 64, Color.BLUE), 30_000);
		var run = project.run();
		assertEquals(RunChild.FINISHED, TinyProject.train(run));
		var warnings = TinyProject.warnings(run);
		assertEquals(3, warnings.size(), warnings.toString());
		assertTrue(warnings.get(0).contains("bomb.png") && warnings.get(0).contains("30000 x 30000") && warnings.get(0).contains("Make it smaller"),
				warnings.toString());
		assertTrue(warnings.get(1).contains("broken.png") && warnings.get(2).contains("dot.png: 1 x 1"), warnings.toString());
		assertEquals(TinyProject.STEPS_PER_EPOCH, TinyProject.events(run, Started.class).getFirst().stepsPerEpoch());
		assertEquals(List.of("ink-000001.safetensors", "ink.safetensors"), TinyProject.loras(run));
	}

	@Test
	void aPictureWhosePixelsAreBrokenIsNamedBeforeTheFirstStep() throws IOException {
		Path broken = project.withPictures().picture("broken.png", 64, Color.RED);
		byte[] bytes = Files.readAllBytes(broken);
		for (int i = 45; i < bytes.length - 20; i++) {
			bytes[i] = 0x55;
		}
		Files.write(broken, bytes);
		var run = project.run();
		assertFails(run, "broken.png");
		assertEquals(0, TinyProject.ended(run).step());
		Files.delete(broken);
		assertEquals(RunChild.FINISHED, TinyProject.train(run));
	}

	@ParameterizedTest
	@MethodSource("hostileModels")
	void hostileModels(byte[] bytes, String reason) throws IOException {
		Path file = Files.write(folder.resolve("hostile.safetensors"), bytes);
		assertFails(project.withPictures().withBase(file).run(), file.toString(), reason);
		assertTrue(Arrays.equals(bytes, Files.readAllBytes(file)));
	}

	static Stream<Arguments> hostileModels() throws IOException {
		byte[] whole = Files.readAllBytes(model);
		return Stream.of(
				Arguments.of(Arrays.copyOf(whole, whole.length / 2), "It may be cut short"),
				Arguments.of(Arrays.copyOf(whole, 2000), "It is cut short"),
				Arguments.of(new byte[0], "the file is empty"),
				Arguments.of(file(1L << 40, "{}", 0), "its header claims 1099511627776 bytes, but the file has only 10"),
				Arguments.of(file("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},\"b\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[4,12]}}",
						12), "tensor \"b\" overlaps tensor \"a\""),
				Arguments.of(new byte[] { 'P', 'K', 3, 4, 20, 0, 0, 0, 0, 0, 0, 0 }, "can run code that is hidden in it"));
	}

	@Test
	void aCheckpointOfAnUnknownModel() throws IOException {
		Path file = Files.write(folder.resolve("other.safetensors"),
				file("{\"layers.0.weight\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", 8));
		assertFails(project.withPictures().withBase(file).run(), "other.safetensors", "no base model", "Stable Diffusion 1.5");
	}

	@Test
	void aModelThatIsGone() throws IOException {
		assertFails(project.withPictures().withBase(folder.resolve("gone.safetensors")).run(), "gone.safetensors", "it is no file");
	}

	@ParameterizedTest
	@ValueSource(strings = { "model.diffusion_model.middle_block.1.transformer_blocks.0.attn1.to_q.weight",
			"cond_stage_model.transformer.text_model.encoder.layers.0.mlp.fc1.weight", "first_stage_model.encoder.conv_in.weight" })
	void aModelWithWeightsThatAreNoNumbers(String tensor) throws IOException {
		Path file = TinyModel.write(folder.resolve("nan.safetensors"));
		spoil(file, tensor);
		var run = project.withPictures().withBase(file).run();
		assertFails(run, "nan.safetensors: " + tensor + " holds a value that is no number", "take another file");
		assertEquals(List.of(), TinyProject.loras(run));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"network_dim\": 4|\"network_dim\": 0|Network dim (network_dim) is 0",
			"\"learning_rate\": 0.001|\"learning_rate\": \"NaN\"|Learning rate (learning_rate) is",
			"\"learning_rate\": 0.001|\"learning_rate\": NaN|settings.json is no valid JSON" })
	void settingsThatCannotBeTrainedWith(String change) throws IOException {
		var run = project.withPictures().run();
		var parts = change.split("\\|");
		var json = Files.readString(run.settings());
		assertTrue(json.contains(parts[0]), json);
		Files.writeString(run.settings(), json.replace(parts[0], parts[1]));
		assertFails(run, parts[2]);
		assertEquals(List.of(), TinyProject.loras(run));
	}

	@Test
	void aLossThatTurnsNanStopsTheRunAndKeepsTheLastGoodEpoch() throws IOException {
		var run = project.withPictures().with("epochs", 3).withOptimizer("poisoned").run();
		assertFails(run, "NaN", "at step 7 (epoch 2)", "Kept: ink-000001.safetensors, and the state of step 4", "lower learning rate (it was 0.001)");
		assertEquals(PoisonedOptimizer.STEP, TinyProject.ended(run).step());
		assertEquals(List.of("ink-000001.safetensors"), TinyProject.loras(run));
		try (var kept = SafetensorsFile.open(run.path().resolve("ink-000001.safetensors"))) {
			for (var name : kept.tensors().keySet()) {
				assertTrue(kept.firstNotFinite(name).isEmpty(), name);
			}
		}
		assertEquals(List.of(4L), TinyProject.events(run, StateSaved.class).stream().map(StateSaved::step).toList());
	}

	private static void assertFails(RunFolder run, String... parts) throws IOException {
		assertEquals(RunChild.FAILED, TinyProject.train(run));
		var ended = TinyProject.ended(run);
		assertEquals(Reason.FAILED, ended.reason());
		for (var part : parts) {
			assertTrue(ended.message().contains(part), ended.message());
		}
		assertFalse(ended.message().contains("did not expect"), ended.message());
		assertFalse(ended.message().contains("Exception"), ended.message());
		assertFalse(run.isLocked());
	}

	/** Makes a PNG's header claim another size. */
	private static void sized(Path png, int side) throws IOException {
		byte[] bytes = Files.readAllBytes(png);
		ByteBuffer.wrap(bytes).putInt(16, side).putInt(20, side);
		Files.write(png, bytes);
	}

	/** Makes one number of a half-precision tensor a NaN. */
	private static void spoil(Path file, String tensor) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		long data = Long.BYTES + Long.reverseBytes(ByteBuffer.wrap(bytes).getLong(0));
		try (var stored = SafetensorsFile.open(file)) {
			int place = Math.toIntExact(data + stored.tensor(tensor).begin());
			bytes[place] = 0;
			bytes[place + 1] = 0x7E;
		}
		Files.write(file, bytes);
	}

	private static byte[] file(String header, int data) {
		return file(header.length(), header, data);
	}

	private static byte[] file(long claimed, String header, int data) {
		return ByteBuffer.allocate(Long.BYTES + header.length() + data).putLong(Long.reverseBytes(claimed)).put(header.getBytes()).array();
	}
}
