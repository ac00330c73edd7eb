package org.easel.core.image;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

/** Decodes a picture's first frame onto white. */
final class PictureDecoder {

	private PictureDecoder() {
	}

	/**
	 * The picture as stored (not turned), TYPE_INT_RGB, of the header's size by the step, rounded up.
	 *
	 * @param step 1 for every pixel, n for every n-th of every n-th row
	 */
	static BufferedImage decode(Path file, PictureHeader header, int step) throws UnreadablePictureException {
		try {
			var reader = reader(header.format());
			try (var stream = new FileImageInputStream(file.toFile())) {
				reader.setInput(stream, true, true);
				var parameters = reader.getDefaultReadParam();
				parameters.setSourceSubsampling(step, step, 0, 0);
				return header.colours() == JpegColours.RGB ? flatten(reader.read(0, parameters), header, step)
						: CmykJpeg.convert(reader.readRaster(0, parameters), header);
			} finally {
				reader.dispose();
			}
		} catch (EOFException e) {
			throw new UnreadablePictureException(file, "breaks off before its end. Copy or export it again.", e);
		} catch (IOException | RuntimeException e) {
			// Java's readers answer some broken files with runtime exceptions.
			throw new UnreadablePictureException(file, "is broken: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage())
					+ ". Copy or export it again.", e);
		} catch (OutOfMemoryError e) {
			throw new UnreadablePictureException(file, header.width() + " x " + header.height()
					+ " pixels need more memory than Easel has left. Make it smaller, or give Easel more with -Xmx.", e);
		}
	}

	/** Java's own readers, so that what another bundle registers changes nothing; WEBP's is made directly, as OSGi hides it from Java's registry. */
	private static ImageReader reader(PictureFormat format) throws IOException {
		if (format == PictureFormat.WEBP) {
			return new WebPImageReaderSpi().createReaderInstance(null);
		}
		var readers = ImageIO.getImageReadersByFormatName(format.readerName());
		while (readers.hasNext()) {
			var reader = readers.next();
			if (reader.getClass().getModule() == ImageIO.class.getModule()) {
				return reader;
			}
		}
		throw new IOException("this Java has no reader for " + format.readerName());
	}

	private static BufferedImage flatten(BufferedImage decoded, PictureHeader header, int step) {
		int width = Math.ceilDiv(header.width(), step);
		int height = Math.ceilDiv(header.height(), step);
		boolean fills = decoded.getWidth() == width && decoded.getHeight() == height;
		if (fills && decoded.getType() == BufferedImage.TYPE_INT_RGB) {
			return decoded;
		}
		var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		var graphics = picture.createGraphics();
		try {
			graphics.setColor(Color.WHITE);
			graphics.fillRect(0, 0, width, height);
			graphics.drawImage(isGrey(decoded) ? greyOnWhite(decoded) : decoded, header.left() / step, header.top() / step, null);
		} finally {
			graphics.dispose();
		}
		return picture;
	}

	private static boolean isGrey(BufferedImage decoded) {
		return decoded.getColorModel() instanceof ComponentColorModel model && model.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
	}

	/** Java takes grey samples for linear light and brightens them; those of picture files are none. */
	private static BufferedImage greyOnWhite(BufferedImage decoded) {
		var raster = decoded.getRaster();
		int bands = raster.getNumBands();
		int most = (1 << decoded.getColorModel().getComponentSize(0)) - 1;
		var picture = new BufferedImage(decoded.getWidth(), decoded.getHeight(), BufferedImage.TYPE_INT_RGB);
		int[] samples = new int[decoded.getWidth() * bands];
		int[] row = new int[decoded.getWidth()];
		for (int y = 0; y < decoded.getHeight(); y++) {
			raster.getPixels(0, y, row.length, 1, samples);
			for (int x = 0; x < row.length; x++) {
				double opacity = bands < 2 ? 1 : (double) samples[x * bands + 1] / most;
				row[x] = 0x010101 * (int) Math.round(255 * (1 - opacity) + opacity * samples[x * bands] * 255 / most);
			}
			picture.setRGB(0, y, row.length, 1, row, 0, row.length);
		}
		return picture;
	}
}
