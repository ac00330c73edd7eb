package org.easel.core.image;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

/** The kinds of picture files that Easel reads, known by their first bytes and not by their names. */
enum PictureFormat {
	PNG("png"), JPEG("jpg", "jpeg"), WEBP("webp"), BMP("bmp"), GIF("gif");

	/** How many first bytes tell the format. */
	static final int SIGNATURE = 12;

	private final List<String> extensions;

	PictureFormat(String... extensions) {
		this.extensions = List.of(extensions);
	}

	/** The format of these first bytes, or empty. */
	static Optional<PictureFormat> of(byte[] start) {
		return Arrays.stream(values()).filter(format -> format.begins(start)).findFirst();
	}

	/** Whether a file's name ends like one of these formats. */
	static boolean hasExtension(String fileName) {
		var extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).anyMatch(format -> format.extensions.contains(extension));
	}

	/** A new reader, for the caller to dispose of. */
	ImageReader reader() {
		if (this == WEBP) {
			return new WebPImageReaderSpi().createReaderInstance(null);
		}
		return ImageIO.getImageReadersByFormatName(extensions.get(0)).next();
	}

	private boolean begins(byte[] start) {
		return switch (this) {
			case PNG -> has(start, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
			case JPEG -> has(start, 0, 0xFF, 0xD8, 0xFF);
			case WEBP -> has(start, 0, 'R', 'I', 'F', 'F') && has(start, 8, 'W', 'E', 'B', 'P');
			case BMP -> has(start, 0, 'B', 'M');
			case GIF -> has(start, 0, 'G', 'I', 'F', '8');
		};
	}

	private static boolean has(byte[] start, int at, int... signature) {
		if (start.length < at + signature.length) {
			return false;
		}
		for (int i = 0; i < signature.length; i++) {
			if ((start[at + i] & 0xFF) != signature[i]) {
				return false;
			}
		}
		return true;
	}
}
