package org.easel.tagging.onnx;

import java.util.Arrays;
import java.util.List;

/** A named constant of a node, such as a convolution's strides. */
public sealed interface OnnxAttribute {

	/** The name that the operator gives it. */
	String name();

	/** A whole number. */
	record Whole(String name, long value) implements OnnxAttribute {
	}

	/** A number. */
	record Real(String name, float value) implements OnnxAttribute {
	}

	/** A text. */
	record Text(String name, String value) implements OnnxAttribute {
	}

	/** Several whole numbers. */
	record Wholes(String name, List<Long> values) implements OnnxAttribute {

		public Wholes {
			values = List.copyOf(values);
		}
	}

	/** A whole number. */
	static OnnxAttribute of(String name, long value) {
		return new Whole(name, value);
	}

	/** A number. */
	static OnnxAttribute of(String name, float value) {
		return new Real(name, value);
	}

	/** A text. */
	static OnnxAttribute of(String name, String value) {
		return new Text(name, value);
	}

	/** Several whole numbers. */
	static OnnxAttribute ofAll(String name, long... values) {
		return new Wholes(name, Arrays.stream(values).boxed().toList());
	}
}
