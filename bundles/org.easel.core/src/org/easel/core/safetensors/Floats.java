package org.easel.core.safetensors;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers of a tensor as Java floats and back. */
public final class Floats {

	private Floats() {
	}

	/**
	 * The numbers from position to limit of a buffer, whose position stays.
	 *
	 * @throws IllegalArgumentException for a type that is not F64, F32, F16 or BF16, or for more
	 *         numbers than an array holds
	 */
	public static float[] decode(DType type, ByteBuffer bytes) {
		var source = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
		var numbers = new float[source.remaining() / type.bytes()];
		switch (type) {
			case F32 -> source.asFloatBuffer().get(numbers);
			case F64 -> {
				for (int i = 0; i < numbers.length; i++) {
					numbers[i] = (float) source.getDouble(i * 8);
				}
			}
			case F16 -> {
				var halves = source.asShortBuffer();
				for (int i = 0; i < numbers.length; i++) {
					numbers[i] = Float.float16ToFloat(halves.get(i));
				}
			}
			case BF16 -> {
				var halves = source.asShortBuffer();
				for (int i = 0; i < numbers.length; i++) {
					numbers[i] = Float.intBitsToFloat(halves.get(i) << 16);
				}
			}
			default -> throw unknown(type);
		}
		return numbers;
	}

	/**
	 * The numbers in little-endian bytes, rounded to nearest even where the type is shorter.
	 *
	 * @throws IllegalArgumentException for a type that is not F64, F32, F16 or BF16
	 */
	public static ByteBuffer encode(DType type, float[] numbers) {
		var bytes = ByteBuffer.allocate(Math.multiplyExact(numbers.length, type.bytes()))
				.order(ByteOrder.LITTLE_ENDIAN);
		switch (type) {
			case F32 -> bytes.asFloatBuffer().put(numbers);
			case F64 -> {
				for (int i = 0; i < numbers.length; i++) {
					bytes.putDouble(i * 8, numbers[i]);
				}
			}
			case F16 -> {
				for (int i = 0; i < numbers.length; i++) {
					bytes.putShort(i * 2, Float.floatToFloat16(numbers[i]));
				}
			}
			case BF16 -> {
				for (int i = 0; i < numbers.length; i++) {
					bytes.putShort(i * 2, toBfloat16(numbers[i]));
				}
			}
			default -> throw unknown(type);
		}
		return bytes;
	}

	private static short toBfloat16(float number) {
		int bits = Float.floatToRawIntBits(number);
		if (Float.isNaN(number)) {
			return (short) (bits >>> 16 | 0x40);
		}
		return (short) (bits + 0x7FFF + (bits >>> 16 & 1) >>> 16);
	}

	private static IllegalArgumentException unknown(DType type) {
		return new IllegalArgumentException("Numbers of type " + type + " have no float form here; "
				+ "F64, F32, F16 and BF16 have.");
	}
}
