package org.easel.diffusion;

/**
 * What SDXL is told of a picture's size, in pixels: its size before scaling, the corner that was cut, the size it is trained
 * or drawn at.
 */
public record SizeCondition(int originalHeight, int originalWidth, int cropTop, int cropLeft, int targetHeight, int targetWidth) {

	/** A picture that was neither scaled nor cut. */
	public static SizeCondition whole(int width, int height) {
		return new SizeCondition(height, width, 0, 0, height, width);
	}

	/** The six numbers in SDXL's order. */
	public float[] numbers() {
		return new float[] { originalHeight, originalWidth, cropTop, cropLeft, targetHeight, targetWidth };
	}
}
