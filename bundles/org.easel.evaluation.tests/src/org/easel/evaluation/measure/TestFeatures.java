package org.easel.evaluation.measure;

import java.util.ArrayList;
import java.util.List;

/** Features by a formula that the reference program uses too. */
final class TestFeatures {

	private TestFeatures() {
	}

	/** So many pictures with so many features each. */
	static List<float[]> of(int pictures, int size, double phase, double spread) {
		var features = new ArrayList<float[]>();
		for (int i = 0; i < pictures; i++) {
			var each = new float[size];
			for (int k = 0; k < size; k++) {
				each[k] = (float) (Math.sin(1.7 * i + 0.9 * k + phase) * spread + Math.cos(0.31 * i * (k + 1)) + 0.1 * k);
			}
			features.add(each);
		}
		return features;
	}
}
