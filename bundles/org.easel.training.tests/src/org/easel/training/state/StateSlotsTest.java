package org.easel.training.state;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.Floats;
import org.easel.core.safetensors.TensorData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateSlotsTest {

	@TempDir
	Path folder;

	@Test
	void startsEmpty() {
		var found = new StateSlots(folder.resolve("state")).newest();
		assertTrue(found.state().isEmpty());
		assertEquals(List.of(), found.passedOver());
	}

	@Test
	void givesBackWhatItTook() throws IOException {
		new StateSlots(folder.resolve("state")).write(state(7));
		var read = new StateSlots(folder.resolve("state")).newest().state().orElseThrow();
		assertEquals(7, read.step());
		assertEquals(Map.of("started_at", "1764\"", "d", "x"), read.texts());
		assertEquals(Map.of("tiny", 1.0e-300, "third", 1.0 / 3, "whole", 9007199254740991.0), read.numbers());
		assertArrayEquals(new float[] { 7, 0.1f, -0f }, Floats.decode(DType.F32, read.tensor("lora/x").orElseThrow().bytes()));
		assertEquals(List.of(3L, 1L), read.tensor("lora/x").orElseThrow().shape());
	}

	@Test
	void alternatesBetweenTwoPlaces() throws IOException {
		var slots = new StateSlots(folder);
		assertEquals(List.of(0, 1, 0), List.of(slots.write(state(1)), slots.write(state(2)), slots.write(state(3))));
		var again = new StateSlots(folder);
		assertEquals(1, again.write(state(4)), "the place of the older state is taken, by another process too");
		assertEquals(4, again.newest().state().orElseThrow().step());
	}

	@Test
	void passesOverATornPlace() throws IOException {
		var slots = new StateSlots(folder);
		slots.write(state(1));
		slots.write(state(2));
		var newest = folder.resolve("b.safetensors");
		byte[] whole = Files.readAllBytes(newest);
		for (int length : new int[] { 0, 4, 100, whole.length - 1 }) {
			Files.write(newest, Arrays.copyOf(whole, length));
			assertPassedOver(newest);
		}
	}

	@Test
	void passesOverAFlippedBitAnywhere() throws IOException {
		var slots = new StateSlots(folder);
		slots.write(state(1));
		slots.write(state(2));
		var newest = folder.resolve("b.safetensors");
		byte[] whole = Files.readAllBytes(newest);
		int step = whole.length - 12;
		for (int at : new int[] { step, step + 5, whole.length - 1, indexOf(whole, "lora/x"), indexOf(whole, "third") }) {
			byte[] flipped = whole.clone();
			flipped[at] ^= 1;
			Files.write(newest, flipped);
			assertPassedOver(newest);
		}
	}

	@Test
	void aTornPlaceIsTheNextToBeWritten() throws IOException {
		var slots = new StateSlots(folder);
		slots.write(state(1));
		slots.write(state(2));
		Files.write(folder.resolve("b.safetensors"), new byte[10]);
		assertEquals(1, new StateSlots(folder).write(state(3)));
		assertEquals(List.of(), new StateSlots(folder).newest().passedOver());
	}

	@Test
	void neverWritesWhatIsNotFinite() throws IOException {
		var slots = new StateSlots(folder);
		slots.write(state(1));
		for (float bad : new float[] { Float.NaN, Float.NEGATIVE_INFINITY }) {
			var tensor = TensorData.of("lora/x", DType.F32, List.of(2L), new float[] { 1, bad });
			var refused = assertThrows(NotFiniteStateException.class, () -> slots.write(new RunState(2, Map.of(), Map.of(), List.of(tensor))));
			assertTrue(refused.getMessage().contains("lora/x"), refused.getMessage());
		}
		assertThrows(NotFiniteStateException.class, () -> slots.write(new RunState(2, Map.of(), Map.of("loss", Double.NaN), List.of())));
		assertEquals(1, slots.newest().state().orElseThrow().step());
		assertEquals(List.of("a.safetensors"), List.of(folder.toFile().list()));
	}

	private void assertPassedOver(Path newest) {
		var found = new StateSlots(folder).newest();
		assertEquals(1, found.state().orElseThrow().step());
		assertEquals(1, found.passedOver().size());
		assertTrue(found.passedOver().getFirst().contains(newest.toString()), found.passedOver().getFirst());
	}

	private static int indexOf(byte[] bytes, String text) {
		return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
	}

	private static RunState state(long step) {
		return new RunState(step, Map.of("started_at", "1764\"", "d", "x"), Map.of("tiny", 1.0e-300, "third", 1.0 / 3, "whole", 9007199254740991.0),
				List.of(TensorData.of("lora/x", DType.F32, List.of(3L, 1L), new float[] { step, 0.1f, -0f })));
	}
}
