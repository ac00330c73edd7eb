package org.easel.core.safetensors;

import java.nio.ByteBuffer;
import java.util.OptionalLong;

/** Finds NaN and infinities in stored numbers by their exponent bits, which are all set. */
final class FiniteCheck {

	private FiniteCheck() {
	}

	static OptionalLong firstNotFinite(DType type, ByteBuffer bytes) {
		return switch (type) {
			case F64 -> find(bytes, 8, at -> (bytes.getLong(at) >>> 52 & 0x7FF) == 0x7FF);
			case F32 -> find(bytes, 4, at -> (bytes.getInt(at) >>> 23 & 0xFF) == 0xFF);
			case F16 -> find(bytes, 2, at -> (bytes.getShort(at) >>> 10 & 0x1F) == 0x1F);
			case BF16 -> find(bytes, 2, at -> (bytes.getShort(at) >>> 7 & 0xFF) == 0xFF);
			// E4M3 has no infinity; its only NaN has all bits but the sign set.
			case F8_E4M3 -> find(bytes, 1, at -> (bytes.get(at) & 0x7F) == 0x7F);
			case F8_E5M2 -> find(bytes, 1, at -> (bytes.get(at) >>> 2 & 0x1F) == 0x1F);
			case I64, I32, I16, I8, U8, BOOL -> OptionalLong.empty();
		};
	}

	private static OptionalLong find(ByteBuffer bytes, int width, NotFinite notFinite) {
		for (int at = 0; at + width <= bytes.limit(); at += width) {
			if (notFinite.test(at)) {
				return OptionalLong.of(at / width);
			}
		}
		return OptionalLong.empty();
	}

	@FunctionalInterface
	private interface NotFinite {
		boolean test(int at);
	}
}
