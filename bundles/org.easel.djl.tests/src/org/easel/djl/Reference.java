package org.easel.djl;

import java.io.IOException;
import java.nio.file.Path;

import org.easel.core.safetensors.DType;
import org.easel.core.safetensors.SafetensorsFile;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;

/** Reference numbers of single layers, and the distance from them. */
record Reference(SafetensorsFile file, NDManager manager, String layer) {

	static final Path LAYERS = Path.of("../org.easel.diffusion.tests/fixtures/layers.safetensors");

	/** A tensor of the layer. */
	NDArray get(String name) {
		try {
			var info = file.tensor(layer + "." + name);
			var type = info.type() == DType.I64 ? DataType.INT64 : DataType.FLOAT32;
			// A copy, so that no test can change the file's pages or outlive them.
			try (var shared = Stored.share(manager, file.map(info.name()), type, new Shape(info.shape()))) {
				NDArray copy = shared.duplicate();
				copy.attach(manager);
				return copy;
			}
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** A tensor that a gradient is asked for. */
	NDArray leaf(String name) {
		NDArray leaf = get(name);
		leaf.setRequiresGradient(true);
		return leaf;
	}

	/** Greatest difference over the greatest value of {@code wanted}; infinite where shapes differ or a value is no number. */
	static double distance(NDArray found, NDArray wanted) {
		if (!found.getShape().equals(wanted.getShape())) {
			return Double.POSITIVE_INFINITY;
		}
		return distance(found.toFloatArray(), wanted.toFloatArray());
	}

	static double distance(float[] found, float[] wanted) {
		double difference = 0;
		double greatest = 0;
		for (int i = 0; i < wanted.length; i++) {
			double each = Math.abs((double) found[i] - wanted[i]);
			difference = Double.isFinite(each) ? Math.max(difference, each) : Double.POSITIVE_INFINITY;
			greatest = Math.max(greatest, Math.abs(wanted[i]));
		}
		return difference / greatest;
	}
}
