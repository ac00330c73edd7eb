package org.easel.diffusion.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.google.gson.Gson;

class ClipTokenizerTest {

	private static final Path MERGES = Path.of("../org.easel.starter/data/clip/merges.txt");

	private static ClipTokenizer tokenizer;

	private record Golden(String text, int[] ids) {
	}

	@BeforeAll
	static void readVocabulary() throws IOException {
		try (var merges = Files.newInputStream(MERGES)) {
			tokenizer = ClipTokenizer.of(merges);
		}
	}

	@Test
	void givesTheReferencesIdsForAThousandCaptions() throws IOException {
		var captions = goldenCaptions();
		assertEquals(1000, captions.size());
		var different = captions.stream().filter(golden -> !Arrays.equals(golden.ids(), tokenizer.encode(golden.text())))
				.map(golden -> golden.text() + "\n  expected " + tokensOf(golden.ids()) + "\n  actual   "
						+ tokensOf(tokenizer.encode(golden.text())))
				.toList();
		assertTrue(different.isEmpty(), different.size() + " differ:\n" + String.join("\n", different));
	}

	@Test
	void spellsThePiecesOfAText() {
		assertEquals(List.of("red</w>", "apple</w>", ",</w>", "4</w>", "2</w>"), tokenizer.pieces("Red  apple, 42"));
		assertEquals(List.of("<|startoftext|>", "a</w>", "<|endoftext|>"), tokenizer.pieces("<|startoftext|>A<|endoftext|>"));
	}

	@Test
	void framesAndPadsAWindow() {
		assertArrayEquals(new int[] { ClipTokenizer.START, 320, 2368, ClipTokenizer.END, 0, 0 }, tokenizer.window("a cat", 6, 0));
		assertArrayEquals(new int[] { ClipTokenizer.START, ClipTokenizer.END, ClipTokenizer.END }, tokenizer.window("", 3, ClipTokenizer.END));
	}

	@Test
	void cutsWhatDoesNotFitIntoAWindow() {
		assertArrayEquals(new int[] { ClipTokenizer.START, 320, ClipTokenizer.END }, tokenizer.window("a cat", 3, 0));
		assertThrows(IllegalArgumentException.class, () -> tokenizer.window("a cat", 1, 0));
	}

	@Test
	void spreadsALongTextOverSeveralWindows() {
		var chunks = tokenizer.windows("so ".repeat(160));
		assertEquals(List.of(75, 75, 10), chunks.stream().map(chunk -> chunk.length).toList());
		assertArrayEquals(tokenizer.encode("so ".repeat(160)), chunks.stream().flatMapToInt(IntStream::of).toArray());
		assertEquals(List.of(75, 75), tokenizer.windows("so ".repeat(150)).stream().map(chunk -> chunk.length).toList());
		assertEquals(List.of(0), tokenizer.windows("").stream().map(chunk -> chunk.length).toList());
	}

	@Test
	void ranksTheMerges() {
		assertEquals(0, tokenizer.rank("i", "n"));
		assertEquals(Merges.COUNT - 1, tokenizer.rank("jeky", "ll</w>"));
		assertEquals(-1, tokenizer.rank("n", "no such piece"));
		assertEquals(-1, tokenizer.rank("q", "z"));
	}

	@Test
	void refusesAVocabularyThatIsNotClips() {
		var few = assertThrows(IOException.class, () -> tokenizerOf("#version: 0.2\ni n\nt h\n"));
		assertTrue(few.getMessage().contains("2 merges, not 48894"), few.getMessage());
		var unknown = assertThrows(IOException.class, () -> tokenizerOf("i n\nin g\nthe re\n"));
		assertTrue(unknown.getMessage().contains("merge 3, \"the re\""), unknown.getMessage());
		var single = assertThrows(IOException.class, () -> tokenizerOf("<html>\n"));
		assertTrue(single.getMessage().contains("merge 1, \"<html>\""), single.getMessage());
	}

	private static ClipTokenizer tokenizerOf(String merges) throws IOException {
		return ClipTokenizer.of(new ByteArrayInputStream(merges.getBytes(StandardCharsets.UTF_8)));
	}

	private static String tokensOf(int[] ids) {
		return Arrays.toString(ids);
	}

	private static List<Golden> goldenCaptions() throws IOException {
		var captions = new ArrayList<Golden>();
		var gson = new Gson();
		try (var reader = new BufferedReader(new InputStreamReader(
				ClipTokenizerTest.class.getResourceAsStream("clip-captions.jsonl"), StandardCharsets.UTF_8))) {
			for (var line = reader.readLine(); line != null; line = reader.readLine()) {
				captions.add(gson.fromJson(line, Golden.class));
			}
		}
		return captions;
	}
}
