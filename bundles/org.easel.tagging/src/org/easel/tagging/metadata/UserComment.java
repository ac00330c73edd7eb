package org.easel.tagging.metadata;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Decodes the comment field of Exif, in which web interfaces keep prompts of JPEG and WEBP pictures. */
final class UserComment {

	private static final int CODE_LENGTH = 8;

	private UserComment() {
	}

	/** The text of a field: eight bytes name the encoding, the rest is the text. */
	static String text(byte[] field) {
		if (field.length <= CODE_LENGTH) {
			return "";
		}
		var code = new String(field, 0, CODE_LENGTH, StandardCharsets.US_ASCII);
		var text = Arrays.copyOfRange(field, CODE_LENGTH, field.length);
		var charset = code.startsWith("UNICODE") ? utf16(text) : StandardCharsets.UTF_8;
		return new String(text, charset).replace("\0", "").strip();
	}

	/** Exif leaves the byte order open and programs differ; prompts are mostly Latin, whose high bytes are zero. */
	private static Charset utf16(byte[] text) {
		int highFirst = 0;
		for (int i = 0; i + 1 < text.length; i += 2) {
			highFirst += Integer.signum(Byte.toUnsignedInt(text[i + 1]) - Byte.toUnsignedInt(text[i]));
		}
		return highFirst >= 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
	}
}
