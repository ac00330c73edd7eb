package org.easel.core.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

import javax.imageio.ImageIO;

import org.easel.core.io.AtomicFile;

/**
 * Texts inside a PNG, each under a keyword. Picture generators keep the prompt and its settings under
 * {@link GenerationText#KEYWORD}.
 */
public final class PngText {

	private static final int LONGEST_KEYWORD = 79;
	private static final int LONGEST_TEXT = 16 << 20;
	/** XMP's own rule: its packet is iTXt even where Latin-1 would do. */
	private static final String XMP = "XML:com.adobe.xmp";

	private PngText() {
	}

	/**
	 * Writes a picture as PNG with texts before its pixels, in the map's order, whole or not at all.
	 *
	 * @throws IllegalArgumentException if a keyword is not 1 to 79 letters of Latin-1, or a text holds a NUL
	 * @throws IOException that names the file, the reason and the way out
	 */
	public static void write(BufferedImage picture, Path file, Map<String, String> text) throws IOException {
		var encoded = new ByteArrayOutputStream();
		if (!ImageIO.write(picture, "png", encoded)) {
			throw new IOException("Cannot write " + file + ": PNG takes no picture of this kind (type " + picture.getType() + ").");
		}
		byte[] png = encoded.toByteArray();
		var whole = new ByteArrayOutputStream(png.length + 1024);
		whole.write(png, 0, PngChunks.HEADER_BYTES);
		for (var entry : text.entrySet()) {
			writeChunk(new DataOutputStream(whole), check(entry.getKey()), check(entry.getKey(), entry.getValue()));
		}
		whole.write(png, PngChunks.HEADER_BYTES, png.length - PngChunks.HEADER_BYTES);
		AtomicFile.write(file, whole.toByteArray());
	}

	/**
	 * The texts of a PNG (tEXt, zTXt and iTXt) by their keywords, in the file's order; of a keyword that comes twice the last.
	 *
	 * @throws UnreadablePictureException if it is no PNG, breaks off, or has a text of more than 16 MiB
	 */
	public static SequencedMap<String, String> read(Path file) throws UnreadablePictureException {
		var texts = new LinkedHashMap<String, String>();
		try (var bytes = FileBytes.open(file)) {
			PngChunks.walk(bytes, (kind, at, length) -> {
				if (kind.equals("tEXt") || kind.equals("zTXt") || kind.equals("iTXt")) {
					if (length > LONGEST_TEXT) {
						throw tooLong(bytes);
					}
					readChunk(bytes, kind, bytes.bytes(at, length), texts);
				}
			});
		} catch (UnreadablePictureException e) {
			throw e;
		} catch (IOException e) {
			throw new UnreadablePictureException(file, "its texts cannot be read: " + e.getMessage() + ".", e);
		}
		return texts;
	}

	private static void writeChunk(DataOutputStream png, String keyword, String text) throws IOException {
		boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text) && !keyword.equals(XMP);
		var body = new ByteArrayOutputStream();
		body.writeBytes((latin ? "tEXt" : "iTXt").getBytes(StandardCharsets.US_ASCII));
		body.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
		// iTXt: not compressed, no language, no translated keyword
		body.writeBytes(new byte[latin ? 1 : 5]);
		body.writeBytes(text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
		var crc = new CRC32();
		crc.update(body.toByteArray());
		png.writeInt(body.size() - 4);
		body.writeTo(png);
		png.writeInt((int) crc.getValue());
	}

	private static String check(String keyword) {
		boolean sound = !keyword.isEmpty() && keyword.length() <= LONGEST_KEYWORD && keyword.equals(keyword.strip())
				&& keyword.chars().allMatch(letter -> letter >= 32 && letter < 127 || letter > 160 && letter < 256);
		if (!sound) {
			throw new IllegalArgumentException("'" + keyword + "' is no keyword of a PNG text: 1 to 79 letters of Latin-1.");
		}
		return keyword;
	}

	private static String check(String keyword, String text) {
		if (text.indexOf('\0') >= 0) {
			throw new IllegalArgumentException("The PNG text '" + keyword + "' holds a NUL.");
		}
		return text;
	}

	private static void readChunk(FileBytes file, String kind, byte[] body, Map<String, String> texts) throws IOException {
		int end = end(file, body, 0);
		String keyword = new String(body, 0, end, StandardCharsets.ISO_8859_1);
		switch (kind) {
			case "tEXt" -> texts.put(keyword, new String(body, end + 1, body.length - end - 1, StandardCharsets.ISO_8859_1));
			case "zTXt" -> texts.put(keyword, text(file, body, end + 2, true, StandardCharsets.ISO_8859_1));
			default -> {
				int language = end(file, body, end + 3);
				int translated = end(file, body, language + 1);
				texts.put(keyword, text(file, body, translated + 1, body[end + 1] != 0, StandardCharsets.UTF_8));
			}
		}
	}

	/** The place of the next NUL. */
	private static int end(FileBytes file, byte[] body, int from) throws UnreadablePictureException {
		for (int i = from; i < body.length; i++) {
			if (body[i] == 0) {
				return i;
			}
		}
		throw file.broken("a PNG text without an end of its keyword");
	}

	private static String text(FileBytes file, byte[] body, int from, boolean compressed, Charset charset) throws IOException {
		int start = Math.min(from, body.length);
		if (!compressed) {
			return new String(body, start, body.length - start, charset);
		}
		try (var inflated = new InflaterInputStream(new ByteArrayInputStream(body, start, body.length - start))) {
			byte[] text = inflated.readNBytes(LONGEST_TEXT + 1);
			if (text.length > LONGEST_TEXT) {
				throw tooLong(file);
			}
			return new String(text, charset);
		}
	}

	private static UnreadablePictureException tooLong(FileBytes file) {
		return new UnreadablePictureException(file.file(), "has a text of more than " + (LONGEST_TEXT >> 20) + " MiB inside. Save the picture without its metadata.");
	}
}
