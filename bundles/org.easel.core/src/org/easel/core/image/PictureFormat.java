package org.easel.core.image;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A kind of picture file that Easel reads, known by how the file starts and not by its name. */
enum PictureFormat {

	PNG("png", "\u0089PNG\r\n\u001a\n"), JPEG("jpeg", "\u00ff\u00d8\u00ff"), WEBP("webp", "RIFF....WEBP"), BMP("bmp", "BM"), GIF("gif", "GIF8.a");

	/** Bytes that {@link #of(byte[])} and {@link #guess(byte[])} look at. */
	static final int START = 12;

	private final String readerName;
	private final String start;

	PictureFormat(String readerName, String start) {
		this.readerName = readerName;
		this.start = start;
	}

	/** The name under which Java knows readers of this format. */
	String readerName() {
		return readerName;
	}

	/** The format of a file that starts so, if it is one that Easel reads. */
	static Optional<PictureFormat> of(byte[] start) {
		String text = new String(start, StandardCharsets.ISO_8859_1);
		for (PictureFormat format : values()) {
			if (format.fits(text)) {
				return Optional.of(format);
			}
		}
		return Optional.empty();
	}

	/** What a file that is of no known format seems to hold, for a message. */
	static String guess(byte[] start) {
		String text = new String(start, StandardCharsets.ISO_8859_1);
		if (text.startsWith("ftyp", 4)) {
			return text.startsWith("avi", 8) ? "an AVIF picture" : text.startsWith("he", 8) || text.startsWith("mif", 8) ? "a HEIC picture" : "a film";
		}
		if (text.startsWith("II*\0") || text.startsWith("MM\0*")) {
			return "a TIFF picture";
		}
		if (text.startsWith("8BPS")) {
			return "a Photoshop document";
		}
		return text.stripLeading().startsWith("<") ? "a web page or a drawing in XML" : "no picture of a format that Easel knows";
	}

	/** A dot in the pattern is any byte. */
	private boolean fits(String text) {
		if (text.length() < start.length()) {
			return false;
		}
		for (int i = 0; i < start.length(); i++) {
			if (start.charAt(i) != '.' && start.charAt(i) != text.charAt(i)) {
				return false;
			}
		}
		return true;
	}
}
