package org.easel.core.safetensors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetensorsFileTest {

	@TempDir
	Path folder;

	/** Written by the format's own Python library, version 0.8.0. */
	private Path golden() throws IOException {
		var file = folder.resolve("golden.safetensors");
		try (var source = SafetensorsFileTest.class.getResourceAsStream("golden.safetensors")) {
			Files.copy(source, file);
		}
		return file;
	}

	@Test
	void aFileOfTheReferenceLibraryIsRead() throws IOException {
		try (var file = SafetensorsFile.open(golden())) {
			assertEquals(List.of("ids", "alpha", "b.weight", "empty", "a.half", "bytes", "mask"),
					List.copyOf(file.tensors().keySet()));
			assertEquals(Map.of("ss_network_dim", "16", "title", "kawäii \"x\""), file.metadata());
			assertEquals(new TensorInfo("b.weight", DType.F32, List.of(2L, 3L), 20, 44), file.tensor("b.weight"));
			assertEquals(6, file.tensor("b.weight").elements());
			assertArrayEquals(new float[] { 0, 0.25f, 0.5f, 0.75f, 1, 1.25f },
					Floats.decode(DType.F32, file.map("b.weight")));
			assertArrayEquals(new float[] { 1.5f, -2, 65504 }, Floats.decode(DType.F16, file.map("a.half")));
			assertEquals(-2, file.map("ids").getLong(8));
			assertTrue(file.has("mask"));
			assertFalse(file.has("masks"));
			assertThrows(IllegalArgumentException.class, () -> file.tensor("masks"));
		}
	}

	@Test
	void singleNumbersAndEmptyTensorsAreLegal() throws IOException {
		try (var file = SafetensorsFile.open(golden())) {
			assertEquals(List.of(), file.tensor("alpha").shape());
			assertEquals(16f, file.map("alpha").getFloat());
			assertEquals(0, file.map("empty").remaining());
			assertEquals(ByteOrder.LITTLE_ENDIAN, file.map("empty").order());
		}
	}

	@Test
	void mapsAreReadOnlyLittleEndianAndOutliveTheFile() throws IOException {
		var file = SafetensorsFile.open(golden());
		var map = file.map("b.weight");
		file.close();
		assertTrue(map.isReadOnly());
		assertEquals(ByteOrder.LITTLE_ENDIAN, map.order());
		assertEquals(0.25f, map.getFloat(4));
	}

	@Test
	void aFileWithoutTensorsIsLegal() throws IOException {
		var empty = HostileFile.write(folder, "{}", 0);
		try (var file = SafetensorsFile.open(empty)) {
			assertTrue(file.tensors().isEmpty());
			assertTrue(file.metadata().isEmpty());
		}
	}

	@Test
	void aCutFileIsTold() throws IOException {
		var file = golden();
		try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.truncate(540);
		}
		var refused = assertThrows(SafetensorsException.class, () -> SafetensorsFile.open(file));
		assertTrue(refused.getMessage().contains("cut short"), refused.getMessage());
		assertTrue(refused.getMessage().startsWith(file.toString()), refused.getMessage());
	}

	@Test
	void aMissingFileIsAnOrdinaryFailure() {
		assertThrows(NoSuchFileException.class, () -> SafetensorsFile.open(folder.resolve("none.safetensors")));
	}

	@Test
	void aRefusedFileIsNotKeptOpen() throws IOException {
		var broken = HostileFile.write(folder, "{]", 0);
		for (int i = 0; i < 5000; i++) {
			assertThrows(SafetensorsException.class, () -> SafetensorsFile.open(broken));
		}
	}

	@Test
	void numbersThatAreNotFiniteAreFound() throws IOException {
		var file = folder.resolve("nan.safetensors");
		for (var type : List.of(DType.F64, DType.F32, DType.F16, DType.BF16)) {
			var sound = new float[] { 0, 1, -65504, 1e-8f };
			var infinite = new float[] { 0, 1, Float.NEGATIVE_INFINITY };
			var nan = new float[] { 0, Float.NaN };
			SafetensorsWriter.write(file, Map.of(), List.of(TensorData.of("sound", type, List.of(4L), sound),
					TensorData.of("infinite", type, List.of(3L), infinite),
					TensorData.of("nan", type, List.of(2L), nan)));
			try (var opened = SafetensorsFile.open(file)) {
				assertTrue(opened.firstNotFinite("sound").isEmpty(), type.toString());
				assertEquals(2, opened.firstNotFinite("infinite").getAsLong(), type.toString());
				assertEquals(1, opened.firstNotFinite("nan").getAsLong(), type.toString());
			}
		}
		try (var opened = SafetensorsFile.open(golden())) {
			assertTrue(opened.firstNotFinite("ids").isEmpty());
		}
	}
}
