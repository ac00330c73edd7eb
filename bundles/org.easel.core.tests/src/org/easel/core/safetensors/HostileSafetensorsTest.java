package org.easel.core.safetensors;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of damage or malice is refused with a reason of its own that names the file. */
class HostileSafetensorsTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@MethodSource("headers")
	void aHostileHeaderIsRefused(String header, int data, String reason) throws IOException {
		assertRefused(HostileFile.write(folder, header.replace('\'', '"'), data), reason);
	}

	static Stream<Arguments> headers() {
		return Stream.of(
				Arguments.of(tensor("F32", "[2]", "[0,8]") + "x", 8, "goes on after its end|no valid JSON"),
				Arguments.of("{'a':{'dtype':'F32','shape':[2],'data_offsets':[0,8]", 8, "ends too soon"),
				Arguments.of("{'a':1}", 0, "tensor \"a\" is no JSON object"),
				Arguments.of("{a:1}", 0, "no valid JSON"),
				Arguments.of(tensor("F33", "[2]", "[0,8]"), 8, "dtype \"F33\", which Easel does not know"),
				Arguments.of(tensor("", "[2]", "[0,8]"), 8, "dtype \"\""),
				Arguments.of("{'a':{'dtype':5,'shape':[2],'data_offsets':[0,8]}}", 8, "dtype of tensor \"a\" is no text"),
				Arguments.of("{'a':{'shape':[2],'data_offsets':[0,8]}}", 8, "has no dtype"),
				Arguments.of("{'a':{'dtype':'F32','data_offsets':[0,8]}}", 8, "has no shape"),
				Arguments.of("{'a':{'dtype':'F32','shape':[2]}}", 8, "has no data_offsets"),
				Arguments.of(tensor("F32", "[2]", "[0]"), 8, "has 1 data_offsets, not 2"),
				Arguments.of(tensor("F32", "[2]", "[0,4,8]"), 8, "has 3 data_offsets, not 2"),
				Arguments.of(tensor("F32", "[2]", "[-8,0]"), 8, "holds -8, not a whole number"),
				Arguments.of(tensor("F32", "[2]", "[0,8.0]"), 8, "holds 8.0, not a whole number"),
				Arguments.of(tensor("F32", "[2]", "[0,9999999999999999999]"), 8, "not a whole number"),
				Arguments.of(tensor("F32", "[-2]", "[0,8]"), 8, "holds -2, not a whole number"),
				Arguments.of(tensor("F32", "['2']", "[0,8]"), 8, "something that is no number"),
				Arguments.of(tensor("F32", "2", "[0,8]"), 8, "is no list"),
				Arguments.of(tensor("F32", "[2]", "[8,0]"), 8, "ends before it begins"),
				Arguments.of(tensor("F32", "[2]", "[8,16]"), 8, "only 8 bytes of data"),
				Arguments.of(tensor("F32", "[3]", "[0,8]"), 8, "needs 12 bytes, but its range has 8"),
				Arguments.of(tensor("F16", "[2]", "[0,8]"), 8, "needs 4 bytes, but its range has 8"),
				Arguments.of(tensor("F32", "[4294967296,4294967296]", "[0,0]"), 0, "larger than any file"),
				Arguments.of(tensor("F64", "[999999999999999999]", "[0,8]"), 8, "needs|larger than any file"),
				Arguments.of("{" + entry("a", 0, 8) + "," + entry("b", 4, 12) + "}", 12,
						"tensor \"b\" overlaps tensor \"a\""),
				Arguments.of("{" + entry("a", 0, 8) + "," + entry("b", 0, 8) + "}", 8, "overlaps"),
				Arguments.of("{" + entry("a", 0, 8) + "," + entry("b", 12, 20) + "}", 20,
						"a hole of 4 bytes between tensor \"a\" and tensor \"b\""),
				Arguments.of("{" + entry("a", 4, 12) + "}", 12, "a hole of 4 bytes between the start of the data"),
				Arguments.of("{" + entry("a", 0, 8) + "}", 9, "1 bytes after tensor \"a\" belong to no tensor"),
				Arguments.of("{" + entry("a", 0, 8) + "," + entry("a", 8, 16) + "}", 16, "\"a\" stands twice"),
				Arguments.of("{'a':{'dtype':'F32','dtype':'F32','shape':[2],'data_offsets':[0,8]}}", 8,
						"\"a.dtype\" stands twice"),
				Arguments.of("{'__metadata__':{},'__metadata__':{}}", 0, "\"__metadata__\" stands twice"),
				Arguments.of("{'__metadata__':{'k':'1','k':'2'}}", 0, "\"__metadata__.k\" stands twice"),
				Arguments.of("{'__metadata__':{'k':1}}", 0, "metadata \"k\" is no text"),
				Arguments.of("{'__metadata__':[]}", 0, "no valid JSON"),
				Arguments.of("{'a':{'x':" + "[".repeat(5000), 0, "no valid JSON|ends too soon"));
	}

	@Test
	void aHeaderBeyondTheFileIsRefused() throws IOException {
		assertRefused(HostileFile.write(folder, 1000, "{}".getBytes(), 0), "claims 1000 bytes, but the file has only 10");
		assertRefused(HostileFile.write(folder, -1, "{}".getBytes(), 0), "claims 18446744073709551615 bytes");
		assertRefused(HostileFile.write(folder, 0, "{}".getBytes(), 0), "claims 0 bytes");
		assertRefused(HostileFile.write(folder, 2, "[]".getBytes(), 0), "does not begin with");
	}

	@Test
	void aHeaderAboveTheLimitIsRefusedBeforeItIsRead() throws IOException {
		var file = folder.resolve("large.safetensors");
		var start = ByteBuffer.allocate(9).order(ByteOrder.LITTLE_ENDIAN).putLong(SafetensorsFile.MAX_HEADER + 1)
				.put((byte) '{');
		Files.write(file, start.array());
		try (var grown = new RandomAccessFile(file.toFile(), "rw")) {
			grown.setLength(SafetensorsFile.MAX_HEADER + 100);
		}
		assertRefused(file, "is the most that a sound file has");
	}

	@Test
	void aHeaderThatIsNoTextIsRefused() throws IOException {
		byte[] header = "{\"?\":1}".getBytes(StandardCharsets.UTF_8);
		header[2] = (byte) 0xFF;
		assertRefused(HostileFile.write(folder, header.length, header, 0), "no UTF-8 text");
	}

	@Test
	void tooShortFilesAreRefused() throws IOException {
		assertRefused(Files.write(folder.resolve("empty.safetensors"), new byte[0]), "the file is empty");
		assertRefused(Files.write(folder.resolve("short.safetensors"), new byte[7]), "with 7 bytes it is too short");
	}

	@ParameterizedTest
	@ValueSource(strings = { "model.ckpt", "model.pt", "renamed.safetensors" })
	void pickleIsRefusedWithTheReason(String name) throws IOException {
		byte[] zip = { 'P', 'K', 3, 4, 20, 0, 0, 0, 0, 0, 0, 0 };
		assertRefused(Files.write(folder.resolve(name), zip), "can run code that is hidden in it");
		byte[] pickle = { (byte) 0x80, 2, (byte) 0x8A, 10, 'l', (byte) 0xFC, (byte) 0x9C, 'F', (byte) 0xF9 };
		assertRefused(Files.write(folder.resolve(name), pickle), "can run code that is hidden in it");
		byte[] tiny = { (byte) 0x80, 4, 'N', '.' };
		assertRefused(Files.write(folder.resolve(name), tiny), "Get the .safetensors file of the same model");
	}

	private static String tensor(String type, String shape, String offsets) {
		return "{'a':{'dtype':'" + type + "','shape':" + shape + ",'data_offsets':" + offsets + "}}";
	}

	private static String entry(String name, int begin, int end) {
		return "'" + name + "':{'dtype':'U8','shape':[" + (end - begin) + "],'data_offsets':[" + begin + "," + end + "]}";
	}

	private static void assertRefused(Path file, String reasons) {
		var message = assertThrows(SafetensorsException.class, () -> SafetensorsFile.open(file)).getMessage();
		assertTrue(message.startsWith(file.toString()), message);
		assertTrue(Stream.of(reasons.split("\\|")).anyMatch(message::contains), message + " should say " + reasons);
	}
}
