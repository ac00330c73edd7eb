package org.easel.core.safetensors;

import java.util.Arrays;
import java.util.Optional;

/** How one number of a tensor is stored, under the names of the safetensors format. */
public enum DType {
	F64(8), F32(4), F16(2), BF16(2), I64(8), I32(4), I16(2), I8(1), U8(1), BOOL(1), F8_E4M3(1), F8_E5M2(1);

	private final int bytes;

	DType(int bytes) {
		this.bytes = bytes;
	}

	/** Bytes of one number. */
	public int bytes() {
		return bytes;
	}

	/** The type of this name in a header, or empty. */
	public static Optional<DType> named(String name) {
		return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
	}
}
