package org.easel.training.classifier;

/** Where the pixels of a drawing go: turned, scaled, mirrored, moved. Written as the way back, from the canvas to the drawing. */
record Placing(float xx, float xy, float x0, float yx, float yy, float y0) {

	/**
	 * @param sprite what is placed
	 * @param centreX of the drawing on the canvas, in pixels
	 * @param centreY of the drawing on the canvas, in pixels
	 * @param size of the drawing's longer side on the canvas, in pixels
	 * @param radians by which it is turned
	 * @param mirrored whether left and right change places
	 */
	static Placing of(Sprite sprite, double centreX, double centreY, double size, double radians, boolean mirrored) {
		double back = Math.max(sprite.width(), sprite.height()) / size;
		double cos = Math.cos(radians) * back;
		double sin = Math.sin(radians) * back;
		double flip = mirrored ? -1 : 1;
		double midX = (sprite.width() - 1) / 2.0;
		double midY = (sprite.height() - 1) / 2.0;
		return new Placing((float) (flip * cos), (float) (flip * sin), (float) (midX - flip * (cos * centreX + sin * centreY)), (float) -sin,
				(float) cos, (float) (midY - (-sin * centreX + cos * centreY)));
	}

	float sourceX(int x, int y) {
		return xx * x + xy * y + x0;
	}

	float sourceY(int x, int y) {
		return yx * x + yy * y + y0;
	}
}
