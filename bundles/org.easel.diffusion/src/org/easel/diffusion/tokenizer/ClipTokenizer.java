package org.easel.diffusion.tokenizer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Turns captions into the token ids, 0 to 49,407, that CLIP's text encoders read. */
public final class ClipTokenizer {

	/** The id that opens every window. */
	public static final int START = 49_406;
	/** The id that closes the text in a window. */
	public static final int END = 49_407;
	/** Ids of text in one window of 77. */
	public static final int CHUNK = 75;

	private static final String START_SIGN = "<|startoftext|>";
	private static final String END_SIGN = "<|endoftext|>";
	private static final Pattern AT_SIGNS = Pattern.compile("(?<=<\\|(?:start|end)oftext\\|>)|(?=<\\|(?:start|end)oftext\\|>)");

	private final Merges merges;

	private ClipTokenizer(Merges merges) {
		this.merges = merges;
	}

	/**
	 * Reads the vocabulary; the stream stays open.
	 *
	 * @param merges CLIP's 48,894 merges, one pair a line, UTF-8
	 * @throws IOException if the stream breaks or holds another vocabulary
	 */
	public static ClipTokenizer of(InputStream merges) throws IOException {
		return new ClipTokenizer(Merges.read(merges));
	}

	/** The ids of a text, without start and end; as many as the text needs. */
	public int[] encode(String text) {
		return AT_SIGNS.splitAsStream(text).flatMapToInt(this::encodePart).toArray();
	}

	private IntStream encodePart(String part) {
		return switch (part) {
		case START_SIGN -> IntStream.of(START);
		case END_SIGN -> IntStream.of(END);
		default -> Words.of(part).stream().flatMapToInt(word -> Arrays.stream(merges.encode(word)));
		};
	}

	/** The vocabulary's pieces of a text; the last piece of a word ends with "&lt;/w&gt;". */
	public List<String> pieces(String text) {
		return Arrays.stream(encode(text)).mapToObj(this::piece).toList();
	}

	/**
	 * How the vocabulary spells an id; that of a word's last piece ends with "&lt;/w&gt;".
	 *
	 * @throws IndexOutOfBoundsException for an id that there is not
	 */
	public String piece(int id) {
		return switch (id) {
		case START -> START_SIGN;
		case END -> END_SIGN;
		default -> merges.piece(id);
		};
	}

	/** How ids read, words parted by a space; bytes that are no whole letter read as U+FFFD. */
	public String text(int... ids) {
		var bytes = new ByteArrayOutputStream();
		for (var id : ids) {
			bytes.writeBytes(id == START || id == END ? piece(id).getBytes(StandardCharsets.UTF_8) : merges.bytes(id));
			if (piece(id).endsWith(Merges.WORD_END)) {
				bytes.write(' ');
			}
		}
		return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
	}

	/** How early the vocabulary made a piece by joining two others, 0 first; -1 for single bytes, start and end, which were there before. */
	public int rank(int id) {
		return id < Merges.FIRST_MERGED || id >= START ? -1 : id - Merges.FIRST_MERGED;
	}

	/** One window: start, the text's ids cut to length - 2, end, then padding. */
	public int[] window(String text, int length, int padId) {
		return window(encode(text), length, padId);
	}

	/**
	 * One window around ids that {@link #windows} gave.
	 *
	 * @throws IllegalArgumentException if length is below 2, which leaves no room for start and end
	 */
	public int[] window(int[] ids, int length, int padId) {
		if (length < 2) {
			throw new IllegalArgumentException("A window of " + length + " tokens has no room for start and end; it takes 2 at least.");
		}
		var kept = Math.min(ids.length, length - 2);
		var window = new int[length];
		window[0] = START;
		System.arraycopy(ids, 0, window, 1, kept);
		window[kept + 1] = END;
		Arrays.fill(window, kept + 2, length, padId);
		return window;
	}

	/** A long text's ids in chunks of 75, without start and end; one empty chunk for an empty text. */
	public List<int[]> windows(String text) {
		var ids = encode(text);
		var chunks = new ArrayList<int[]>();
		for (var from = 0; from == 0 || from < ids.length; from += CHUNK) {
			chunks.add(Arrays.copyOfRange(ids, from, Math.min(ids.length, from + CHUNK)));
		}
		return List.copyOf(chunks);
	}

	/** How early the vocabulary joins two of its pieces, 0 first; -1 where it never does. */
	public int rank(String left, String right) {
		return merges.rank(left, right);
	}
}
