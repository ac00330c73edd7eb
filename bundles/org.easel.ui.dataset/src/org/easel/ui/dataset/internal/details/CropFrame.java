package org.easel.ui.dataset.internal.details;

import java.util.OptionalDouble;

import org.easel.core.image.PictureSize;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The part of a picture that shall stay, in pixels of the picture; always inside of it. Immutable.
 *
 * @param picture size of the picture
 * @param left first column that stays
 * @param top first row that stays
 * @param width of the part, at least 1
 * @param height of the part, at least 1
 * @param shape width over height that is kept to; none where it is free
 */
record CropFrame(PictureSize picture, int left, int top, int width, int height, OptionalDouble shape) {

	/** The largest frame of a shape, in the middle. */
	static CropFrame whole(PictureSize picture, OptionalDouble shape) {
		int width = picture.width();
		int height = picture.height();
		if (shape.isPresent()) {
			width = Math.clamp(Math.round(height * shape.getAsDouble()), 1, picture.width());
			height = Math.clamp(Math.round(width / shape.getAsDouble()), 1, picture.height());
		}
		return new CropFrame(picture, (picture.width() - width) / 2, (picture.height() - height) / 2, width, height, shape);
	}

	/** Another shape, around the same middle and as large as it can be within what there was. */
	CropFrame withShape(OptionalDouble other) {
		if (other.isEmpty()) {
			return new CropFrame(picture, left, top, width, height, other);
		}
		double ratio = other.getAsDouble();
		double wide = Math.min(width, height * ratio);
		return around(left + width / 2.0, top + height / 2.0, wide, wide / ratio, other);
	}

	/** The same part with its middle somewhere else, as far as it goes. */
	CropFrame moved(int right, int down) {
		return new CropFrame(picture, Math.clamp(left + right, 0, picture.width() - width), Math.clamp(top + down, 0, picture.height() - height), width, height,
				shape);
	}

	/** Wider and higher by so many pixels, or less; the left upper corner stays. */
	CropFrame grown(int wider, int higher) {
		if (shape.isEmpty()) {
			return new CropFrame(picture, left, top, Math.clamp(width + wider, 1, picture.width() - left), Math.clamp(height + higher, 1, picture.height() - top),
					shape);
		}
		double ratio = shape.getAsDouble();
		return spanning(left, top, left + width + (wider != 0 ? wider : higher * ratio), top + height + (higher != 0 ? higher : wider / ratio));
	}

	/**
	 * The part between a corner that stays and one that is dragged.
	 *
	 * @param fixedX edge that stays, from 0 to the picture's width
	 * @param fixedY edge that stays, from 0 to the picture's height
	 */
	CropFrame spanning(double fixedX, double fixedY, double x, double y) {
		double toX = Math.clamp(x, 0, picture.width());
		double toY = Math.clamp(y, 0, picture.height());
		double wide = Math.abs(toX - fixedX);
		double high = Math.abs(toY - fixedY);
		if (shape.isPresent()) {
			double ratio = shape.getAsDouble();
			double room = Math.min(x < fixedX ? fixedX : picture.width() - fixedX, ratio * (y < fixedY ? fixedY : picture.height() - fixedY));
			wide = Math.min(Math.max(wide, high * ratio), room);
			high = wide / ratio;
		}
		int width = Math.clamp(Math.round(wide), 1, picture.width());
		int height = Math.clamp(Math.round(high), 1, picture.height());
		int left = (int) Math.round(x < fixedX ? fixedX - width : fixedX);
		int top = (int) Math.round(y < fixedY ? fixedY - height : fixedY);
		return new CropFrame(picture, Math.clamp(left, 0, picture.width() - width), Math.clamp(top, 0, picture.height() - height), width, height, shape);
	}

	/** One edge dragged, with a shape in the middle of the other direction. @param x new edge; NaN where a horizontal edge is dragged */
	CropFrame withEdge(boolean first, double x, double y) {
		if (shape.isPresent()) {
			double ratio = shape.getAsDouble();
			double wide = Double.isNaN(x) ? Math.abs(y - (first ? top + height : top)) * ratio : Math.abs(x - (first ? left + width : left));
			return Double.isNaN(x) ? around(left + width / 2.0, first ? top + height - wide / ratio / 2 : top + wide / ratio / 2, wide, wide / ratio, shape)
					: around(first ? left + width - wide / 2 : left + wide / 2, top + height / 2.0, wide, wide / ratio, shape);
		}
		return Double.isNaN(x) ? spanning(left, first ? top + height : top, left + width, y) : spanning(first ? left + width : left, top, x, top + height);
	}

	private CropFrame around(double x, double y, double wide, double high, OptionalDouble kept) {
		double ratio = wide / high;
		double fits = Math.min(Math.min(wide, picture.width()), picture.height() * ratio);
		int width = Math.clamp(Math.round(fits), 1, picture.width());
		int height = Math.clamp(Math.round(fits / ratio), 1, picture.height());
		return new CropFrame(picture, Math.clamp(Math.round(x - width / 2.0), 0, picture.width() - width),
				Math.clamp(Math.round(y - height / 2.0), 0, picture.height() - height), width, height, kept);
	}

	PictureSize size() {
		return new PictureSize(width, height);
	}

	/** Whether nothing is cut off. */
	boolean isWhole() {
		return width == picture.width() && height == picture.height();
	}

	Rectangle area() {
		return new Rectangle(left, top, width, height);
	}
}
