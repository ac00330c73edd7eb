package org.easel.djl;

/** Number types by PyTorch's own codes. There is none for bfloat16: a tensor of it aborts DJL. */
public enum ScalarType {
	FLOAT16(5), FLOAT32(6), FLOAT64(7), INT64(4);

	private final int code;

	ScalarType(int code) {
		this.code = code;
	}

	int code() {
		return code;
	}
}
