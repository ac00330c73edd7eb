package org.easel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

import org.easel.core.project.ProjectFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person reads on the terminal who gives bad pictures, models, settings or folders, and the exit code. */
class BadInputTest {

	@TempDir
	Path folder;

	private BadInputEasel easel;
	private ProjectFolder project;

	@BeforeEach
	void project() throws IOException {
		easel = new BadInputEasel(folder.resolve("easel"));
		project = easel.project(folder.resolve("project"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "train", "tag" })
	void noPictures(String command) throws IOException {
		fails(ExitCodes.FAILED, List.of(command, project.path().toString()), project.dataset() + ": no pictures. Put PNG");
		assertFalse(Files.exists(project.runs()));
	}

	@Test
	void checkNamesEveryBadPicture() throws IOException {
		easel.picture(project.dataset().resolve("good.png"), 64);
		easel.picture(project.dataset().resolve("dot.png"), 1);
		Files.write(project.dataset().resolve("broken.png"), new byte[] { 1, 2, 3 });
		Path bomb = easel.picture(project.dataset().resolve("bomb.png"), 64);
		byte[] bytes = Files.readAllBytes(bomb);
		ByteBuffer.wrap(bytes).putInt(16, 30_000).putInt(20, 30_000);
		Files.write(bomb, bytes);
		assertEquals(ExitCodes.OK, easel.run("check", project.path().toString()));
		for (var part : List.of("Warning: bomb.png", "30000 x 30000", "Make it smaller", "Warning: broken.png", "Warning: dot.png: 1 x 1 pixels; too small")) {
			assertTrue(easel.out().contains(part), easel.out());
		}
		assertTrue(easel.out().startsWith("1 pictures in "), easel.out());
	}

	@Test
	void checkFailsOnAPictureThatWouldStopTheRun() throws IOException {
		Path torn = easel.picture(project.dataset().resolve("torn.png"), 64);
		byte[] bytes = Files.readAllBytes(torn);
		Arrays.fill(bytes, 45, bytes.length - 20, (byte) 0x55);
		Files.write(torn, bytes);
		fails(ExitCodes.FAILED, List.of("check", project.path().toString()), "Error: torn.png");
	}

	@ParameterizedTest
	@CsvSource({ "--network-dim,0,Network dim (network_dim) is 0. Give a whole number from 1 to 1024",
			"--learning-rate,NaN,Learning rate (learning_rate) is NaN. Give a number from", "--learning-rate,fast,Learning rate (learning_rate) is \"fast\"",
			"--learning-rate,-1,Learning rate (learning_rate) is -1.0", "--epochs,99999999999999999999,Epochs (epochs) is" })
	void settingsThatCannotBeTrainedWithAreWrongUse(String option, String value, String reason) throws IOException {
		easel.picture(project.dataset().resolve("a.png"), 64);
		fails(ExitCodes.WRONG_USE, List.of("train", project.path().toString(), option, value), reason);
		assertTrue(easel.err().lines().count() < 10, "the reason must not drown in a list of all options");
		assertFalse(Files.exists(project.runs()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "train", "sample" })
	void aModelThatIsCutShortHostileOrUnknown(String command) throws IOException {
		easel.picture(project.dataset().resolve("a.png"), 64);
		byte[] whole = Files.readAllBytes(easel.model());
		refuses(command, Arrays.copyOf(whole, whole.length / 2), "It may be cut short");
		refuses(command, file(1L << 40, "{}", 0), "its header claims 1099511627776 bytes, but the file has only 10");
		refuses(command, file("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},\"b\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[4,12]}}", 12),
				"tensor \"b\" overlaps tensor \"a\"");
		refuses(command, new byte[] { 'P', 'K', 3, 4, 20, 0, 0, 0, 0, 0 }, "can run code that is hidden in it");
		refuses(command, file("{\"layers.0.weight\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", 8), "no base model");
		assertFalse(Files.exists(project.runs()));
	}

	@Test
	void samplesOfALoraThatIsGoneOrBroken() throws IOException {
		var out = folder.resolve("out").toString();
		var gone = folder.resolve("gone.safetensors").toString();
		fails(ExitCodes.FAILED, List.of("sample", "--lora", gone, "--prompt", "a", "--out", out), gone + ": there is no such file");
		var down = "lora_unet_mid_block_attentions_0_transformer_blocks_0_attn1_to_q.lora_down.weight";
		var up = down.replace("down.weight", "up.weight");
		byte[] bytes = file("{\"" + down + "\":{\"dtype\":\"F32\",\"shape\":[1,64],\"data_offsets\":[0,256]},\"" + up
				+ "\":{\"dtype\":\"F32\",\"shape\":[64,1],\"data_offsets\":[256,512]}}", 512);
		ByteBuffer.wrap(bytes).putInt(bytes.length - 4, Integer.reverseBytes(Float.floatToIntBits(Float.NaN)));
		var file = Files.write(folder.resolve("nan.safetensors"), bytes).toString();
		fails(ExitCodes.FAILED, List.of("sample", "--lora", file, "--prompt", "a", "--out", out), "holds NaN or infinity");
	}

	@Test
	void samplesOfAModelWithWeightsThatAreNoNumbers() throws IOException {
		var file = easel.modelWithNan(folder.resolve("nan.safetensors"));
		fails(ExitCodes.FAILED, List.of("sample", "--base", file.toString(), "--prompt", "a", "--out", folder.resolve("out").toString()),
				"nan.safetensors: " + BadInputEasel.SPOILT + " holds a value that is no number");
	}

	@Test
	void foldersWhereNothingCanBeWritten() throws Exception {
		var closed = Files.createDirectory(folder.resolve("closed"));
		var inside = easel.project(closed.resolve("project"));
		easel.picture(inside.dataset().resolve("a.png"), 64);
		try (var mount = BadInputEasel.readOnly(closed)) {
			fails(ExitCodes.FAILED, List.of("new", closed.resolve("another").toString(), "--kind", "style"), "Easel may not write in the folder " + closed);
			fails(ExitCodes.FAILED, List.of("train", inside.path().toString()), "Easel may not write in the folder " + inside.path());
			fails(ExitCodes.FAILED, List.of("sample", "--prompt", "a", "--out", closed.resolve("out").toString()), "Easel may not write in the folder " + closed);
		}
	}

	@Test
	void aDiskWithoutRoomForANewProjectsPictures() throws Exception {
		var pictures = Files.createDirectory(folder.resolve("pictures"));
		Files.write(easel.picture(pictures.resolve("large.png"), 64), new byte[1 << 20], StandardOpenOption.APPEND);
		var disk = Files.createDirectory(folder.resolve("disk"));
		try (var mount = BadInputEasel.smallDisk(disk)) {
			var made = disk.resolve("project");
			fails(ExitCodes.FAILED, List.of("new", made.toString(), "--kind", "style", "--pictures", pictures.toString()), "large.png: the disk is full");
			try (var left = Files.list(made.resolve("dataset"))) {
				assertEquals(List.of(), left.toList());
			}
		}
	}

	private void refuses(String command, byte[] model, String reason) throws IOException {
		var file = Files.write(folder.resolve("other.safetensors"), model).toString();
		var arguments = command.equals("sample") ? List.of("sample", "--base", file, "--prompt", "a", "--out", folder.resolve("out").toString())
				: List.of(command, project.path().toString(), "--base", file);
		fails(ExitCodes.FAILED, arguments, reason);
		assertTrue(easel.err().contains("other.safetensors"), easel.err());
		assertFalse(Files.exists(folder.resolve("out")));
	}

	private void fails(int code, List<String> arguments, String reason) {
		assertEquals(code, easel.run(arguments.toArray(String[]::new)), () -> easel.out() + easel.err());
		assertTrue(easel.err().contains(reason), () -> easel.err());
		assertFalse(easel.err().contains("did not expect"), () -> easel.err());
	}

	private static byte[] file(String header, int data) {
		return file(header.length(), header, data);
	}

	private static byte[] file(long claimed, String header, int data) {
		return ByteBuffer.allocate(Long.BYTES + header.length() + data).putLong(Long.reverseBytes(claimed)).put(header.getBytes()).array();
	}
}
