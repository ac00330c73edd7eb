package org.easel.diffusion.words;

import java.util.List;

/**
 * What the text encoder reads of a caption at once.
 *
 * @param number from 1
 * @param pieces at most 75
 * @param text as it is read, words parted by spaces
 */
public record CaptionWindow(int number, List<Piece> pieces, String text) {

	public CaptionWindow {
		pieces = List.copyOf(pieces);
	}
}
