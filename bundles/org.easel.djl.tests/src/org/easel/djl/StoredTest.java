package org.easel.djl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;

class StoredTest {

	private static Torch torch;

	@BeforeAll
	static void start() {
		torch = Torch.start(1);
	}

	@AfterAll
	static void stop() {
		torch.close();
	}

	private static ByteBuffer direct(int bytes) {
		return ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	@Test
	void bfloat16BecomesTheFloatOfTheSameBits() {
		var values = new float[] { 1, -2.5f, 0, -0f, Float.POSITIVE_INFINITY, 3.3895314e38f, 1e-40f, 0.15625f };
		var bytes = direct(2 * values.length);
		var expected = new float[values.length];
		for (int i = 0; i < values.length; i++) {
			bytes.putShort((short) (Float.floatToRawIntBits(values[i]) >>> 16));
			expected[i] = Float.intBitsToFloat(Float.floatToRawIntBits(values[i]) & 0xffff0000);
		}
		try (var scope = torch.ops().scope();
				var tensor = Stored.fromBfloat16(scope.manager(), bytes.flip().asReadOnlyBuffer(), new Shape(2, 4))) {
			assertEquals(DataType.FLOAT32, tensor.getDataType());
			assertEquals(new Shape(2, 4), tensor.getShape());
			assertArrayEquals(expected, tensor.toFloatArray());
		}
	}

	@Test
	void aSharedTensorLiesOverTheVeryBytes() {
		var bytes = direct(8).putFloat(1).putFloat(2).flip();
		try (var scope = torch.ops().scope(); var tensor = Stored.share(scope.manager(), bytes, DataType.FLOAT32, new Shape(2))) {
			bytes.putFloat(0, 7);
			assertArrayEquals(new float[] { 7, 2 }, tensor.toFloatArray());
		}
	}

	@Test
	void halfPrecisionIsReadAsItIsStored() {
		var bytes = direct(4).putShort(Float.floatToFloat16(0.333f)).putShort(Float.floatToFloat16(-65504)).flip();
		try (var scope = torch.ops().scope(); var half = Stored.share(scope.manager(), bytes, DataType.FLOAT16, new Shape(2))) {
			assertArrayEquals(new float[] { Float.float16ToFloat(Float.floatToFloat16(0.333f)), -65504 },
					torch.ops().cast(half, ScalarType.FLOAT32).toFloatArray());
		}
	}
}
