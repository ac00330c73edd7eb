package org.easel.core.advice;

import java.util.Arrays;
import java.util.List;

import org.easel.core.measure.Vectors;

/**
 * How near a picture comes to a training picture, beside how near the dataset's own pictures are to each other: the distance
 * to the nearest one as a part of the median distance from a training picture to its nearest neighbour.
 */
final class Copies {

	/** Training pictures that are there twice tell no distance; so far apart two pictures are at least. */
	private static final double LEAST_PART_OF_SPREAD = 0.25;
	/** So close is no copy yet … */
	private static final double CLOSE = 0.3;
	/** … and so close is one beyond doubt. */
	private static final double COPY = 0.7;

	private final List<Example> dataset;
	private final List<float[]> features;
	private final double usual;

	/**
	 * @param dataset two pictures at least
	 * @param features their unit vectors
	 * @param spread mean distance between them
	 */
	Copies(List<Example> dataset, List<float[]> features, double spread) {
		this.dataset = dataset;
		this.features = features;
		this.usual = Math.max(medianToNearest(features), LEAST_PART_OF_SPREAD * spread);
	}

	/** The nearest training picture, and how close it is: 0 as training pictures are to each other, 1 the same. */
	record Nearest(Example example, double closeness) {

		/** 0 for no copy, 1 for a copy beyond doubt. */
		double copying() {
			return Math.clamp((closeness - CLOSE) / (COPY - CLOSE), 0, 1);
		}
	}

	/** @param picture a unit vector */
	Nearest nearest(float[] picture) {
		int nearest = 0;
		double least = Double.POSITIVE_INFINITY;
		for (int i = 0; i < features.size(); i++) {
			double distance = Vectors.distance(picture, features.get(i));
			if (distance < least) {
				least = distance;
				nearest = i;
			}
		}
		return new Nearest(dataset.get(nearest), usual > 0 ? Math.clamp(1 - least / usual, 0, 1) : 0);
	}

	private static double medianToNearest(List<float[]> features) {
		var nearest = new double[features.size()];
		Arrays.fill(nearest, Double.POSITIVE_INFINITY);
		for (int i = 0; i < nearest.length; i++) {
			for (int j = 0; j < i; j++) {
				double distance = Vectors.distance(features.get(i), features.get(j));
				nearest[i] = Math.min(nearest[i], distance);
				nearest[j] = Math.min(nearest[j], distance);
			}
		}
		Arrays.sort(nearest);
		int middle = nearest.length / 2;
		return nearest.length % 2 == 1 ? nearest[middle] : (nearest[middle - 1] + nearest[middle]) / 2;
	}
}
