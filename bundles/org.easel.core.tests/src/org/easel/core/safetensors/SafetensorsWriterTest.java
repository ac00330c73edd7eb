package org.easel.core.safetensors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetensorsWriterTest {

	@TempDir
	Path folder;

	@Test
	void theSameTensorsGiveTheReferenceLibrarysFileByteByByte() throws IOException {
		var metadata = new LinkedHashMap<String, String>();
		metadata.put("title", "kawäii \"x\"");
		metadata.put("ss_network_dim", "16");
		var file = folder.resolve("a.safetensors");
		SafetensorsWriter.write(file, metadata, goldenTensors());
		try (var golden = SafetensorsWriterTest.class.getResourceAsStream("golden.safetensors")) {
			assertArrayEquals(golden.readAllBytes(), Files.readAllBytes(file));
		}
	}

	@Test
	void theModelHashIsThatOfTheReference() throws IOException {
		assertEquals("7bffdcacdfce18b1ca96148a2d4fc6ffd0ae415f7313c1dbd528a67b5440b9f8",
				SafetensorsWriter.modelHash(goldenTensors()));
	}

	/** The expected digits were taken in Python from the reference library's bytes. */
	@Test
	void theLegacyHashCoversItsRangeOfTheTrainingMetadataAlone() {
		var numbers = new float[300_000];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = i * 0.5f;
		}
		var tensors = List.of(TensorData.of("w", DType.F32, List.of(300_000L), numbers));
		var metadata = new LinkedHashMap<String, String>();
		metadata.put("modelspec.title", "not hashed");
		metadata.put("ss_steps", "10");
		assertEquals("b8298bba", SafetensorsWriter.legacyHash(metadata, tensors));
		assertEquals("e3b0c442", SafetensorsWriter.legacyHash(Map.of(), List.of()), "an empty range");
	}

	@Test
	void theGivenOrderIsKeptAndTheReferencesCanBeHad() throws IOException {
		var small = TensorData.of("a", DType.F16, List.of(1L), new float[] { 1 });
		var wide = TensorData.of("b", DType.F32, List.of(), new float[] { 2 });
		var file = folder.resolve("order.safetensors");
		SafetensorsWriter.write(file, Map.of(), List.of(small, wide));
		try (var read = SafetensorsFile.open(file)) {
			assertEquals(List.of("a", "b"), List.copyOf(read.tensors().keySet()));
		}
		assertEquals(List.of(wide, small), SafetensorsWriter.inReferenceOrder(List.of(small, wide)));
		assertEquals(0, ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN).getLong() % 8);
	}

	@Test
	void aTensorMustHaveTheBytesOfItsShape() {
		assertThrows(IllegalArgumentException.class,
				() -> new TensorData("a", DType.F32, List.of(2L), ByteBuffer.allocate(4)));
	}

	@Test
	void namesMustDiffer() {
		var one = TensorData.of("a", DType.F32, List.of(), new float[1]);
		assertThrows(IllegalArgumentException.class,
				() -> SafetensorsWriter.write(folder.resolve("x"), Map.of(), List.of(one, one)));
		var reserved = TensorData.of("__metadata__", DType.F32, List.of(), new float[1]);
		assertThrows(IllegalArgumentException.class,
				() -> SafetensorsWriter.write(folder.resolve("x"), Map.of(), List.of(reserved)));
	}

	@Test
	void shortFloatsAreRoundedToNearestEven() {
		float[] numbers = { 1, 1 + 0x1p-9f, 1 + 3 * 0x1p-9f, -3.4e38f, 0 };
		assertArrayEquals(new float[] { 1, 1, 1 + 0x1p-7f, Float.intBitsToFloat(0xFF800000), 0 },
				Floats.decode(DType.BF16, Floats.encode(DType.BF16, new float[] { 1, 1 + 0x1p-9f, 1 + 3 * 0x1p-8f / 2,
						-Float.MAX_VALUE, 0 })));
		assertArrayEquals(new float[] { 1, 1 + 0x1p-9f, 1 + 3 * 0x1p-9f, Float.NEGATIVE_INFINITY, 0 },
				Floats.decode(DType.F16, Floats.encode(DType.F16, numbers)));
		assertEquals(Float.NaN, Floats.decode(DType.BF16, Floats.encode(DType.BF16, new float[] { Float.NaN }))[0]);
		assertArrayEquals(numbers, Floats.decode(DType.F64, Floats.encode(DType.F64, numbers)));
		assertThrows(IllegalArgumentException.class, () -> Floats.encode(DType.I64, numbers));
		assertThrows(IllegalArgumentException.class, () -> Floats.decode(DType.U8, ByteBuffer.allocate(1)));
	}

	private static List<TensorData> goldenTensors() throws IOException {
		var tensors = new ArrayList<TensorData>();
		var ids = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putLong(1).putLong(-2).flip();
		tensors.add(new TensorData("mask", DType.BOOL, List.of(2L), ByteBuffer.wrap(new byte[] { 1, 0 })));
		tensors.add(new TensorData("ids", DType.I64, List.of(1L, 2L), ids));
		tensors.add(TensorData.of("b.weight", DType.F32, List.of(2L, 3L),
				new float[] { 0, 0.25f, 0.5f, 0.75f, 1, 1.25f }));
		tensors.add(TensorData.of("empty", DType.F32, List.of(0L, 4L), new float[0]));
		tensors.add(TensorData.of("a.half", DType.F16, List.of(3L), new float[] { 1.5f, -2, 65504 }));
		tensors.add(TensorData.of("alpha", DType.F32, List.of(), new float[] { 16 }));
		tensors.add(new TensorData("bytes", DType.U8, List.of(3L), ByteBuffer.wrap(new byte[] { 1, 2, (byte) 255 })));
		return SafetensorsWriter.inReferenceOrder(tensors);
	}
}
