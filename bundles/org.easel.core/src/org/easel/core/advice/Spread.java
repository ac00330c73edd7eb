package org.easel.core.advice;

import java.util.List;

import org.easel.core.measure.Vectors;

/** The mean distance between pictures, with any one of them left out. */
final class Spread {

	private final double[] toOthers;
	private final double sum;

	/** @param features unit vectors of two pictures at least */
	Spread(List<float[]> features) {
		toOthers = new double[features.size()];
		double all = 0;
		for (int i = 0; i < toOthers.length; i++) {
			for (int j = 0; j < i; j++) {
				double distance = Vectors.distance(features.get(i), features.get(j));
				toOthers[i] += distance;
				toOthers[j] += distance;
				all += distance;
			}
		}
		sum = all;
	}

	/** Over all pairs. */
	double mean() {
		return sum / pairs(toOthers.length);
	}

	/** Over all pairs without a picture. */
	double meanWithout(int picture) {
		return (sum - toOthers[picture]) / pairs(toOthers.length - 1);
	}

	private static double pairs(int pictures) {
		return pictures * (pictures - 1) / 2.0;
	}
}
