package org.easel.core.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.easel.core.io.AtomicFile;

/** Writes pictures as the files that they came from: PNG and BMP without loss, JPEG with hardly any. */
public final class PictureWriter {

	/** Above this a JPEG grows without looking better. */
	private static final float JPEG_QUALITY = 0.97f;
	private static final float SHOWN_QUALITY = 0.9f;
	private static final List<String> JPEG = List.of("jpg", "jpeg", "jpe", "jfif");

	private PictureWriter() {
	}

	/** Whether a file of this name can be written as what its ending says; WEBP and GIF cannot. */
	public static boolean keeps(String name) {
		var ending = own(name);
		return JPEG.contains(ending) || ending.equals("png") || ending.equals("bmp");
	}

	/** The ending that a picture of this name is written with: its own, small, or png where that cannot be written. */
	public static String ending(String name) {
		return keeps(name) ? own(name) : "png";
	}

	private static String own(String name) {
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	/**
	 * Writes a picture without transparency, whole or not at all.
	 *
	 * @param ending as {@link #ending} gives it
	 * @throws IOException that names the file, the reason and the way out
	 */
	public static void write(BufferedImage picture, Path file, String ending) throws IOException {
		AtomicFile.write(file, stream -> encode(picture, JPEG.contains(ending) ? "jpeg" : ending, JPEG_QUALITY, stream));
	}

	/** A JPEG for showing, a tenth of a PNG's size. */
	public static byte[] jpeg(BufferedImage picture) throws IOException {
		var bytes = new ByteArrayOutputStream();
		encode(picture, "jpeg", SHOWN_QUALITY, bytes);
		return bytes.toByteArray();
	}

	private static void encode(BufferedImage picture, String format, float quality, OutputStream stream) throws IOException {
		var writer = ImageIO.getImageWritersByFormatName(format).next();
		try (var output = new MemoryCacheImageOutputStream(stream)) {
			writer.setOutput(output);
			var how = writer.getDefaultWriteParam();
			if (format.equals("jpeg")) {
				how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
				how.setCompressionQuality(quality);
			}
			writer.write(null, new IIOImage(picture, null, null), how);
		} finally {
			writer.dispose();
		}
	}
}
