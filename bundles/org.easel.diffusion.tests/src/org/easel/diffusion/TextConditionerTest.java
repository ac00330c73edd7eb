package org.easel.diffusion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.easel.core.safetensors.SafetensorsFile;
import org.easel.diffusion.TextConditioner.Windows;
import org.easel.diffusion.config.ModelConfig;
import org.easel.diffusion.net.Checkpoint;
import org.easel.diffusion.net.ClipText;
import org.easel.diffusion.tokenizer.ClipTokenizer;
import org.easel.djl.Torch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** What the UNet is told: hidden state by clip skip, long captions in windows, SDXL's vector. */
class TextConditionerTest {

	private static final int LENGTH = 77;
	private static final int END_OF_FIXTURE = 999;

	private static Torch torch;
	private static ClipTokenizer tokenizer;

	@BeforeAll
	static void start() throws IOException {
		torch = Torch.start(1);
		try (var merges = Files.newInputStream(Path.of("../org.easel.starter/data/clip/merges.txt"))) {
			tokenizer = ClipTokenizer.of(merges);
		}
	}

	@AfterAll
	static void stop() {
		torch.close();
	}

	private static TextConditioner conditioner(ModelConfig config, Checkpoint weights) {
		return new TextConditioner(config.text().stream().map(text -> new ClipText(text, torch.ops(), weights)).toList(), tokenizer, torch.ops());
	}

	private static Checkpoint open(String name) throws IOException {
		return new Checkpoint(SafetensorsFile.open(Fixture.path(name)), torch);
	}

