package org.easel.diffusion.tokenizer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * CLIP's vocabulary as its list of merges: which two pieces become one, most frequent first.
 * Ids 0 to 255 are bytes, 256 to 511 bytes that end a word, 512 + n the result of merge n.
 */
final class Merges {

	static final int COUNT = 48_894;
	static final String WORD_END = "</w>";
	static final int FIRST_MERGED = 2 * ByteAlphabet.SIZE;

	private final ByteAlphabet alphabet = new ByteAlphabet();
	private final List<String> pieces = new ArrayList<>(FIRST_MERGED + COUNT);
	private final Map<String, Integer> ids = new HashMap<>();
	private final Map<Long, Integer> ranks = new HashMap<>();

	private Merges() {
		for (var end : List.of("", WORD_END)) {
			for (var id = 0; id < ByteAlphabet.SIZE; id++) {
				add(alphabet.letter(id) + end);
			}
		}
	}

	/**
	 * Reads a merges file: an optional line that starts with "#version", then one pair a line.
	 *
	 * @throws IOException if it does not hold the 48,894 merges of CLIP in order
	 */
	static Merges read(InputStream stream) throws IOException {
		var merges = new Merges();
		var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
		for (var line = reader.readLine(); line != null; line = reader.readLine()) {
			// A merge may start with '#' itself, so only the header's own word counts.
			if (!line.startsWith("#version") && !line.isEmpty()) {
				merges.addMerge(line);
			}
		}
		if (merges.ranks.size() != COUNT) {
			throw new IOException("The CLIP vocabulary holds " + merges.ranks.size() + " merges, not " + COUNT
					+ ". Take the file merges.txt of the starter bundle.");
		}
		return merges;
	}

	private void addMerge(String line) throws IOException {
		var space = line.indexOf(' ');
		var left = space < 0 ? null : ids.get(line.substring(0, space));
		var right = space < 0 ? null : ids.get(line.substring(space + 1));
		if (left == null || right == null) {
			throw new IOException("The CLIP vocabulary's merge " + (ranks.size() + 1) + ", \"" + line
					+ "\", does not join two pieces that come before it. Take the file merges.txt of the starter bundle.");
		}
		ranks.put(pair(left, right), ranks.size());
		add(pieces.get(left) + pieces.get(right));
	}

	private void add(String piece) {
		ids.put(piece, pieces.size());
		pieces.add(piece);
	}

	/** The vocabulary's spelling of an id, such as "cat&lt;/w&gt;". */
	String piece(int id) {
		return pieces.get(id);
	}

	/** The bytes that an id stands for. */
	byte[] bytes(int id) {
		var piece = pieces.get(id);
		var bytes = new byte[piece.endsWith(WORD_END) ? piece.length() - WORD_END.length() : piece.length()];
		for (var i = 0; i < bytes.length; i++) {
			bytes[i] = alphabet.value(piece.charAt(i));
		}
		return bytes;
	}

	/** How early two pieces are joined, 0 first; -1 where they never are. */
	int rank(String left, String right) {
		var leftId = ids.get(left);
		var rightId = ids.get(right);
		return leftId == null || rightId == null ? -1 : ranks.getOrDefault(pair(leftId, rightId), -1);
	}

	/** The ids of one word, its bytes joined in the order of the merges. */
	int[] encode(String word) {
		var bytes = word.getBytes(StandardCharsets.UTF_8);
		var ids = new int[bytes.length];
		for (var i = 0; i < bytes.length; i++) {
			ids[i] = alphabet.id(bytes[i]) + (i == bytes.length - 1 ? ByteAlphabet.SIZE : 0);
		}
		var length = ids.length;
		for (var rank = best(ids, length); rank >= 0; rank = best(ids, length)) {
			length = join(ids, length, rank);
		}
		return Arrays.copyOf(ids, length);
	}

	private int best(int[] ids, int length) {
		var best = -1;
		for (var i = 1; i < length; i++) {
			var rank = ranks.getOrDefault(pair(ids[i - 1], ids[i]), -1);
			if (rank >= 0 && (best < 0 || rank < best)) {
				best = rank;
			}
		}
		return best;
	}

	/** Joins every pair of this rank, left to right, in place; returns the new length. */
	private int join(int[] ids, int length, int rank) {
		var written = 0;
		for (var i = 0; i < length; i++) {
			if (i + 1 < length && ranks.getOrDefault(pair(ids[i], ids[i + 1]), -1) == rank) {
				ids[written++] = FIRST_MERGED + rank;
				i++;
			} else {
				ids[written++] = ids[i];
			}
		}
		return written;
	}

	private static long pair(int left, int right) {
		return (long) left << Integer.SIZE | right;
	}
}
