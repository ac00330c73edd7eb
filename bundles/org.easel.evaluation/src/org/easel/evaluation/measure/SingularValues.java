package org.easel.evaluation.measure;

import org.easel.core.measure.Vectors;

/** The singular values of a matrix, by one-sided Jacobi rotations (Hestenes): slow for large matrices, exact for small values. */
final class SingularValues {

	private static final int MOST_SWEEPS = 60;
	private static final double NEGLIGIBLE = 1e-14;

	private final double[][] rows;
	/** A squared length below which a row is what rounding left of nothing. */
	private final double nothing;

	/** @param rows all of one length; stay as they are */
	SingularValues(double[][] rows) {
		this.rows = new double[rows.length][];
		double whole = 0;
		for (int i = 0; i < rows.length; i++) {
			this.rows[i] = rows[i].clone();
			whole += Vectors.dot(rows[i], rows[i]);
		}
		nothing = whole * NEGLIGIBLE * NEGLIGIBLE;
	}

	/** One for each row, in no order. Rows are turned in pairs until all are orthogonal; then their lengths are the values. */
	double[] compute() {
		boolean turned = true;
		for (int sweep = 0; turned; sweep++) {
			if (sweep == MOST_SWEEPS) {
				throw new IllegalArgumentException("The matrix of " + rows.length + " rows has no singular values that can be found; does it hold NaN?");
			}
			turned = false;
			for (int i = 0; i < rows.length - 1; i++) {
				for (int j = i + 1; j < rows.length; j++) {
					turned |= turn(rows[i], rows[j]);
				}
			}
		}
		var values = new double[rows.length];
		for (int i = 0; i < rows.length; i++) {
			values[i] = Math.sqrt(Vectors.dot(rows[i], rows[i]));
		}
		return values;
	}

	/** Makes two rows orthogonal; says whether they were not. */
	private boolean turn(double[] a, double[] b) {
		double aa = Vectors.dot(a, a);
		double bb = Vectors.dot(b, b);
		double ab = Vectors.dot(a, b);
		if (Math.abs(ab) <= NEGLIGIBLE * Math.sqrt(aa * bb) || aa <= nothing || bb <= nothing) {
			return false;
		}
		double zeta = (bb - aa) / (2 * ab);
		double t = Math.copySign(1 / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta)), zeta);
		double cos = 1 / Math.sqrt(1 + t * t);
		double sin = cos * t;
		for (int k = 0; k < a.length; k++) {
			double was = a[k];
			a[k] = cos * was - sin * b[k];
			b[k] = sin * was + cos * b[k];
		}
		return true;
	}
}
