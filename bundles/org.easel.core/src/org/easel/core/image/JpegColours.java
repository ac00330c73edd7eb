package org.easel.core.image;

/** How the samples of a JPEG become red, green and blue. */
enum JpegColours {

	/** Java's reader knows how: grey, YCbCr or RGB. */
	RGB,
	/** Ink: 0 is none, 255 is full. */
	CMYK,
	/** Ink as Adobe writes it: 255 is none, 0 is full. */
	INVERTED_CMYK,
	/** As {@link #INVERTED_CMYK}, with the colour inks as luminance and chroma. */
	INVERTED_YCCK;

	/** @param adobeTransform of the Adobe marker, -1 where there is none */
	static JpegColours of(int components, int adobeTransform) {
		if (components != 4) {
			return RGB;
		}
		return switch (adobeTransform) {
			case -1 -> CMYK;
			case 2 -> INVERTED_YCCK;
			default -> INVERTED_CMYK;
		};
	}
}
