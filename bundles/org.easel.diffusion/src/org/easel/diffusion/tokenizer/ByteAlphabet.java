package org.easel.diffusion.tokenizer;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The 256 letters that CLIP's vocabulary writes bytes with, and their order, which gives the ids 0 to 255.
 * Bytes that print in Latin-1 stand for themselves and come first, the others follow from U+0100 on.
 */
final class ByteAlphabet {

	static final int SIZE = 256;

	private final int[] ids = new int[SIZE];
	private final char[] letters = new char[SIZE];
	private final Map<Character, Byte> values = new HashMap<>();

	ByteAlphabet() {
		var id = 0;
		for (var value : IntStream.range(0, SIZE).filter(ByteAlphabet::prints).toArray()) {
			letters[id] = (char) value;
			values.put(letters[id], (byte) value);
			ids[value] = id++;
		}
		var next = SIZE;
		for (var value : IntStream.range(0, SIZE).filter(value -> !prints(value)).toArray()) {
			letters[id] = (char) next++;
			values.put(letters[id], (byte) value);
			ids[value] = id++;
		}
	}

	/** The id of a byte, 0 to 255. */
	int id(byte value) {
		return ids[Byte.toUnsignedInt(value)];
	}

	/** How the vocabulary writes the byte with this id. */
	String letter(int id) {
		return String.valueOf(letters[id]);
	}

	/** The byte that the vocabulary writes with a letter. */
	byte value(char letter) {
		return values.get(letter);
	}

	/** U+00AD, the soft hyphen, shows nothing. */
	private static boolean prints(int value) {
		return value >= '!' && value <= '~' || value >= 0xA1 && value <= 0xFF && value != 0xAD;
	}
}
