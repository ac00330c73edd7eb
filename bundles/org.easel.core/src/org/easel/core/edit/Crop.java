package org.easel.core.edit;

import java.io.IOException;

import org.easel.core.io.Progress;
import org.easel.core.state.DatasetState;

/**
 * Cuts a picture to a part of it, in pixels of the picture as it is seen. The original is kept in {@code originals/}.
 *
 * @param id the picture
 * @param left columns cut off at the left
 * @param top rows cut off at the top
 * @param width of the part that stays
 * @param height of the part that stays
 */
public record Crop(String id, int left, int top, int width, int height) implements FileEdit {

	@Override
	public String kind() {
		return "crop";
	}

	@Override
	public String label() {
		return "Crop";
	}

	@Override
	public Plan plan(DatasetState state, Workplace place, Progress progress) throws IOException {
		var picture = state.find(id).orElseThrow(() -> EditRefusedException.noSuchPicture(id));
		var size = picture.size();
		if (left < 0 || top < 0 || width < 1 || height < 1 || left > size.width() - width || top > size.height() - height) {
			throw new EditRefusedException("The part " + width + " x " + height + " at " + left + ", " + top + " is not inside of " + id + " (" + size
					+ "). Draw it again.");
		}
		var cuts = new PictureCuts(state, place);
		cuts.replace(picture, image -> image.getSubimage(left, top, width, height));
		return cuts.plan();
	}
}
