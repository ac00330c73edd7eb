package org.easel.diffusion.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.easel.diffusion.tokenizer.ClipTokenizer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

	private static ClipTokenizer tokenizer;
	private static WordAnalyser analyser;

	@BeforeAll
	static void readVocabulary() throws IOException {
		try (var merges = Files.newInputStream(Path.of("../org.easel.starter/data/clip/merges.txt"))) {
			tokenizer = ClipTokenizer.of(merges);
			analyser = new WordAnalyser(tokenizer);
		}
	}

	private static List<Integer> ids(String word) {
		return analyser.analyse(word).pieces().stream().map(Piece::id).toList();
	}

	@Test
	void wordsAreCutAsTheReferenceCutsThem() {
		assertEquals(List.of(2368), ids("cat"));
		assertEquals(List.of(48136), ids("sks"));
		assertEquals(List.of(320, 1125, 539, 320, 2368, 269), ids("A photo of a cat."));
		var sks = analyser.analyse("sks").pieces().getFirst();
		assertEquals(new Piece(48136, "sks", true, 48136 - 512), sks);
		assertEquals(Rarity.RARE, sks.rarity());
		assertEquals(Rarity.COMMON, analyser.analyse("cat").pieces().getFirst().rarity());
	}

	@Test
	void theRankIsThatOfTheMerge() {
		var sks = analyser.analyse("sks").pieces().getFirst();
		assertEquals(Math.max(tokenizer.rank("s", "ks</w>"), tokenizer.rank("sk", "s</w>")), sks.rank(), "the place in the list of merges");
		assertEquals(-1, analyser.analyse("q").pieces().getFirst().rank(), "a single letter was there before all merges");
	}

	@ParameterizedTest
	@CsvSource({ "cat, COMMON_WORD", "Dog, COMMON_WORD", "kangaroo, KNOWN_WORD", "sks, RARE_WORD", "red hat, COMMON_PIECES", "xkzqwvjpt, LONG" })
	void aWordIsWorth(String word, Verdict verdict) {
		var analysis = analyser.analyse(word);
		assertEquals(verdict, analysis.verdict(), analysis.toString());
		assertTrue(analysis.sentence().startsWith("\"" + word + "\" is "), analysis.sentence());
	}

	@Test
	void anEmptyWordIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> analyser.analyse("  "));
	}

	@Test
	void lettersOfOtherScriptsReadAsTheyAre() {
		assertEquals("日本 café", analyser.windows("日本 café").getFirst().text());
		var pieces = analyser.analyse("👾").pieces();
		assertTrue(pieces.stream().allMatch(piece -> !piece.text().isEmpty()), pieces.toString());
	}

	@Test
	void aCaptionStandsInWindowsOf75() {
		var windows = analyser.windows("so ".repeat(160));
		assertEquals(List.of(75, 75, 10), windows.stream().map(window -> window.pieces().size()).toList());
		assertEquals(List.of(1, 2, 3), windows.stream().map(CaptionWindow::number).toList());
		assertEquals("so ".repeat(10).strip(), windows.getLast().text());
		assertEquals(160, analyser.count("so ".repeat(160)));
		assertEquals(List.of(new CaptionWindow(1, List.of(), "")), analyser.windows(""));
		assertEquals("red hat , inski", analyser.windows("Red hat, inski").getFirst().text());
	}

	@Test
	void proposedWordsAreShortPronounceableRareAndNew() {
		var words = new RareWords(tokenizer);
		var proposed = words.propose(30, List.of(), 1);
		assertEquals(30, proposed.size());
		assertEquals(30, proposed.stream().map(WordAnalysis::word).distinct().count());
		for (var each : proposed) {
			assertEquals(Verdict.GOOD, each.verdict(), each.toString());
			assertEquals(each, analyser.analyse(each.word()), "it is read as it was put together");
			assertTrue(each.word().matches("[a-z]{4,6}") && !each.word().matches(".*[^aeiou]{2,}[^aeiou].*"), each.word());
			assertTrue(each.pieces().stream().allMatch(piece -> piece.rarity() == Rarity.RARE));
		}
		assertEquals(proposed, words.propose(30, List.of(), 1));
		assertNotEquals(proposed, words.propose(30, List.of(), 2));
		var tags = new HashSet<String>();
		proposed.subList(0, 10).forEach(each -> tags.add("a " + each.word() + "-like thing"));
		var others = words.propose(30, tags, 1).stream().map(WordAnalysis::word).collect(Collectors.toSet());
		assertFalse(proposed.subList(0, 10).stream().anyMatch(each -> others.contains(each.word())), "words of the dataset are not proposed");
	}
}
