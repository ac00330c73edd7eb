package org.easel.core.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** One picture file that is open for reading. */
final class PictureFile {

	private final Path file;
	private final PictureFormat format;
	private final ImageReader reader;
	private String damage;

	private PictureFile(Path file, PictureFormat format, ImageReader reader) {
		this.file = file;
		this.format = format;
		this.reader = reader;
		reader.addIIOReadWarningListener((source, warning) -> note(warning));
	}

	/** Opens a file, gives it to the use and closes it; all that goes wrong names the file. */
	static <T> T use(Path file, Pictures.Use<T> use) throws UnreadablePictureException {
		try {
			var format = format(file);
			try (var stream = new FileImageInputStream(file.toFile())) {
				var reader = format.reader();
				try {
					// Metadata is left alone: compressed texts in it could fill the memory.
					reader.setInput(stream, true, true);
					return use.apply(new PictureFile(file, format, reader));
				} finally {
					reader.dispose();
				}
			}
		} catch (UnreadablePictureException told) {
			throw told;
		} catch (NoSuchFileException missing) {
			throw new UnreadablePictureException(file, "there is no such file.", missing);
		} catch (OutOfMemoryError tooMuch) {
			throw new UnreadablePictureException(file, "there is not enough memory for it. Make it smaller.", tooMuch);
		} catch (IOException | RuntimeException broken) {
			// Readers meet hostile files with all kinds of runtime exceptions.
			throw new UnreadablePictureException(file, "the picture is broken or cut short (" + broken
					+ "). Get it again, or take it out of the dataset.", broken);
		}
	}

	/** The size before the orientation is applied. */
	PictureSize storedSize() throws IOException {
		int width = reader.getWidth(0);
		int height = reader.getHeight(0);
		if (width < 1 || height < 1) {
			throw new UnreadablePictureException(file, "its header says " + width + " x " + height
					+ " pixels. Get it again, or take it out of the dataset.", null);
		}
		if (width > Pictures.MAX_SIDE || height > Pictures.MAX_SIDE || (long) width * height > Pictures.MAX_AREA) {
			throw new UnreadablePictureException(file, "with " + width + " x " + height
					+ " pixels it is too large: a side may have " + Pictures.MAX_SIDE + ", the whole "
					+ Pictures.MAX_AREA + " pixels. Make it smaller.", null);
		}
		return new PictureSize(width, height);
	}

	/** How the picture must be turned to be seen upright. */
	Orientation orientation() throws IOException {
		return ExifOrientation.read(file, format);
	}

	/** The pixels as stored. */
	BufferedImage pixels() throws IOException {
		storedSize();
		var pixels = format == PictureFormat.JPEG && CmykJpeg.hasFourComponents(file)
				? CmykJpeg.read(reader, file)
				: reader.read(0);
		if (damage != null) {
			throw new IOException(damage);
		}
		return pixels;
	}

	/** A JPEG that ends too soon is filled with grey, and only a warning tells. */
	private void note(String warning) {
		var low = warning.toLowerCase(Locale.ROOT);
		if (low.contains("premature end") || low.contains("truncated")) {
			damage = warning;
		}
	}

	private static PictureFormat format(Path file) throws IOException {
		byte[] start;
		try (var stream = Files.newInputStream(file)) {
			start = stream.readNBytes(PictureFormat.SIGNATURE);
		}
		if (start.length == 0) {
			throw new UnreadablePictureException(file, "the file is empty. Get it again, or take it out of the dataset.",
					null);
		}
		return PictureFormat.of(start).orElseThrow(() -> new UnreadablePictureException(file,
				"this is no PNG, JPEG, WEBP, BMP or GIF picture, whatever its name says. "
						+ "Convert it, or take it out of the dataset.", null));
	}
}
