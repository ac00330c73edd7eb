package org.easel.diffusion.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.easel.diffusion.tokenizer.ClipTokenizer;

/** Shows what CLIP makes of words and captions. It needs the vocabulary alone, no engine. */
public final class WordAnalyser {

	private final ClipTokenizer tokenizer;

	public WordAnalyser(ClipTokenizer tokenizer) {
		this.tokenizer = tokenizer;
	}

	/**
	 * How a word is read.
	 *
	 * @throws IllegalArgumentException for a text in which CLIP reads nothing
	 */
	public WordAnalysis analyse(String word) {
		var pieces = pieces(tokenizer.encode(word));
		if (pieces.isEmpty()) {
			throw new IllegalArgumentException("\"" + word + "\" holds no word. Type one, such as \"inski\".");
		}
		return new WordAnalysis(word.strip(), pieces);
	}

	/** A caption in the windows of 75 tokens that are read at once; one empty window for an empty caption. */
	public List<CaptionWindow> windows(String caption) {
		var windows = new ArrayList<CaptionWindow>();
		for (var ids : tokenizer.windows(caption)) {
			windows.add(new CaptionWindow(windows.size() + 1, pieces(ids), tokenizer.text(ids)));
		}
		return List.copyOf(windows);
	}

	/** Number of tokens of a caption, start and end not included. */
	public int count(String caption) {
		return tokenizer.encode(caption).length;
	}

	private List<Piece> pieces(int[] ids) {
		return Arrays.stream(ids).mapToObj(id -> Piece.of(id, tokenizer)).toList();
	}
}
