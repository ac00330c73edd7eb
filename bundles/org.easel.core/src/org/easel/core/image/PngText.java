package org.easel.core.image;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

import javax.imageio.ImageIO;

import org.easel.core.io.AtomicFile;

/**
 * Texts inside a PNG file, such as the prompt under the keyword "parameters", where other programs
 * look for it: tEXt where Latin-1 has all characters, else iTXt.
 */
public final class PngText {

	private static final int IHDR_END = PngChunks.SIGNATURE + 25;

	private PngText() {
	}

	/**
	 * Writes a picture as PNG with the texts before its pixels, atomically.
	 *
	 * @param text by keyword; a keyword has 1 to 79 Latin-1 characters
	 * @throws IllegalArgumentException for another keyword
	 * @throws IOException that names the file, the reason and the way out
	 */
	public static void write(BufferedImage picture, Path file, Map<String, String> text) throws IOException {
		var plain = new ByteArrayOutputStream();
		if (!ImageIO.write(picture, "png", plain)) {
			throw new IOException(file + ": pixels of type " + picture.getType() + " cannot be written as PNG.");
		}
		byte[] png = plain.toByteArray();
		var texts = new ByteArrayOutputStream();
		for (var entry : text.entrySet()) {
			texts.write(chunk(entry.getKey(), entry.getValue()));
		}
		AtomicFile.write(file, stream -> {
			stream.write(png, 0, IHDR_END);
			texts.writeTo(stream);
			stream.write(png, IHDR_END, png.length - IHDR_END);
		});
	}

	/**
	 * All texts by keyword, in the file's order.
	 *
	 * @throws UnreadablePictureException if it is no PNG file or broken
	 */
	public static Map<String, String> read(Path file) throws UnreadablePictureException {
		var texts = new LinkedHashMap<String, String>();
		try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
			stream.mark(PngChunks.SIGNATURE);
			if (!PictureFormat.of(stream.readNBytes(PngChunks.SIGNATURE)).equals(Optional.of(PictureFormat.PNG))) {
				throw new UnreadablePictureException(file, "this is no PNG file, so it has no PNG texts.", null);
			}
			stream.reset();
			PngChunks.visit(stream, new PngChunks.Visitor() {
				@Override
				public boolean wants(String type) {
					return type.equals("tEXt") || type.equals("zTXt") || type.equals("iTXt");
				}

				@Override
				public void take(String type, byte[] data) throws IOException {
					takeText(type, data, texts);
				}
			});
		} catch (UnreadablePictureException told) {
			throw told;
		} catch (IOException | IndexOutOfBoundsException | IllegalArgumentException broken) {
			throw new UnreadablePictureException(file, "its texts cannot be read (" + broken.getMessage() + ").", broken);
		}
		return texts;
	}

	private static byte[] chunk(String keyword, String value) throws IOException {
		var latin = StandardCharsets.ISO_8859_1;
		if (keyword.isBlank() || keyword.length() > 79 || keyword.indexOf(0) >= 0
				|| !latin.newEncoder().canEncode(keyword)) {
			throw new IllegalArgumentException(
					"The keyword \"" + keyword + "\" does not have 1 to 79 characters of Latin-1.");
		}
		var data = new ByteArrayOutputStream();
		data.write(keyword.getBytes(latin));
		data.write(0);
		boolean plain = latin.newEncoder().canEncode(value) && value.indexOf(0) < 0;
		if (!plain) {
			// Not compressed, no compression method, no language, no translated keyword.
			data.write(new byte[4]);
		}
		data.write(value.getBytes(plain ? latin : StandardCharsets.UTF_8));
		return PngChunks.chunk(plain ? "tEXt" : "iTXt", data.toByteArray());
	}

	private static void takeText(String type, byte[] data, Map<String, String> texts) throws IOException {
		int keywordEnd = zero(data, 0);
		var keyword = new String(data, 0, keywordEnd, StandardCharsets.ISO_8859_1);
		int start = keywordEnd + 1;
		Charset charset = StandardCharsets.ISO_8859_1;
		boolean compressed = type.equals("zTXt");
		if (compressed) {
			start += 1;
		} else if (type.equals("iTXt")) {
			compressed = data[start] == 1;
			start = zero(data, zero(data, start + 2) + 1) + 1;
			charset = StandardCharsets.UTF_8;
		}
		byte[] value = Arrays.copyOfRange(data, start, data.length);
		texts.put(keyword, new String(compressed ? inflated(value) : value, charset));
	}

	private static byte[] inflated(byte[] value) throws IOException {
		try (var stream = new InflaterInputStream(new ByteArrayInputStream(value))) {
			byte[] text = stream.readNBytes(PngChunks.MAX_TEXT + 1);
			if (text.length > PngChunks.MAX_TEXT) {
				throw new IOException("a compressed text of more than " + PngChunks.MAX_TEXT + " bytes");
			}
			return text;
		}
	}

	private static int zero(byte[] data, int from) {
		for (int i = from; i < data.length; i++) {
			if (data[i] == 0) {
				return i;
			}
		}
		throw new IllegalArgumentException("a text without an end of its keyword");
	}
}
