package org.easel.core.thumbnail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** How a thumbnail is kept on disk. */
enum ThumbnailForm {
	/** Photos and paintings: a tenth of a PNG's size. */
	JPEG(".jpg"),
	/** Flat drawings: smaller than a JPEG, and without its stains. */
	PNG(".png");

	private static final int FLAT_COLOURS = 1024;
	private static final float QUALITY = 0.9f;

	private final String extension;

	ThumbnailForm(String extension) {
		this.extension = extension;
	}

	String extension() {
		return extension;
	}

	/** The form that suits a picture, by the number of its colours. */
	static ThumbnailForm of(BufferedImage picture) {
		return isFlat(picture) ? PNG : JPEG;
	}

	private static boolean isFlat(BufferedImage picture) {
		var colours = new HashSet<Integer>();
		for (int y = 0; y < picture.getHeight(); y++) {
			for (int x = 0; x < picture.getWidth(); x++) {
				if (colours.add(picture.getRGB(x, y)) && colours.size() > FLAT_COLOURS) {
					return false;
				}
			}
		}
		return true;
	}

	byte[] encode(BufferedImage picture) throws IOException {
		var bytes = new ByteArrayOutputStream();
		var writer = ImageIO.getImageWritersByFormatName(name()).next();
		try (var stream = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(stream);
			var parameters = writer.getDefaultWriteParam();
			if (this == JPEG) {
				parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
				parameters.setCompressionQuality(QUALITY);
			}
			writer.write(null, new IIOImage(picture, null, null), parameters);
		} finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}
}
