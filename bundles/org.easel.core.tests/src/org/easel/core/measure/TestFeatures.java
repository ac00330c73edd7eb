package org.easel.core.measure;

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

	/** The same with 0.2 (k - 2) added to feature k. */
	static List<float[]> lifted(List<float[]> features) {
		return features.stream().map(each -> {
			var lifted = new float[each.length];
			for (int k = 0; k < each.length; k++) {
				lifted[k] = (float) (each[k] + 0.2 * (k - 2));
			}
			return lifted;
		}).toList();
	}
}
