package org.easel.core.image;

/** How the samples of a JPEG become red, green and blue. */
enum JpegColours {

	/** Java's reader knows how: grey, YCbCr or RGB. */
	RGB,
	/** Four inks, stored as nearly all programs do: 255 is none, 0 is full. */
	CMYK,
	/** As {@link #CMYK}, its three colours as luminance and chroma of the inks. */
	YCCK;

	private static final int YCC = 2;

	/** @param adobeTransform of the Adobe marker, -1 where there is none */
	static JpegColours of(int components, int adobeTransform) {
		if (components != 4) {
			return RGB;
		}
		return adobeTransform == YCC ? YCCK : CMYK;
	}
}