	/** Rows of ids as windows of captions. */
	private static Windows windows(long[] ids, int each) {
		var ends = new long[ids.length / LENGTH];
		for (int row = 0; row < ends.length; row++) {
			int place = row * LENGTH;
			while (ids[place] != END_OF_FIXTURE) {
				place++;
			}
			ends[row] = place;
		}
		return new Windows(torch.ops().current().create(ids, new Shape(ends.length, LENGTH)), ends, each);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2 })
	void clipSkipTakesAnEarlierStateAndTheFinalNorm(int clipSkip) throws IOException {
		try (var off = Torch.noGradients(); var scope = torch.ops().scope(); var weights = open("sd15-tiny"); var io = Fixture.open("sd15-tiny-io")) {
			var windows = List.of(windows(io.longs("text.ids"), 1));
			Conditioning found = conditioner(TestConfigs.SD15, weights).encode(windows, clipSkip, List.of(), Adapters.NONE);
			io.assertNear("text.skip" + clipSkip, found.context());
			assertNull(found.vector());
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 4 })
	void clipSkipBeyondTheLayersIsRefused(int clipSkip) throws IOException {
		try (var off = Torch.noGradients(); var scope = torch.ops().scope(); var weights = open("sd15-tiny"); var io = Fixture.open("sd15-tiny-io")) {
			var windows = List.of(windows(io.longs("text.ids"), 1));
			var conditioner = conditioner(TestConfigs.SD15, weights);
			var failure = assertThrows(IllegalArgumentException.class, () -> conditioner.encode(windows, clipSkip, List.of(), Adapters.NONE));
			assertTrue(failure.getMessage().contains("1 to 3") && failure.getMessage().contains("" + clipSkip), failure.getMessage());
		}
	}

	@Test
	void sdxlIsToldBothStatesAndTheVectorOfPooledStateAndSizes() throws IOException {
		try (var off = Torch.noGradients(); var scope = torch.ops().scope(); var weights = open("sdxl-tiny"); var io = Fixture.open("sdxl-tiny-io")) {
			var windows = List.of(windows(io.longs("text1.ids"), 1), windows(io.longs("text2.ids"), 1));
			var conditioner = conditioner(TestConfigs.SDXL, weights);
			Conditioning found = conditioner.encode(windows, 1, sizes(io.longs("vector.sizes")), Adapters.NONE);
			io.assertNear("unet.context", found.context());
			io.assertNear("unet.y", found.vector());
			io.assertNear("text2.pooled", found.vector().get(":, :48"));
			Conditioning skipped = conditioner.encode(windows, 2, sizes(io.longs("vector.sizes")), Adapters.NONE);
			assertArrayEquals(found.context().toFloatArray(), skipped.context().toFloatArray());
		}
	}

	private static List<SizeCondition> sizes(long[] numbers) {
		var sizes = new ArrayList<SizeCondition>();
		for (int i = 0; i < numbers.length; i += 6) {
			int[] n = Arrays.stream(numbers, i, i + 6).mapToInt(Math::toIntExact).toArray();
			sizes.add(new SizeCondition(n[0], n[1], n[2], n[3], n[4], n[5]));
		}
		return sizes;
	}

	@Test
	void theWindowsOfALongCaptionStandBehindEachOtherAndTheFirstIsPooled() throws IOException {
		try (var off = Torch.noGradients(); var scope = torch.ops().scope(); var weights = open("sdxl-tiny"); var io = Fixture.open("sdxl-tiny-io")) {
			var windows = List.of(windows(io.longs("text1.ids"), 2), windows(io.longs("text2.ids"), 2));
			Conditioning found = conditioner(TestConfigs.SDXL, weights).encode(windows, 1, List.of(SizeCondition.whole(1024, 768)), Adapters.NONE);
			assertEquals(new Shape(1, 2 * LENGTH, 80), found.context().getShape());
			assertTrue(Fixture.distance(found.context().toFloatArray(), io.floats("unet.context")) <= Fixture.LIMIT);
			float[] pooled = Arrays.copyOf(io.floats("text2.pooled"), 48);
			assertEquals(new Shape(1, 48 + 6 * 256), found.vector().getShape());
			assertTrue(Fixture.distance(found.vector().get(":, :48").toFloatArray(), pooled) <= Fixture.LIMIT);
		}
	}

	@Test
	void aCaptionIsCutIntoWindowsAndShorterOnesAreFilledUp() throws IOException {
		try (var scope = torch.ops().scope(); var weights = open("sdxl-tiny")) {
			String longCaption = "cat ".repeat(80);
			List<Windows> windows = conditioner(TestConfigs.SDXL, weights).windows(List.of("a cat", longCaption), 3);
			assertEquals(2, windows.size());
			for (int encoder = 0; encoder < 2; encoder++) {
				long pad = TestConfigs.SDXL.text().get(encoder).padId();
				Windows each = windows.get(encoder);
				assertEquals(2, each.windows());
				assertEquals(new Shape(4, LENGTH), each.ids().getShape());
				assertArrayEquals(new long[] { 3, LENGTH + 1, 2 * LENGTH + 76, 3 * LENGTH + 6 }, each.ends());
				long[] ids = each.ids().toLongArray();
				for (int row = 0; row < 4; row++) {
					assertEquals(ClipTokenizer.START, ids[row * LENGTH]);
					assertEquals(ClipTokenizer.END, ids[(int) each.ends()[row]]);
				}
				// After "a cat" and in the window that fills it up.
				assertEquals(pad, ids[4]);
				assertEquals(pad, ids[LENGTH + 2]);
			}
		}
	}

	@Test
	void whatGoesBeyondTheLastWindowIsCut() throws IOException {
		try (var scope = torch.ops().scope(); var weights = open("sd15-tiny")) {
			Windows windows = conditioner(TestConfigs.SD15, weights).windows(List.of("cat ".repeat(500)), 3).getFirst();
			assertEquals(3, windows.windows());
			assertArrayEquals(new long[] { 76, LENGTH + 76, 2 * LENGTH + 76 }, windows.ends());
		}
	}

	@Test
	void anEmptyCaptionIsOneWindowOfStartAndEnd() throws IOException {
		try (var scope = torch.ops().scope(); var weights = open("sd15-tiny")) {
			Windows windows = conditioner(TestConfigs.SD15, weights).windows(List.of(""), 3).getFirst();
			NDArray ids = windows.ids();
			assertEquals(new Shape(1, LENGTH), ids.getShape());
			assertArrayEquals(new long[] { 1 }, windows.ends());
			assertEquals(ClipTokenizer.END, ids.toLongArray()[1]);
		}
	}
}
